import type { Attribution } from './attribution.ts'
import type { Scene, Subject } from './scene.ts'

/** What speaks for and against a speaker, by name: 1 where something is so, else how much of it there is. */
export type Evidence = ReadonlyMap<string, number>

/** More rivals than this make a speaker no less sure. */
const MAX_RIVALS = 3
/** They are looked for so many tokens to each side: a text need not have stops. */
const MAX_REACH = 300

/** All that `confidence.ts` knows of an attribution; its names are those of the table there. */
export function evidenceOf(scenes: readonly Scene[], attribution: Attribution): Evidence {
  const first = attribution.origin ?? attribution
  const { entity, subject } = first
  const scene = scenes[first.subjectBlock]
  const evidence = new Map<string, number>([
    ['certainty', logOdds(attribution.certainty)],
    [`route:${attribution.route}`, 1],
    [`subject:${subject?.kind ?? 'none'}:${attribution.origin ? 'taken' : 'own'}`, 1],
    [`entity:${entity ? (entity.mentions.length === 0 ? 'unnamed' : entity.kind) : 'none'}`, 1],
  ])
  if (attribution.inClause) evidence.set('partial', 1)
  if (attribution.alone) evidence.set('alone', 1)
  if (scene) evidence.set('rivals', Math.min(MAX_RIVALS, rivals(scene, first)))
  if (scene && subject?.kind === 'noun' && !entity && isBare(scene, subject))
    evidence.set(MARKED.has(scene.speech.code) ? 'bare' : 'bare:unmarked', 1)
  if (scene && scene.speech.code !== 'en') {
    evidence.set('foreign', 1)
    evidence.set('foreign:certainty', logOdds(attribution.certainty))
    if (attribution.inClause) evidence.set('foreign:partial', 1)
  }
  return evidence
}

/** Other persons and bodies named in the sentence that names the speaker. */
function rivals({ tokens, entities }: Scene, { cue, subject, entity }: Attribution): number {
  const at = cue?.from ?? subject?.from ?? 0
  const found = new Set<unknown>()
  const from = Math.max(0, at - MAX_REACH)
  const to = Math.min(tokens.length, at + MAX_REACH)
  for (const step of [-1, 1])
    for (let i = at; i >= from && i < to && found.size < MAX_RIVALS; i += step) {
      const text = tokens[i]?.text
      if (text === '.' || text === '?' || text === '!') break
      const one = entities[i]
      if (one && one !== entity && (one.kind === 'person' || one.kind === 'organization')) found.add(one)
    }
  return found.size
}

/** Languages in which people have marked quotes, so that weights could be fitted. */
const MARKED = new Set(['en', 'de'])

/** The words for one of several that nobody has met yet, and for more than one. */
const SOME = new Set(
  'a an one two three some several many un une uno una um uma des deux dos due dois duas ein eine einer einem een twee jeden jedna dwaj один одна одно дві двоє двое два'.split(
    ' ',
  ),
)

/** "le climatologue", "trener": somebody told of before, whom the text has named and we did not recognise. */
function isBare({ tokens, speech }: Scene, { from, to }: Subject): boolean {
  if (SOME.has(tokens[from]?.lower ?? '')) return false
  // Where there are no articles, a noun alone is one of several or the one known: who can tell?
  if (speech.definite === null && to - from === 1) return true
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (speech.groups.has(lower) || speech.documents.has(lower) || speech.bodies.has(lower)) return false
  }
  return true
}

function logOdds(certainty: number): number {
  const safe = Math.min(0.99, Math.max(0.01, certainty))
  return Math.log(safe / (1 - safe))
}
