import { LEXICON } from '../text/name-lexicon.ts'
import { isComma, isWord, type Scene } from './scene.ts'

const MAX_INSERTED = 14

/**
 * Where the source begins after an inverted verb, past what tells when, where, how and to whom: "a dit mardi à la presse
 * Ann Roe", "anunció, entre lágrimas, la panadera", "referiu à Lusa fonte dos bombeiros". The place after the verb when
 * nothing is inserted or no source follows.
 */
export function afterInserted(scene: Scene, start: number, limit: number): number {
  const { tokens, speech } = scene
  const end = Math.min(limit, start + MAX_INSERTED)
  for (let i = start; i < end; ) {
    const token = tokens[i]
    if (isComma(token)) {
      // "…, dit-elle, la voix basse" is over; "anunció, entre lágrimas, la panadera" is not.
      i = insertionEnd(scene, i, end)
      if (i < 0) return start
      continue
    }
    if (!isWord(token)) return start
    if (i === start && speech.pronouns.has(token.lower)) return i
    if (startsSource(scene, i)) return i
    if (speech.prepositions.has(token.lower) || speech.participles.has(token.lower)) {
      i = phraseEnd(scene, i, end)
      continue
    }
    // A lone adverb or infinitive: "fait savoir le maire", "taglia corto la signora", "se limitó a decir".
    if (/^\p{Ll}/u.test(token.text) && !speech.boundaries.has(token.lower)) {
      i++
      continue
    }
    return start
  }
  return start
}

/** The comma that ends an insertion, one past it; -1 when the clause ends first. */
function insertionEnd(scene: Scene, comma: number, end: number): number {
  const { tokens } = scene
  for (let i = comma + 1; i < end; i++) {
    if (isComma(tokens[i])) return i + 1
    if (!isWord(tokens[i])) return -1
  }
  return -1
}

/** A name, an article that no preposition leads, or a noun for a source that needs none. */
function startsSource({ tokens, entities, speech }: Scene, i: number): boolean {
  const token = tokens[i]
  const entity = entities[i]
  if (!token) return false
  if (entity) return entity.kind !== 'place'
  if (speech.determiners.has(token.lower) && isWord(tokens[i + 1]))
    return !TIME.test(tokens[i + 1]?.lower ?? '')
  return speech.groups.has(token.lower) || /^\p{Lu}/u.test(token.text)
}

const TIME =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|día|tarde|mañana|noche|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|poco|fois|volta|vez|sera|mattina)$/

/** "à la presse", "en janvier", "indicando le vigne": its preposition, article and noun with small words after it. */
function phraseEnd({ tokens, entities, speech }: Scene, from: number, end: number): number {
  let i = from + 1
  while (i < end && isWord(tokens[i]) && speech.prepositions.has(tokens[i]?.lower ?? '')) i++
  if (speech.determiners.has(tokens[i]?.lower ?? '')) i++
  const entity = entities[i]
  if (entity) {
    while (i < end && entities[i] === entity) i++
    return i
  }
  return i + 1
}

const READS = /^(?:legge|leggeva|lee|leía|lit|lire|lisait|lê|lia|consta|recoge)$/

/**
 * "si legge nel rapporto", "insisten desde el Ayuntamiento", "indique-t-on à la préfecture": the paper that is read, the
 * body from which somebody speaks. Index of its first word, article included; -1 where it is not so.
 */
export function toldThrough({ tokens, speech }: Scene, verb: number, limit: number): number {
  const on = tokens[verb + 1]?.lower === 'on' || tokens[verb - 1]?.lower === 'on'
  const at = tokens[verb + 1]?.lower === 'on' ? verb + 2 : verb + 1
  const preposition = tokens[at]?.lower ?? ''
  if (at + 1 >= limit || !speech.prepositions.has(preposition)) return -1
  const first = at + 1
  const noun = tokens[speech.determiners.has(tokens[first]?.lower ?? '') ? first + 1 : first]?.lower ?? ''
  if (READS.test(tokens[verb]?.lower ?? '')) return speech.documents.has(noun) ? first : -1
  const body = speech.groups.has(noun) || LEXICON.orgWords.has(noun)
  return body && (preposition === 'desde' || (on && /^(?:à|au|aux|chez|dans)$/.test(preposition)))
    ? first
    : -1
}
