import { type Access, accessFor, documentProperty } from './access.ts'
import { LOADED, loadedAttribute, readAttributes, resolveUrl } from './attributes.ts'
import {
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_FRAME_DEPTH,
  MAX_HEAD,
  MAX_JSON_LD,
  MAX_SAID,
  MAX_TEXT,
} from './bounds.ts'
import { composedChildren, type Host } from './composed.ts'
import { fallbackImage } from './fallback.ts'
import { isHidden } from './hidden.ts'
import type { Snapshot, TreeElement } from './tree.ts'

/** Never text of the page; `noscript` repeats in the browser what scripts have done there, pictures aside. */
const SKIPPED = new Set(
  'style template noscript svg button select option textarea input object embed canvas map'.split(' '),
)
/** Beyond the depth limit only these still get an element of their own, as children of the last one allowed. */
const DEEP = new Set('p li h1 h2 h3 h4 h5 h6 blockquote pre td br a img'.split(' '))

const BLANK = /^\s+$/
/** Where white space is text. */
const VERBATIM = new Set(['pre', 'code', 'samp', 'kbd', 'span'])

/** Where nodes stand, shared by all children of one element. */
interface Place {
  parent: TreeElement
  depth: number
  host: Host | null
  frames: number
  hidden: boolean
}

/**
 * Reads a live document once into plain objects: shadow roots composed with their slots, frames of the same origin
 * in place, depth flattened, size bounded. Nothing in the page is changed, constructed or run.
 * @param inert an empty document of the same realm
 */
export function takeSnapshot(document: Document, url: string, inert: Document): Snapshot {
  const access = accessFor(inert)
  const root: TreeElement = { tag: 'html', attrs: {}, parent: null, children: [], hidden: false, live: null }
  const snapshot: Snapshot = {
    root,
    title: String(documentProperty(document, 'title') ?? '').slice(0, MAX_SAID),
    base: String(documentProperty(document, 'baseURI') ?? url),
    contentType: String(documentProperty(document, 'contentType') ?? 'text/html'),
    jsonLd: [],
    meta: new Map(),
    links: new Map(),
    foreignFrames: [],
    bounds: [],
  }
  const top = documentProperty(document, 'documentElement') as Element | null
  if (!top) return snapshot
  root.attrs = readAttributes(access, top, 'html', snapshot.base)
  root.live = top
  const stack: Node[] = []
  const places: Place[] = []
  let elements = 0
  let left = MAX_TEXT
  const head: Room = { left: MAX_HEAD }
  const push = (nodes: Node[], place: Place) => {
    for (let index = nodes.length - 1; index >= 0; index--) {
      stack.push(nodes[index] as Node)
      places.push(place)
    }
  }
  push(access.childNodes(top), { parent: root, depth: 1, host: null, frames: 0, hidden: false })
  for (let node = stack.pop(); node; node = stack.pop()) {
    const visit = places.pop() as Place
    const { parent } = visit
    const type = access.nodeType(node)
    if (type === 3 || type === 4) {
      const text = access.nodeValue(node)
      left -= text.length
      if (left < 0) break
      // The indents between elements are a fifth of what travels from a page.
      parent.children.push(text.length > 1 && BLANK.test(text) && !VERBATIM.has(parent.tag) ? ' ' : text)
      continue
    }
    if (type !== 1) continue
    const element = node as Element
    let tag = access.localName(element)
    if (readHead(access, element, tag, snapshot, head)) continue
    if (tag === 'noscript') {
      const src = fallbackImage(access.source(element), snapshot.base)
      if (src) {
        left -= src.length
        if (left < 0) break
        parent.children.push({
          tag,
          attrs: { src },
          parent,
          children: [],
          hidden: visit.hidden,
          live: parent.live,
        })
      }
    }
    if (tag === 'amp-img') tag = 'img'
    if ((tag === 'button' || tag.includes('-')) && isInSentence(access, tag, parent, stack.at(-1)))
      tag = 'span'
    if (SKIPPED.has(tag)) continue
    if (++elements > MAX_ELEMENTS) {
      snapshot.bounds.push('elements')
      break
    }
    const attrs = readAttributes(access, element, tag, snapshot.base)
    const loaded = tag === 'img' && loadedAttribute(access, element, snapshot.base)
    if (loaded) attrs[LOADED] = loaded
    left -= lengthOf(tag, attrs)
    if (left < 0) break
    const hidden = visit.hidden || isHidden(attrs)
    let into = parent
    if (visit.depth <= MAX_DEPTH || DEEP.has(tag)) {
      into = { tag, attrs, parent, children: [], hidden, live: element }
      parent.children.push(into)
    }
    const place = { parent: into, depth: visit.depth + 1, host: visit.host, frames: visit.frames, hidden }
    if (visit.depth > MAX_DEPTH) {
      push(access.childNodes(element), place)
      continue
    }
    if (tag === 'iframe' || tag === 'frame') {
      const body = visit.frames < MAX_FRAME_DEPTH ? frameBody(access, element, document) : null
      if (body) push([body], { ...place, frames: visit.frames + 1 })
      else if (attrs.src) snapshot.foreignFrames.push(attrs.src)
      continue
    }
    const composed = composedChildren(access, element, visit.host)
    push(composed.nodes, { ...place, host: composed.host })
  }
  if (left < 0) snapshot.bounds.push('text')
  return snapshot
}

