import { subjectAfter } from './inverted.ts'
import { isPersonNoun } from './phrase.ts'
import { isWord, type Scene, type Subject } from './scene.ts'
import { subjectBefore } from './subject.ts'

/**
 * The subject of a verb that may have it on either side. "Як повідомив Roe", "Op X schrijft Roe", "Об этом сообщил мэр":
 * what a conjunction or preposition leads is none, and somebody named after the verb says it.
 */
export function eitherSide(scene: Scene, verb: number, floor: number, to: number): Subject | null {
  const { tokens, speech } = scene
  let j = verb - 1
  while (j >= floor && isWord(tokens[j]) && speech.between.has(tokens[j]?.lower ?? '')) j--
  const joined =
    speech.boundaries.has(tokens[j]?.lower ?? '') && !speech.relatives.has(tokens[j]?.lower ?? '')
  const before = joined || j < floor ? null : subjectBefore(scene, verb, floor)
  const straight = before !== null && !speech.prepositions.has(tokens[before.from - 1]?.lower ?? '')
  if (before && (before.kind === 'pronoun' || (before.entity?.kind === 'person' && straight))) return before
  const after = subjectAfter(scene, verb, to)
  if (!before || !after) return before ?? after ?? (joined ? subjectBefore(scene, verb, floor) : null)
  if (after.entity?.kind === 'person') return after
  let start = j
  while (start > floor && isWord(tokens[start - 1])) start--
  const led = speech.prepositions.has(tokens[start]?.lower ?? '')
  return led && (after.kind !== 'noun' || isPersonNoun(scene, after)) ? after : before
}
