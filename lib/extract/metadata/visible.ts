import { isProse, namesOf } from '../features.ts'
import { type TreeElement, walkTree } from '../page/tree.ts'
import { plainWords } from '../passes/story.ts'
import type { Unit } from '../units/unit.ts'
import { namesIn } from './bylines.ts'
import { toIso } from './dates.ts'

/** How far from headline and first paragraph bylines and dates stand, in blocks. */
const REACH = 15
const BYLINE_NAME = /byline|author|writer|reporter|redakteur|auteur|autor/i
const BYLINE_LINE = /^(?:by|von|par|por|di|door|words by|written by|story by)\s*:?\s+\p{Lu}/iu
const DATE_NAME = /date|time|publish|posted|updated|stamp/i

/** The blocks around the headline, where a page shows who wrote the story and when. */
export function headOf(units: readonly Unit[], headline: Unit | null): Unit[] {
  const from = headline ? Math.max(0, headline.index - 4) : 0
  const prose = units.findIndex((unit) => unit.index > from && isProse(unit) && unit.kind === 'paragraph')
  const to = Math.min(prose < 0 ? units.length : prose + 1, from + 4 * REACH)
  return units.slice(from, to).filter((unit) => unit.words > 0 && !unit.owner.hidden)
}

/** The heading that shows the headline: the one most like the titles that the page gives itself. */
export function findHeadline(units: readonly Unit[], titles: readonly string[]): Unit | null {
  const wanted = titles
    .map((title) => new Set(plainWords(title).split(' ')))
    .filter((words) => words.size > 1)
  let best: Unit | null = null
  let most = 0.5
  for (const unit of units) {
    if (unit.kind !== 'heading' || unit.level > 2 || unit.words < 2 || unit.text.length > 400) continue
    const words = plainWords(unit.text).split(' ')
    for (const title of wanted) {
      const shared = words.filter((word) => title.has(word)).length
      const likeness =
        shared / Math.max(words.length, 1) + shared / title.size / 2 + (unit.level === 1 ? 0.2 : 0)
      if (shared / words.length >= 0.5 && likeness > most) {
        best = unit
        most = likeness
      }
    }
  }
  if (best || wanted.length > 0) return best
  const tops = units.filter((unit) => unit.kind === 'heading' && unit.level === 1 && !unit.owner.hidden)
  return tops.find((unit) => unit.words >= 3) ?? lastBeforeProse(units, tops)
}

/** A headline of a word or two, told from a site's name by standing right over the story. */
function lastBeforeProse(units: readonly Unit[], tops: readonly Unit[]): Unit | null {
  const prose = units.find((unit) => unit.kind === 'paragraph' && isProse(unit))
  return tops.filter((unit) => unit.words > 0 && unit.index < (prose?.index ?? 0)).at(-1) ?? null
}

/** Names shown as byline. */
export function visibleBylines(head: readonly Unit[]): { name: string }[] {
  const named = head.filter(
    (unit) => unit.words <= 20 && unit.kind !== 'heading' && isBylineElement(unit.owner),
  )
  const lines =
    named.length > 0 ? named : head.filter((unit) => unit.words <= 20 && BYLINE_LINE.test(unit.text))
  const first = lines.find((unit) => namesIn(unit.text).some(isPersonal)) ?? null
  return first
    ? namesIn(first.text)
        .filter(isPersonal)
        .map((name) => ({ name }))
    : []
}

function isBylineElement(owner: TreeElement): boolean {
  let at: TreeElement | null = owner
  for (let up = 0; at && up < 3; up++, at = at.parent)
    if (BYLINE_NAME.test(`${namesOf(at)} ${at.attrs.itemprop ?? ''}`)) return true
  return false
}

/** Two capitalised words or more: a person, not a label. */
function isPersonal(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}|de|da|van|von|der|den|la|le|el|al|bin|del|di)[\p{L}.'’-]*){1,4}$/u.test(
    name,
  )
}

/** The date shown near the headline, or else the first machine-readable one of the page. */
export function visibleDate(root: TreeElement, head: readonly Unit[]): string | null {
  for (const unit of head) {
    if (unit.words > 20) continue
    const time = timeIn(unit.owner) ?? (unit.owner.parent ? timeIn(unit.owner.parent) : null)
    const shown = toIso(time) ?? (isDateElement(unit) ? toIso(unit.text) : null)
    if (shown) return shown
  }
  let found: string | null = null
  walkTree(root, (node) => {
    if (typeof node !== 'string' && node.tag === 'time') found ??= toIso(node.attrs.datetime)
    return found === null
  })
  if (found) return found
  for (const unit of head) {
    const date = unit.words <= 20 ? toIso(unit.text) : null
    if (date) return date
  }
  return null
}

function isDateElement(unit: Unit): boolean {
  return DATE_NAME.test(namesOf(unit.owner)) || unit.owner.tag === 'time'
}

/** A `time` element among the nearest children. */
function timeIn(element: TreeElement): string | null {
  const level: TreeElement[] = [element]
  for (let at = 0; at < level.length && at < 30; at++) {
    const one = level[at] as TreeElement
    if (one.tag === 'time' && one.attrs.datetime) return one.attrs.datetime
    for (const child of one.children) if (typeof child !== 'string') level.push(child)
  }
  return null
}
