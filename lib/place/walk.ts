import { type Access, accessFor, documentProperty, inertDocument } from '../extract/page/access.ts'
import { MAX_ELEMENTS, MAX_TEXT } from '../extract/page/bounds.ts'
import { composedChildren, type Host } from '../extract/page/composed.ts'
import { isHidden } from '../extract/page/hidden.ts'
import { isBlockTag, isReadingTag } from '../extract/units/tags.ts'

/** What the walk meets, in the order of reading. */
export interface Visitor {
  /**
   * A text that is shown.
   * @param aside shown, but no part of the sentence it stands in: how a character is read, a word for screen readers
   * @param kept line breaks and rows of spaces are shown as they are written
   */
  text(node: Text, value: string, aside: boolean, kept: boolean): void
  /** The border of a block. */
  gap(): void
  /** The end of a line, or something that is not text: a picture, a field. */
  thing(): void
}

/** Never drawn. */
const UNSEEN = new Set('head script style template noscript title meta link base'.split(' '))
/** No words that a reader could find: what is drawn, what is typed, what stands in for something else. */
const THINGS = new Set(
  'br hr img picture iframe frame object embed canvas map video audio textarea input select datalist progress meter'.split(
    ' ',
  ),
)
const INLINE = /^(?:inline|contents|ruby|ruby-base|ruby-text)$/
const NO_LOOK = { display: '', visibility: 'visible', whiteSpace: 'normal' }

interface Around {
  host: Host | null
  shown: boolean
  aside: boolean
  kept: boolean
}

/**
 * Walks what is shown of a live document as its reader sees it: shadow trees in place of their hosts' children, styles
 * asked. Nothing in the page is changed. False when it has more than is looked at.
 */
export function walkPage(document: Document, visitor: Visitor): boolean {
  const access = accessFor(inertDocument(document))
  const view = documentProperty(document, 'defaultView') as Window | null
  const look = (element: Element) => view?.getComputedStyle(element) ?? NO_LOOK
  const top = documentProperty(document, 'documentElement') as Element | null
  const stack: (Node | null)[] = top ? [top] : []
  const around: Around[] = [{ host: null, shown: true, aside: false, kept: false }]
  let elements = 0
  let left = MAX_TEXT
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const place = around.pop() as Around
    if (node === null) {
      visitor.gap()
      continue
    }
    const type = access.nodeType(node)
    if (type === 3 || type === 4) {
      const value = access.nodeValue(node)
      left -= value.length
      if (left < 0) return false
      if (place.shown) visitor.text(node as Text, value, place.aside, place.kept)
      continue
    }
    if (type !== 1) continue
    const element = node as Element
    const tag = access.localName(element)
    if (UNSEEN.has(tag)) continue
    if (THINGS.has(tag)) {
      visitor.thing()
      continue
    }
    if (++elements > MAX_ELEMENTS) return false
    const { display, visibility, whiteSpace } = look(element)
    if (display === 'none') continue
    const apart = display ? !INLINE.test(display) : isBlockTag(tag)
    const composed = composedChildren(access, element, place.host)
    const inside = {
      host: composed.host,
      shown: visibility !== 'hidden' && visibility !== 'collapse',
      aside: place.aside || isAside(access, element, tag, composed.nodes),
      kept: /^(?:pre|break-spaces)/.test(whiteSpace),
    }
    if (apart) {
      visitor.gap()
      stack.push(null)
      around.push(place)
    }
    for (const child of composed.nodes.toReversed()) {
      stack.push(child)
      around.push(inside)
    }
  }
  return true
}

/** What extraction leaves out of the sentence that it stands in (see `extract/units/build.ts`). */
function isAside(access: Access, element: Element, tag: string, [first]: readonly Node[]): boolean {
  if (isReadingTag(tag) || tag === 'svg') return true
  if (isBlockTag(tag)) return false
  if (tag === 'a' && first && access.nodeType(first) === 3)
    return /^(?:.?[↑↩⤴]|[↑↩⤴].)$/u.test(access.nodeValue(first).trim())
  const names = access.attribute(element, 'class')
  return names !== null && isHidden({ class: names })
}
