import { isEnded, namesOf } from '../features.ts'
import { type TreeElement, walkTree } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { PUBLISHED, UPDATED } from '../words/dates.ts'
import { datesIn, toIso } from './dates.ts'
import { alone, isInline, piecesOf, textOf } from './pieces.ts'

/** Longer lines are text, in words; a sentence with a date is about something that happened. */
const MAX_LINE = 30
const MAX_SENTENCE = 6

export interface ShownDates {
  published: string | null
  modified: string | null
}

/** When the story was published and changed, as shown around its headline. */
export function shownDates(head: readonly Unit[], monthFirst: boolean): ShownDates {
  const shown = head.flatMap((unit) => datesOf(unit, monthFirst))
  const modified = shown.find((one) => one.updated)
  // Some templates call the only date they show "updated" in its class name.
  const published = shown.find((one) => !one.updated) ?? (modified?.named ? modified : null)
  return {
    published: published?.iso ?? null,
    modified: modified && modified !== published ? modified.iso : null,
  }
}

interface Labelled {
  iso: string
  updated: boolean
  /** The label is the name of the element, not words. */
  named: boolean
}

/** The one line elsewhere that calls its date the story's. */
export function dateBelow(units: readonly Unit[], monthFirst: boolean): string | null {
  const lines = units.filter(
    (unit) =>
      unit.words <= 12 &&
      !unit.owner.hidden &&
      (PUBLISHED.test(unit.text) || PUBLISHED.test(nameOf(unit.owner))),
  )
  for (const line of alone(lines)) {
    const date = datesOf(line, monthFirst).find((one) => !one.updated)
    if (date) return date.iso
  }
  return null
}

/** The dates of a line in their order, each with what the page calls it. */
function datesOf(unit: Unit, monthFirst: boolean): Labelled[] {
  if (
    unit.words > MAX_LINE ||
    (unit.level > 0 && unit.level < 3) ||
    (unit.words > MAX_SENTENCE && isEnded(unit) && !/m\.$/.test(unit.text))
  )
    return []
  const dates: Labelled[] = []
  // A machine's time counts where it stands among the words.
  let line = ''
  walkTree(unit.owner, (node) => {
    if (typeof node === 'string' || node.tag !== 'time') return isInline(node)
    const words = textOf(node)
    // "Published …, updated …" in one element: the words say more.
    if (datesIn(words, monthFirst).length > 1) return false
    const iso = timeOf(node, words, monthFirst)
    if (iso && unit.text.includes(words))
      dates.push(
        label(iso, nameOf(node), unit.text.slice(0, unit.text.indexOf(words)) + words.replace(/\d.*/, '')),
      )
    return false
  })
  if (dates.length > 0) return dates
  line = piecesOf(unit)
    .map(({ text }) => text)
    .join(' ')
  let from = 0
  return datesIn(line, monthFirst).map(({ iso, start, end }) => {
    const before = line.slice(from, start)
    from = end
    return label(iso, nameOf(unit.owner), before)
  })
}

/**
 * What a `time` element says: its machine-readable form, unless its words name another day and the form has no
 * offset that could explain it, or is days away: templates leave a sample there.
 */
function timeOf(time: TreeElement, words: string, monthFirst: boolean): string | null {
  const machine = toIso(time.attrs.datetime, monthFirst)
  const shown = toIso(words, monthFirst)
  if (!machine || !shown) return machine ?? shown
  const days = [shown, toIso(words, !monthFirst) ?? shown].map(
    (iso) => Math.abs(Date.parse(iso.slice(0, 10)) - Date.parse(machine.slice(0, 10))) / 86_400_000,
  )
  const apart = Math.min(...days)
  return apart === 0 || (apart <= 1 && /[Z+]|-\d\d:\d\d$/.test(machine.slice(10))) ? machine : shown
}

/** The last label before a date counts: "Published 3 March, updated 5 March". */
function label(iso: string, names: string, before: string): Labelled {
  const words = before.slice(-40)
  const updated = UPDATED.test(words) && !/publi/i.test(names)
  const named =
    !updated &&
    !PUBLISHED.test(words) &&
    !/publi|post|created/i.test(names) &&
    /updated|modified/i.test(names)
  return { iso, updated: updated || named, named }
}

const nameOf = (element: TreeElement) => `${namesOf(element)} ${element.attrs.itemprop ?? ''}`
