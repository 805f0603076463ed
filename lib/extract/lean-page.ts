import { isProse } from './features.ts'
import type { TreeElement } from './page/tree.ts'
import { findContainer } from './passes/container.ts'
import { isShown } from './passes/hidden.ts'
import type { Unit } from './units/unit.ts'

/**
 * A page for Readability: the containers as they are, one element a unit, links within it; no inline mark-up, no
 * styles, no scripts. Plain JSON, in a list, since what is nested deeper than a hundred does not travel.
 */
export interface LeanPage {
  /** The headline, which Readability does not count as text. */
  title: string
  /** How many characters Readability is to find at least. */
  expected: number
  elements: LeanElement[]
}

export interface LeanElement {
  tag: string
  /** The place of its parent, which comes before it, in the list; -1 in the body. Chromium drops null on the way. */
  parent: number
  /** What Readability judges by. */
  names: Record<string, string>
  /** Of what makes a unit: its place in the page's reading order, and its text, what is linked in lists of one. */
  unit?: { index: number; src?: string; text: (string | [string])[] }
}

/** Class and id names are what Readability judges by; longer ones are generated. */
const MAX_NAME = 300

export function leanPage(units: readonly Unit[], title: string): LeanPage {
  const elements: LeanElement[] = []
  const copies = new Map<TreeElement, number>()
  const copyOf = (element: TreeElement | null): number => {
    const chain: TreeElement[] = []
    let at = element
    while (at && !copies.has(at) && at.tag !== 'body' && at.tag !== 'html') {
      chain.push(at)
      at = at.parent
    }
    let parent = (at && copies.get(at)) ?? -1
    for (const one of chain.reverse()) {
      copies.set(one, elements.length)
      elements.push({ tag: containerTag(one.tag), parent, names: namesOf(one) })
      parent = elements.length - 1
    }
    return parent
  }
  const shown = units.filter(isShown)
  const scope = scopeOf(shown)
  for (const unit of shown) {
    if (!isCandidate(unit, scope)) continue
    const tag = unitTag(unit)
    const own = unit.owner.tag === tag
    elements.push({
      parent: copyOf(own ? unit.owner.parent : unit.owner),
      tag,
      names: own ? namesOf(unit.owner) : {},
      unit: { index: unit.index, ...(unit.image ? { src: unit.image.src } : {}), text: textOf(unit) },
    })
  }
  return { title, expected: expectedLength(shown), elements }
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

function namesOf({ attrs }: TreeElement): Record<string, string> {
  const names: Record<string, string> = {}
  for (const name of ['class', 'id', 'role', 'itemprop'])
    if (attrs[name]) names[name] = attrs[name].slice(0, MAX_NAME)
  return names
}

function textOf(unit: Unit): (string | [string])[] {
  const parts: (string | [string])[] = []
  if (unit.image) return parts
  let at = 0
  for (const mark of unit.marks) {
    if (mark.type !== 'link' || mark.start < at) continue
    if (mark.start > at) parts.push(unit.text.slice(at, mark.start))
    parts.push([unit.text.slice(mark.start, mark.end)])
    at = mark.end
  }
  if (at < unit.text.length) parts.push(unit.text.slice(at))
  return parts
}
