import { readMetadata } from '../../lib/extract/metadata/index.ts'
import type { Snapshot, TreeElement } from '../../lib/extract/page/tree.ts'
import { plainWords } from '../../lib/extract/passes/story.ts'
import { buildUnits } from '../../lib/extract/units/build.ts'
import type { Unit } from '../../lib/extract/units/unit.ts'
import { denotes } from './denotes.ts'

export const FIELDS = ['headline', 'author', 'date'] as const
export type Field = (typeof FIELDS)[number]

/** One field of one page: what the mark-up says, what was read without it. */
export interface Verdict {
  field: Field
  /** From JSON-LD and meta; it also stands in the text a reader sees. */
  declared: string
  found: string
  agrees: boolean
  /** Authors: at least one name in common. Else as `agrees`. */
  overlaps: boolean
}

/**
 * What is to be left of a page's mark-up.
 * - `no-head`: JSON-LD and meta are gone.
 * - `bare`: the document's title and machine-readable times are gone too.
 */
export type Stripped = 'no-head' | 'bare'

/**
 * Compares headline, authors and date as the mark-up declares them with those read after it was taken away; only
 * fields that have both: declared, and there to be seen.
 */
export function compare(snapshot: Snapshot, url: string, stripped: Stripped): Verdict[] {
  const declared = readMetadata({ ...snapshot, title: '', root: nothing() }, [], new URL(url).origin)
  const page = strip(snapshot, stripped)
  const units = buildUnits(page)
  const found = readMetadata(page, units, url)
  const text = plainText(units)
  const verdicts: Verdict[] = []
  const title = plainWords(declared.title)
  if (title !== '' && text.includes(` ${title} `)) {
    const agrees = isSameTitle(title, plainWords(found.title))
    verdicts.push({
      field: 'headline',
      declared: declared.title,
      found: found.title,
      agrees,
      overlaps: agrees,
    })
  }
  const names = declared.bylines.map(({ name }) => plainWords(name))
  if (names.length > 0 && names.every((name) => text.includes(` ${name} `))) {
    const shown = found.bylines.map(({ name }) => plainWords(name))
    const common = names.filter((name) => shown.includes(name)).length
    verdicts.push({
      field: 'author',
      declared: declared.bylines.map(({ name }) => name).join(', '),
      found: found.bylines.map(({ name }) => name).join(', '),
      agrees: common === names.length && common === shown.length,
      overlaps: common > 0,
    })
  }
  const day = declared.published?.slice(0, 10)
  if (day && isDayShown(day, units, page.root)) {
    const agrees = found.published?.slice(0, 10) === day
    verdicts.push({ field: 'date', declared: day, found: found.published ?? '', agrees, overlaps: agrees })
  }
  return verdicts
}

/**
 * Equal words; or one begins or ends with the other, three words or more: cut short, with a kicker or the site; or
 * one holds the other, which is at least half of it.
 */
function isSameTitle(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const isAtEdge = ` ${long}`.endsWith(` ${short}`) || `${long} `.startsWith(`${short} `)
  return (
    one === other ||
    (isAtEdge && short.split(' ').length >= 3) ||
    (` ${long} `.includes(` ${short} `) && 2 * short.length >= long.length)
  )
}

const isShown = (unit: Unit) => !unit.owner.hidden

function plainText(units: readonly Unit[]): string {
  return ` ${plainWords(
    units
      .filter(isShown)
      .map((unit) => unit.text)
      .join('\n'),
  )} `
}

/** A shown block names the day in words or figures, or a `time` element has it. */
function isDayShown(day: string, units: readonly Unit[], root: TreeElement): boolean {
  const isMeant = denotes(day)
  if (units.some((unit) => isShown(unit) && isMeant(unit.text))) return true
  return timesIn(root).some((time) => !time.hidden && time.attrs.datetime?.startsWith(day))
}

function timesIn(element: TreeElement): TreeElement[] {
  const elements = [element]
  for (const one of elements)
    for (const child of one.children) if (typeof child !== 'string') elements.push(child)
  return elements.filter(({ tag }) => tag === 'time')
}

function nothing(): TreeElement {
  return { tag: 'html', attrs: {}, parent: null, children: [], hidden: false, live: null }
}

function strip(snapshot: Snapshot, stripped: Stripped): Snapshot {
  const page = { ...snapshot, jsonLd: [], meta: new Map<string, string>(), links: new Map<string, string>() }
  if (stripped === 'no-head') return page
  for (const time of timesIn(page.root)) {
    const { datetime: _, ...attrs } = time.attrs
    time.attrs = attrs
  }
  return { ...page, title: '' }
}