/** Custom elements and buttons in mid-sentence explain a word: they are part of the sentence. */
function isInSentence(access: Access, tag: string, parent: TreeElement, next: Node | undefined): boolean {
  const before = parent.children.at(-1)
  if (typeof before !== 'string' || !before.trim()) return false
  return (
    tag !== 'button' ||
    (next !== undefined && access.nodeType(next) === 3 && access.nodeValue(next).trim() !== '')
  )
}

/** Characters that an element takes of what is allowed, without its texts. */
function lengthOf(tag: string, attrs: Readonly<Record<string, string>>): number {
  let length = tag.length
  for (const name in attrs) length += (attrs[name] as string).length
  return length
}

/** Characters that may still be taken of something. */
interface Room {
  left: number
}

/** Takes up room, if there is enough. */
function fits(room: Room, length: number): boolean {
  if (length > room.left) return false
  room.left -= length
  return true
}

/** Takes what is said about the page; true when the element is nothing else. */
function readHead(access: Access, element: Element, tag: string, snapshot: Snapshot, room: Room): boolean {
  if (tag === 'script') {
    if (/^application\/ld\+json/i.test(access.attribute(element, 'type') ?? '')) {
      const source = access
        .childNodes(element)
        .map((child) => access.nodeValue(child))
        .join('')
      if (source.length <= MAX_JSON_LD && fits(room, source.length)) snapshot.jsonLd.push(source)
    }
    return true
  }
  if (tag === 'meta') {
    const content = access.attribute(element, 'content')?.slice(0, MAX_SAID)
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = access.attribute(element, attribute)?.slice(0, MAX_SAID).toLowerCase()
      if (name && content && !snapshot.meta.has(name) && fits(room, name.length + content.length))
        snapshot.meta.set(name, content)
    }
    return true
  }
  if (tag === 'link') {
    const rel = access.attribute(element, 'rel')?.slice(0, MAX_SAID).toLowerCase()
    const href = resolveUrl(access.attribute(element, 'href'), snapshot.base)
    if (rel && href && !snapshot.links.has(rel) && fits(room, rel.length + href.length))
      snapshot.links.set(rel, href)
    return true
  }
  return tag === 'title' || tag === 'base'
}

/** The body of a frame that may be read: same origin, or `srcdoc` where frames are not loaded (Node). */
function frameBody(access: Access, frame: Element, document: Document): Element | null {
  const inside = access.frameDocument(frame)
  const body = inside ? (documentProperty(inside, 'body') as Element | null) : null
  if (body && access.childNodes(body).length > 0) return body
  const source = access.attribute(frame, 'srcdoc')?.slice(0, MAX_TEXT)
  const view = documentProperty(document, 'defaultView') as (Window & typeof globalThis) | null
  if (!source || !view?.DOMParser) return null
  return new view.DOMParser().parseFromString(source, 'text/html').body
}
