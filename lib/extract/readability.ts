import Readability from '@mozilla/readability/Readability.js'
import { isProse } from './features.ts'
import type { TreeElement } from './page/tree.ts'
import { findContainer } from './passes/container.ts'
import { isShown } from './passes/hidden.ts'
import type { Unit } from './units/unit.ts'

/**
 * Only which units stay is wanted: what Readability does for show (absolute addresses, no presentational attributes,
 * fewer wrappers, pictures that are loaded later) finds nothing in a lean copy, and costs a quarter of its time. Nor is
 * there any metadata but a title. What stands here is left out of the original when Lede is built.
 */
class Lean extends Readability<Node> {
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  _postProcessContent(): void {}
  _unwrapNoscriptImages(): void {}
  _getArticleMetadata(): { title: string } {
    return { title: this._getArticleTitle() }
  }
}

const UNIT = 'data-unit'
/** Class and id names are what Readability judges by; longer ones are generated. */
const MAX_NAME = 300

/**
 * Marks the units that Readability keeps. It is given a lean copy in the inert document: the containers as they
 * are, one element a unit, links within it; no inline mark-up, no styles, no scripts.
 */
export function markReadable(units: readonly Unit[], inert: Document, title: string): void {
  const copies = new Map<TreeElement, Element>()
  const body = inert.body
  body.replaceChildren()
  inert.title = title
  const copyOf = (element: TreeElement | null): Element => {
    const chain: TreeElement[] = []
    let at = element
    while (at && !copies.has(at) && at.tag !== 'body' && at.tag !== 'html') {
      chain.push(at)
      at = at.parent
    }
    let into = (at && copies.get(at)) ?? body
    for (const one of chain.reverse()) {
      const copy = inert.createElement(containerTag(one.tag))
      copyNames(one, copy)
      into.append(copy)
      copies.set(one, copy)
      into = copy
    }
    return into
  }
  const shown = units.filter(isShown)
  const scope = scopeOf(shown)
  for (const unit of shown) {
    if (!isCandidate(unit, scope)) continue
    const element = inert.createElement(unitTag(unit))
    if (unit.owner.tag === element.localName) copyNames(unit.owner, element)
    element.setAttribute(UNIT, String(unit.index))
    fill(element, unit, inert)
    copyOf(unit.owner.tag === element.localName ? unit.owner.parent : unit.owner).append(element)
  }
  const article = new Lean(inert, {
    serializer: (node) => node,
    charThreshold: expectedLength(shown),
    disableJSONLD: true,
    keepClasses: true,
  }).parse()
  for (const unit of units) unit.readable = false
  const content = article?.content
  if (!content) return
  for (const element of (content as Element).querySelectorAll(`[${UNIT}]`)) {
    const unit = units[Number(element.getAttribute(UNIT))]
    if (unit) unit.readable = true
  }
}

/** Readability reads the page again, up to three times, when it found fewer characters than this. */
const ENOUGH = 500
const ENOUGH_SHARE = 0.7

/** On a page with little running text there is no more to be found: most of what there is will do. */
function expectedLength(units: readonly Unit[]): number {
  const there = units.reduce((sum, unit) => sum + (isProse(unit) ? unit.text.length : 0), 0)
  return Math.max(1, Math.min(ENOUGH, Math.round(ENOUGH_SHARE * there)))
}

/** Share of the page's running text that the part given to Readability must hold, and its least, in words. */
const SCOPE_SHARE = 0.85
const SCOPE_WORDS = 200

/**
 * The part of the page with nearly all of its running text, and two levels around it. Readability's time grows with
 * what it is given, and most of a page is menus and lists of links. Null: the whole page.
 */
function scopeOf(units: readonly Unit[]): TreeElement | null {
  const prose = units.filter(isProse)
  if (prose.reduce((sum, unit) => sum + unit.words, 0) < SCOPE_WORDS) return null
  const container = findContainer(prose, SCOPE_SHARE)
  return container?.parent?.parent ?? null
}

const MENUS = new Set(['nav', 'menu', 'footer'])

/** Within the scope, and in no element that is made for a site's menus: half the blocks of some pages. */
function isCandidate(unit: Unit, scope: TreeElement | null): boolean {
  let at: TreeElement | null = unit.owner
  for (; at && at !== scope; at = at.parent) if (MENUS.has(at.tag) && !isProse(unit)) return false
  return at === scope
}

function containerTag(tag: string): string {
  return tag.includes('-') || tag === 'iframe' || tag === 'frame' || tag === 'form' ? 'div' : tag
}

function unitTag(unit: Unit): string {
  if (unit.image) return 'img'
  const { tag } = unit.owner
  if (/^(?:p|h[1-6]|li|pre|figcaption|dd|dt)$/.test(tag)) return tag
  return 'p'
}

function copyNames(from: TreeElement, to: Element): void {
  for (const name of ['class', 'id', 'role', 'itemprop'])
    if (from.attrs[name]) to.setAttribute(name, from.attrs[name].slice(0, MAX_NAME))
}

function fill(element: Element, unit: Unit, inert: Document): void {
  if (unit.image) {
    element.setAttribute('src', unit.image.src)
    return
  }
  let at = 0
  for (const mark of unit.marks) {
    if (mark.type !== 'link' || mark.start < at) continue
    if (mark.start > at) element.append(unit.text.slice(at, mark.start))
    const link = inert.createElement('a')
    // Where a link leads is not asked, only that it leads somewhere.
    link.href = '#'
    link.textContent = unit.text.slice(mark.start, mark.end)
    element.append(link)
    at = mark.end
  }
  if (at < unit.text.length) element.append(unit.text.slice(at))
}
