import { isCapital, type Scene } from './scene.ts'
import type { Token } from './tokens.ts'

/** "ha dicho", "s'est indigné", "a-t-elle ajouté": what stands between the two are clitics and adverbs. */
export function hasAuxiliary({ tokens, speech, entities }: Scene, i: number, from: number): boolean {
  for (let j = i - 1; j >= from && i - j < 6; j--) {
    const token = tokens[j]
    if (token?.kind !== 'word' || entities[j]) return false
    if (speech.auxiliaries.has(token.lower))
      // "est accusé" suffers what "s'est indigné" does.
      return !PASSIVE_OR_REFLEXIVE.test(token.lower) || /^(?:s|si|m|mi)$/.test(tokens[j - 1]?.lower ?? '')
    if (
      !speech.between.has(token.lower) &&
      !speech.pronouns.has(token.lower) &&
      !/ment[eo]?$/.test(token.lower)
    )
      return false
  }
  return false
}

const PASSIVE_OR_REFLEXIVE = /^(?:est|sont|était|è|sono|era)$/

/** "tried to argue", "went so far as to say": the subject is that of the verb before. */
export function isInfinitive(scene: Scene, i: number): boolean {
  return scene.tokens[i - 1]?.lower === 'to' && scene.tokens[i]?.lower !== 'read'
}

/** "the report", "a claim": the same form as a noun. */
export function isNoun(scene: Scene, i: number): boolean {
  const before = scene.tokens[i - 1]
  if (scene.speech.code === 'de') return before?.kind === 'word' && isCapital(scene.tokens[i])
  return before?.kind === 'word' && (scene.speech.determiners.has(before.lower) || /['’]s$/.test(before.text))
}

export const AUXILIARY = /^(?:was|were|been|is|are|being|be)$/

/** "was asked", "were told": the subject hears it. "was quoted as saying" is a participle's matter. */
export function isPassive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  const lower = tokens[i]?.lower ?? ''
  if (!/^(?:asked|told|informed|reminded|warned|advised|questioned|called|quoted)$/.test(lower)) return false
  return /^(?:was|were|been|is|are|being|be|when|if)$/.test(before)
}

export function followsQuote({ tokens, speech }: Scene, i: number, from: number): boolean {
  let j = i - 1
  while (
    j >= from &&
    (/^(?:,|[–—-]|--|so)$/.test(tokens[j]?.lower ?? '') || speech.between.has(tokens[j]?.lower ?? ''))
  )
    j--
  return j >= from && tokens[j]?.kind === 'quote'
}

/** A subject does not reach over quoted words to its left. */
export function floorOf(tokens: readonly Token[], i: number, from: number): number {
  for (let j = i - 1; j >= from; j--) if (tokens[j]?.kind === 'quote') return j + 1
  return from
}

/** "state", "report": the plain form is a verb only after a plural, "to" or a modal, a noun or adjective elsewhere. */
export function mayBePlural({ tokens, entities, speech }: Scene, i: number): boolean {
  const before = tokens[i - 1]
  if (before?.kind !== 'word') return before !== undefined
  if (speech.pronouns.has(before.lower)) return !/^(?:he|she|it)$/.test(before.lower)
  if (
    speech.between.has(before.lower) ||
    speech.groups.has(before.lower) ||
    before.lower === 'to' ||
    before.lower === 'and'
  )
    return true
  // "the Saudis state" is a plural, "Sanders state" hardly.
  const named = entities[i - 1] && !speech.determiners.has(tokens[i - 2]?.lower ?? '')
  return !named && /[^s’']s$/.test(before.lower)
}
