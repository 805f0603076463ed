import { type Cue, cueOf } from './cue.ts'
import { germanAccording } from './german-according.ts'
import { subjectAfter } from './inverted.ts'
import type { Scene, Subject } from './scene.ts'
import type { Pronoun } from './speech-types.ts'
import { subjectBefore } from './subject.ts'

/** A phrase at token `i` that names whose words they are: "according to Roe", "in her own words". */
export function according(scene: Scene, i: number, from: number, to: number): Cue | null {
  const { tokens, speech } = scene
  if (speech.code === 'de') {
    const source = germanAccording(scene, i, from, to)
    return source ? cueOf(i, source.to, source.subject, 'according') : null
  }
  const token = tokens[i]
  if (speech.accordingAfter.has(token?.lower ?? '')) {
    const subject = subjectBefore(scene, i, from)
    return subject ? cueOf(i, i + 1, subject, 'according') : null
  }
  const lower = token?.lower ?? ''
  const pronoun = speech.prepositions.has(lower) ? POSSESSIVES.get(tokens[i + 1]?.lower ?? '') : undefined
  const whose = POSSESSIVES.get(lower)
  if (whose && /^(?:zdaniem|słowami)$/.test(tokens[i + 1]?.lower ?? ''))
    return cueOf(i, i + 2, { kind: 'pronoun', from: i, to: i + 1, entity: null, pronoun: whose }, 'according')
  if (pronoun && (OWN_WORDS.test(tokens[i + 2]?.lower ?? '') || OWN_WORDS.test(tokens[i + 3]?.lower ?? '')))
    return cueOf(i, i + 3, { kind: 'pronoun', from: i + 1, to: i + 2, entity: null, pronoun }, 'according')
  for (const phrase of speech.according.get(lower) ?? []) {
    if (!phrase.every((word, offset) => tokens[i + offset]?.lower === word)) continue
    const next = i + phrase.length
    const meant = OBLIQUE.get(tokens[next]?.lower ?? '')
    const alone = speech.cuts.has(tokens[next + 1]?.lower ?? '') || tokens[next + 1]?.kind !== 'word'
    const pronoun = speech.tonic.get(tokens[next]?.lower ?? '') ?? (meant && alone ? meant : undefined)
    const subject: Subject | null = pronoun
      ? { kind: 'pronoun', from: next, to: next + 1, entity: null, pronoun }
      : subjectAfter(scene, next - 1, to)
    if (subject) return { ...cueOf(i, next, subject, 'according'), inverted: true }
  }
  return null
}

/** "in her own words", "за її словами": whose words they are. */
const OWN_WORDS =
  /^(?:words|worten|woorden|словами|словам|мнению|убеждению|данным|версии|взгляд|думку|переконання|погляд|версією|даними|słowami|ocenie|opinii)$/

/** "volgens haar is", "według niego": pronouns that only stand after prepositions, or that are possessives as well. */
const OBLIQUE: ReadonlyMap<string, Pronoun> = new Map([
  ['hem', 'm'],
  ['haar', 'f'],
  ['niego', 'm'],
  ['niej', 'f'],
])

/** Whose something is, by the possessive pronoun. */
export const POSSESSIVES: ReadonlyMap<string, Pronoun> = new Map([
  ['his', 'm'],
  ['her', 'f'],
  ['their', 'they'],
  ['its', 'it'],
  ['sein', 'm'],
  ['seine', 'm'],
  ['seinen', 'm'],
  ['ihr', 'f'],
  ['ihre', 'f'],
  ['ihren', 'f'],
  ['його', 'm'],
  ['її', 'f'],
  ['его', 'm'],
  ['её', 'f'],
  ['ее', 'f'],
  ['jego', 'm'],
  ['jej', 'f'],
])
