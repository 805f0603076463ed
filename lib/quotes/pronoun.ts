import type { Entity } from '../text/names.ts'
import { POSSESSIVES } from './according.ts'
import type { Cue } from './cue.ts'
import type { Discourse } from './discourse.ts'
import { isPersonNoun } from './phrase.ts'
import type { Scene, Subject } from './scene.ts'

/** "Roe said she hopes", "Roe fired back: “…,” he wrote": whoever speaks in this sentence already. */
export function ownSpeaker(
  { pronoun, from }: Subject,
  cues: readonly Cue[],
  discourse: Discourse,
): Entity | null {
  if (!pronoun) return null
  for (const { subject, kind } of cues) {
    if (subject.to > from || subject.kind !== 'name' || !subject.entity) continue
    if (kind !== 'participle' && discourse.fits(subject.entity, pronoun)) return subject.entity
  }
  return null
}

/** "Poe praised Roe, and she said": the only one in the sentence from token `start` on whom the pronoun fits for certain. */
export function namedBefore(scene: Scene, { pronoun, from }: Subject, start: number): Entity | null {
  if (pronoun !== 'm' && pronoun !== 'f') return null
  if (!scene.speech.boundaries.has(scene.tokens[from - 1]?.lower ?? '')) return null
  let found: Entity | null = null
  for (let i = from - 1; i >= start; i--) {
    if (scene.tokens[i]?.kind === 'quote') return found
    const entity = scene.entities[i]
    if (entity?.kind !== 'person' || entity === found || entity.gender !== pronoun) continue
    if (found) return null
    found = entity
  }
  return found
}

/** "His hope rests on this: “…”": hopes do not speak, he does. */
export function possessor(scene: Scene, subject: Subject): Subject | null {
  const pronoun = POSSESSIVES.get(scene.tokens[subject.from]?.lower ?? '')
  if (subject.kind !== 'noun' || !pronoun || isPersonNoun(scene, subject)) return null
  return { kind: 'pronoun', from: subject.from, to: subject.from + 1, entity: null, pronoun }
}
