import { isPlainGivenName, LEXICON } from '../text/name-lexicon.ts'
import { roleNouns } from '../text/noun-first.ts'
import { germanSubject } from './german-phrase.ts'
import { headNoun, isBody, personIn } from './head.ts'
import { isComplement, lastName, namedAfterComma, standsAlone } from './inverted-name.ts'
import { headPreposition, isPersonNoun } from './phrase.ts'
import { afterInserted, toldThrough } from './romance-inverted.ts'
import { isCapital, isWord, type Scene, type Subject } from './scene.ts'

const MAX_SOURCE = 25

/** The subject right after an inverted verb: "said Ann Roe, a nurse", "said a spokesman for the board". */
export function subjectAfter(scene: Scene, verb: number, limit: number): Subject | null {
  const { tokens, speech, entities } = scene
  const through = speech.romance ? toldThrough(scene, verb, limit) : -1
  const start =
    through >= 0
      ? through
      : speech.romance
        ? afterInserted(scene, verb + 1, limit)
        : afterCircumstance(scene, verb + 1, limit)
  const first = tokens[start]
  if (start >= limit || !isWord(first)) return null
  const pronoun = speech.pronouns.get(first.lower)
  if (pronoun) return { kind: 'pronoun', from: start, to: start + 1, entity: null, pronoun }
  if (speech.code === 'de') return germanSubject(scene, start, limit, true)
  const end = phraseEnd(scene, start, limit)
  const person = personIn(scene, start, end)
  if (person) return person
  const name = lastName(scene, start, end)
  if (name >= 0 && standsAlone(scene, start, name)) {
    if (isComplement(scene, start, name))
      return { kind: 'noun', from: start, to: end, entity: null, pronoun: null }
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

/**
 * "powiedziała w środę rzeczniczka", "сказал нам в интервью мэр", "zei maandag burgemeester": the subject comes after
 * when and where it was said. Past `limit` when only that follows.
 */
function afterCircumstance(scene: Scene, from: number, limit: number): number {
  const { tokens, speech, entities } = scene
  const { plain } = roleNouns(speech.code)
  if (plain.size === 0) return from
  let i = from
  while (i < limit && isWord(tokens[i]) && !entities[i] && speech.between.has(tokens[i]?.lower ?? '')) i++
  // "zegt Van den Berg"
  if (isCapital(tokens[i]) || !speech.prepositions.has(tokens[i]?.lower ?? '')) return i
  for (let k = i + 1; k < limit && k - i < MAX_SOURCE && isWord(tokens[k]); k++) {
    const lower = tokens[k]?.lower ?? ''
    if (speech.prepositions.has(tokens[k - 1]?.lower ?? '')) continue
    if (plain.has(lower)) return k
    if (entities[k]?.kind === 'person' && entities[k - 1] !== entities[k] && isPlainGivenName(lower)) return k
  }
  return limit
}

/** The source ends at punctuation, or where words tell when, where or to whom it was said. */
function phraseEnd(scene: Scene, start: number, limit: number): number {
  const { tokens, speech, entities } = scene
  let i = start
  for (; i < limit && i - start < MAX_SOURCE; i++) {
    const token = tokens[i]
    if (!isWord(token)) break
    if (i === start || entities[i]) continue
    // "two people familiar with the matter", "someone with knowledge of the talks"
    const tells =
      /^(?:familiar|briefed)$/.test(tokens[i - 1]?.lower ?? '') ||
      /knowledge$/.test(tokens[i + 1]?.lower ?? '')
    if (speech.cuts.has(token.lower) && !tells && !(speech.romance && leadsOffice(scene, i))) break
    // "the memo obtained by the paper", "a guide known as Bob"
    if (/^(?:by|as)$/.test(tokens[i + 1]?.lower ?? '') && /(?:ed|known|seen|sent)$/.test(token.lower)) break
    if (
      speech.says.has(token.lower) &&
      !LEXICON.roleNouns.has(token.lower) &&
      // "diz a nota": a noun after its article.
      !(speech.romance && i === start + 1) &&
      !(speech.documents.has(token.lower) && leadsNoun(scene, start, i))
    )
      break
  }
  return i
}

/** "the note", "a leaked report": after an article the same form is a noun. */
function leadsNoun({ tokens, speech }: Scene, start: number, i: number): boolean {
  for (let j = start; j < i; j++)
    if (!speech.determiners.has(tokens[j]?.lower ?? '') && j < i - 2) return false
  return speech.determiners.has(tokens[start]?.lower ?? '')
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

function isPlausible(scene: Scene, head: Subject, start: number): boolean {
  const first = scene.tokens[start]
  if (!isWord(first)) return false
  if (scene.speech.determiners.has(first.lower) || isCapital(first)) return true
  // Languages without articles: the noun itself must do.
  if (scene.speech.definite === null && !/[оo]$/.test(first.lower)) return true
  return isPersonNoun(scene, head)
}
