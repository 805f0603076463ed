import { isEnded, isProse, signature } from '../features.ts'
import type { Unit } from '../units/unit.ts'
import { remove, running, type Story } from './story.ts'

/** A leftover has no more words than this. */
const MAX_WORDS = 5
/** More scraps of one look than this are a part of the story: specifications, scores, steps. */
const MAX_ALIKE = 5

/**
 * Scraps between the paragraphs: agency initials, labels, counters, the title of a player. They are short, no
 * sentence, not set as a heading, not part of a list or verse. A short line that is all bold is a sub-heading.
 */
export function removeFragments(story: Story): void {
  const units = running(story)
  const first = units.findIndex((unit) => isProse(unit) && unit.kind === 'paragraph')
  const last = units.findLastIndex(isProse)
  const alike = new Map<string, number>()
  for (const unit of units)
    if (isFragment(unit)) alike.set(signature(unit), (alike.get(signature(unit)) ?? 0) + 1)
  const lines = new Map<number, number>()
  for (const unit of units) lines.set(unit.run, (lines.get(unit.run) ?? 0) + 1)
  units.forEach((unit, at) => {
    if (unit.run > 0 && (lines.get(unit.run) ?? 0) > 1) return
    if (!isFragment(unit) || (alike.get(signature(unit)) ?? 0) > MAX_ALIKE) return
    const alone = units[at - 1] === undefined || !isFragment(units[at - 1] as Unit) || at < first || at > last
    if (alone) remove(unit, isNames(unit.text) ? 'credit' : 'widget', 'fragments')
  })
}

function isFragment(unit: Unit): boolean {
  if (unit.kind !== 'paragraph' || unit.words > MAX_WORDS || isEnded(unit)) return false
  if (/:\s|\d\s*$/.test(unit.text)) return false
  if (unit.owner.tag === 'dt' || unit.owner.tag === 'dd') return false
  return !unit.marks.some((mark) => mark.type === 'strong' && mark.end - mark.start >= unit.text.length - 1)
}

/** Capitals or capitalised names alone: what is left of a credit. */
function isNames(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}./ -]*$/u.test(text) || /^(?:\p{Lu}[\p{L}.'’-]*[\s/,]*){1,4}$/u.test(text)
}
