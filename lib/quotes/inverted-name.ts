import { endsLikeLastName } from '../text/name-cases.ts'
import { isGivenName, LEXICON } from '../text/name-lexicon.ts'
import { headPreposition } from './phrase.ts'
import { isCapital, isWord, type Scene, type Subject } from './scene.ts'

/** The last person named before anything but names, titles and roles follows: "Harbour Watch president Ann Roe". */
export function lastName({ tokens, entities }: Scene, start: number, end: number): number {
  let name = -1
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    const entity = entities[i]
    if (
      entity &&
      (entity.kind === 'person' || entity.kind === 'thing') &&
      !/['’]s?$/u.test(token?.text ?? '')
    )
      name = i
    else if (name >= 0) {
      const lower = token?.lower ?? ''
      // "one Harbour Party strategist": the name only tells which strategist.
      if (LEXICON.roleNouns.has(lower.replace(/^co-/, '')) || LEXICON.roleModifiers.has(lower)) name = -1
      else if (!entity && !isCapital(token)) return name
    }
  }
  return name
}

/** Not the name in "a lawyer for Ann Roe", but that in "master of ceremonies Ann Roe". */
export function standsAlone(scene: Scene, start: number, name: number): boolean {
  const { tokens, entities, speech } = scene
  let from = name
  while (
    from > start &&
    (entities[from - 1] === entities[name] || LEXICON.titles.has(tokens[from - 1]?.lower ?? ''))
  )
    from--
  const before = tokens[from - 1]
  if (from === start) return true
  if (speech.prepositions.has(before?.lower ?? '')) return false
  const preposition = headPreposition(scene, start, from)
  return (
    preposition < 0 ||
    (entities[name]?.kind === 'person' &&
      /^\p{Ll}/u.test(before?.text ?? '') &&
      !speech.determiners.has(before?.lower ?? ''))
  )
}

/** "мешканці Вербівки", "mieszkańcy ulicy Wodnej": one word after a noun that no last name ends like. */
export function isComplement({ tokens, entities, speech }: Scene, start: number, name: number): boolean {
  const lower = tokens[name]?.lower ?? ''
  if (speech.definite !== null || name === start || entities[name - 1] === entities[name]) return false
  return !entities[name]?.name.includes(' ') && !isGivenName(lower, speech.code) && !endsLikeLastName(lower)
}

/** "said the conductor, Ann Roe." */
export function namedAfterComma(scene: Scene, end: number, limit: number): Subject | null {
  const { tokens, entities } = scene
  const entity = entities[end + 1]
  if (tokens[end]?.text !== ',' || entity?.kind !== 'person') return null
  let to = end + 1
  while (to < limit && entities[to] === entity) to++
  const next = tokens[to]
  return next === undefined || !isWord(next)
    ? { kind: 'name', from: end + 1, to, entity, pronoun: null }
    : null
}
