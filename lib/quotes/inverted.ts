import { LEXICON } from '../text/name-lexicon.ts'
import { germanSubject } from './german-phrase.ts'
import { headNoun, headPreposition, isBody, isPersonNoun } from './phrase.ts'
import { afterInserted, toldThrough } from './romance-inverted.ts'
import { isCapital, isWord, type Scene, type Subject } from './scene.ts'

const MAX_SOURCE = 25

/** The subject right after an inverted verb: "said Ann Roe, a nurse", "said a spokesman for the board". */
export function subjectAfter(scene: Scene, verb: number, limit: number): Subject | null {
  const { tokens, speech, entities } = scene
  const through = speech.romance ? toldThrough(scene, verb, limit) : -1
  const start = through >= 0 ? through : speech.romance ? afterInserted(scene, verb + 1, limit) : verb + 1
  const first = tokens[start]
  if (start >= limit || !isWord(first)) return null
  const pronoun = speech.pronouns.get(first.lower)
  if (pronoun) return { kind: 'pronoun', from: start, to: start + 1, entity: null, pronoun }
  if (speech.code === 'de') return germanSubject(scene, start, limit, true)
  const end = phraseEnd(scene, start, limit)
  const name = lastName(scene, start, end)
  if (name >= 0 && standsAlone(scene, start, name)) {
    const entity = entities[name] ?? null
    let from = name
    while (from > start && entities[from - 1] === entity) from--
    return { kind: 'name', from, to: name + 1, entity, pronoun: null }
  }
  if (end <= start) return null
  const preposition = headPreposition(scene, start, end)
  const head = headNoun(scene, start, preposition > start ? preposition : end)
  if (head && preposition > start && isBody(scene, head))
    return { ...head, kind: 'noun', entity: null, to: end }
  if (head?.kind !== 'noun') return head
  let comma = end
  if (speech.romance) while (comma < limit && comma - end < 8 && isWord(tokens[comma])) comma++
  const named = namedAfterComma(scene, comma, limit)
  if (named) return named
  if (through < 0 && !isPlausible(scene, head, start)) return null
  return { ...head, from: start, to: end }
}

/** The source ends at punctuation, or where words tell when, where or to whom it was said. */
function phraseEnd({ tokens, speech, entities }: Scene, start: number, limit: number): number {
  let i = start
  for (; i < limit && i - start < MAX_SOURCE; i++) {
    const token = tokens[i]
    if (!isWord(token)) break
    if (i === start || entities[i]) continue
    if (speech.cuts.has(token.lower)) {
      if (speech.romance && leadsOffice({ tokens, speech, entities }, i)) continue
      break
    }
    // "the memo obtained by the paper", "a guide known as Bob"
    if (/^(?:by|as)$/.test(tokens[i + 1]?.lower ?? '') && /(?:ed|known|seen|sent)$/.test(token.lower)) break
    // "diz a nota": a noun after its article.
    const noun = LEXICON.roleNouns.has(token.lower) || (speech.romance && i === start + 1)
    if (speech.says.has(token.lower) && !noun) break
  }
  return i
}

const AT = /^(?:à|au|aux|al|alla|alle|ai|agli|allo|all|en|em)$/

/** "l’assessore alla Cultura", "la ministre à la Mer": what an office is for, not where it was said. */
function leadsOffice({ tokens, speech, entities }: Scene, i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (!AT.test(tokens[i]?.lower ?? '') || !(LEXICON.roleNouns.has(before) || LEXICON.titles.has(before)))
    return false
  const next = speech.determiners.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  return isCapital(tokens[next]) && entities[next]?.kind !== 'place'
}

/** The last person named before anything but names, titles and roles follows: "Harbour Watch president Ann Roe". */
function lastName({ tokens, entities }: Scene, start: number, end: number): number {
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
function standsAlone(scene: Scene, start: number, name: number): boolean {
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

/** "said the conductor, Ann Roe." */
function namedAfterComma(scene: Scene, end: number, limit: number): Subject | null {
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

function isPlausible(scene: Scene, head: Subject, start: number): boolean {
  const first = scene.tokens[start]
  if (!isWord(first)) return false
  if (scene.speech.determiners.has(first.lower) || isCapital(first)) return true
  // Languages without articles: the noun itself must do.
  if (/^(?:pl|uk|ru)$/.test(scene.speech.code)) return true
  return isPersonNoun(scene, head)
}
