import { isEnded, isHeadlineLike, isProse, linkDensity } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { remove, running, type Story } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

const MIN_RUN = 3
/** Mean words of a line; lists of features and ingredients have shorter ones. */
const MIN_WORDS = 8
/** Words of a line that is no paragraph. */
const MAX_SHORT = 15
/** Share of lines with a name in them. */
const MIN_NAMES = 0.7
/** Mean share of a rail's content words that the story uses too; a list that belongs to the story has far more. */
const MAX_COHESION = 0.35

/**
 * Lists of other stories' headlines, whatever they are made of: list items, paragraphs, lines. What tells them from
 * a list of the story's own: they are headlines (no sentence ends) of several words, and either links or about
 * other things than the paragraphs are. A short label before them ("Football news:") goes with them.
 */
export function removeRails(story: Story): void {
  removeAnnounced(story)
  const units = running(story)
  const vocabulary = vocabularyOf(units.filter(isProse))
  const last = units.findLastIndex(isProse)
  const around = listAround(units)
  let start = 0
  while (start < units.length) {
    let end = start
    while (end < units.length && isRailLine(units[end] as Unit)) end += 1
    const run = units.slice(start, end)
    const labelled = start > last && run.length > 0 && announces(units[start - 1]) && !isData(run)
    if (
      !isOwn(run, around) &&
      (labelled || (!isIntroduced(units[start - 1]) && isRail(run, vocabulary.cohesion)))
    ) {
      for (const unit of run) remove(unit, 'rail', 'rails')
      const label = units[start - 1]
      if (label && isLabel(label)) remove(label, 'rail', 'rails')
    }
    start = end + 1
  }
}

function isRailLine(unit: Unit): boolean {
  if (unit.kind === 'table' || unit.kind === 'code' || unit.kind === 'heading') return false
  return isHeadlineLike(unit) || (linkDensity(unit) > 0.8 && unit.words <= 45)
}

/** "1) …", "2. …": the story counts something. */
const NUMBERED = /^\(?\d{1,3}[.):]|^\p{L}{3,9}\.? \d{1,2}\b/u
/** "Ann Lee – Second Prize (Sculpture)": every line of the same make is data. */
const FIELDS = /\s(?:--?|–|—)\s|[:(]/

function isRail(run: readonly Unit[], cohesion: (unit: Unit) => number): boolean {
  if (run.length < MIN_RUN) return false
  const share = (test: (unit: Unit) => boolean) => run.filter(test).length / run.length
  const words = run.reduce((sum, unit) => sum + unit.words, 0) / run.length
  if (share((unit) => linkDensity(unit) > 0.7) > 0.8) return words >= 4
  if (words < MIN_WORDS || isData(run)) return false
  if (share(hasName) < MIN_NAMES) return false
  const related = run.reduce((sum, unit) => sum + cohesion(unit), 0) / run.length
  return related < MAX_COHESION
}

function isData(run: readonly Unit[]): boolean {
  const count = (pattern: RegExp) => run.filter((unit) => pattern.test(unit.text)).length
  return count(NUMBERED) > 0.5 * run.length || count(FIELDS) > 0.85 * run.length
}

/** How sure the judge must be of a list's items. */
const SURE = 0.8

/**
 * A list without links that the judge holds for the story's: features, tour dates, what is in the box. Being an item
 * tells nothing in a list that the whole story is set in.
 */
function isOwn(run: readonly Unit[], around: TreeElement | null): boolean {
  return run.every(
    (unit) => unit.item && unit.item.list !== around && unit.linkChars === 0 && unit.story >= SURE,
  )
}

/** The list that holds most of the story's running text, where a page sets its paragraphs as items. */
function listAround(units: readonly Unit[]): TreeElement | null {
  const words = new Map<TreeElement, number>()
  let all = 0
  for (const unit of units.filter(isProse)) {
    all += unit.words
    if (unit.item) words.set(unit.item.list, (words.get(unit.item.list) ?? 0) + unit.words)
  }
  return [...words].find(([, held]) => held > all / 2)?.[0] ?? null
}

/** Names within the line: headlines nearly always have one, features and ingredients seldom. */
function hasName(unit: Unit): boolean {
  return /\s["“‘'«(]?\p{Lu}/u.test(unit.text) || !/\p{Ll}/u.test(unit.text)
}

/** A sentence that ends in a colon introduces a list of the story's own; a label has fewer words. */
function isIntroduced(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.words >= 7 && /[:：]$/.test(unit.text)
}

/** After the last paragraph a label and short lines only: pointers to the rest of the issue. */
function removeAnnounced(story: Story): void {
  const units = running(story)
  const after = units.slice(units.findLastIndex((unit) => isProse(unit) && unit.words > MAX_SHORT) + 1)
  const label = after.findIndex((unit) => unit.kind !== 'heading' && announces(unit))
  const lines = label < 0 ? [] : after.slice(label)
  if (
    lines.length > 1 &&
    !isData(lines.slice(1)) &&
    lines.every((unit) => unit.words <= MAX_SHORT && unit.item === null)
  )
    for (const unit of lines) remove(unit, 'rail', 'rails')
}

/** "Also in this issue:" after the last paragraph. */
function announces(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.words <= 8 && (unit.kind === 'heading' || /[:：]$/.test(unit.text))
}

function isLabel(unit: Unit | undefined): boolean {
  if (!unit) return false
  return unit.words <= 6 && (unit.text.endsWith(':') || unit.kind === 'heading' || !isEnded(unit))
}
