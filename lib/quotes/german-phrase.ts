import { isGermanBody, isGermanDocument, isGermanRole } from '../text/german-roles.ts'
import { isCapital, isWord, type Scene, type Subject } from './scene.ts'

/** What may link two nouns of one phrase; before its verb a phrase also takes prepositions of place and purpose. */
const GENITIVE = /^(?:der|des|eines|einer|ihres|seines|dieses|von|vom|für|aus)$/
const PREPOSITION = /^(?:in|im|bei|beim|zum|zur|an|am|auf|gegen|mit|über|unter)$/
const LISTENER = /(?:agentur|zeitung|presse|magazin|sender|zeitschrift)$/
/** Determiners that are never a subject's: accusative, dative, genitive. */
const OBLIQUE = /^(?:den|dem|des|(?:ein|kein|sein|ihr|dies|jed)(?:en|em|es))$/
const ADJECTIVE = /^\p{Ll}[\p{L}-]*(?:e|er|en|es|em|-jährige|ehemalige)$/u
const PREPOSITION_IN = /^(?:von|vom|in|im|auf|an|am|bei|beim|aus|für|mit|nach)$/
const MAX_LINKS = 4

/**
 * The noun phrase that starts at token `from`: "die Sprecherin der Klinik, Ute Roth". German writes nouns with a
 * capital, so a phrase is determiner, adjectives, capitals, and so on over its genitives. After an inverted verb
 * prepositions end it, since they tell when and where it was said.
 */
export function germanPhrase(scene: Scene, from: number, to: number, inverted: boolean): Subject | null {
  const { tokens, speech, entities } = scene
  const pronoun = speech.pronouns.get(tokens[from]?.lower ?? '')
  if (pronoun && pronoun !== 'any') return { kind: 'pronoun', from, to: from + 1, entity: null, pronoun }
  let end = simplePhrase(scene, from, to)
  if (end < 0) return null
  const both = couple(scene, from, end)
  if (both) return both
  for (let links = 0; links < MAX_LINKS; links++) {
    const link = tokens[end]?.lower ?? ''
    if (!isWord(tokens[end]) || !(GENITIVE.test(link) || (!inverted && PREPOSITION.test(link)))) break
    // "Roe für die Annahme", "Roe von der Warte": a person's name needs no more.
    if (entities[end - 1]?.kind === 'person' && !isDeterminerItself(link)) break
    const further = simplePhrase(scene, isDeterminerItself(link) ? end : end + 1, to)
    if (further < 0) break
    // "sagte ein Sprecher der Agentur Nord": the agency hears it.
    if (inverted && LISTENER.test(tokens[end + 1]?.lower ?? '')) break
    end = further
  }
  return named(scene, from, end, to)
}

function isDeterminerItself(link: string): boolean {
  return /^(?:der|(?:d|ein|ihr|sein|dies)e?[rs])$/.test(link)
}

/** End of determiner, adjectives and capitals from `from`; -1 when no noun comes. */
function simplePhrase(scene: Scene, from: number, to: number): number {
  const { tokens, speech, entities } = scene
  let i = from
  if (i < to && speech.determiners.has(tokens[i]?.lower ?? '')) i++
  // "ein von der Gemeinde bestellter Bericht"
  const inner = i > from && PREPOSITION_IN.test(tokens[i]?.lower ?? '') ? simplePhrase(scene, i + 1, to) : -1
  if (inner > 0 && ADJECTIVE.test(tokens[inner]?.lower ?? '') && isCapital(tokens[inner + 1])) i = inner
  for (let adjectives = 0; i < to && adjectives < 4; adjectives++) {
    const token = tokens[i]
    if (!isWord(token) || isCapital(token) || !(ADJECTIVE.test(token.lower) || /^\p{N}/u.test(token.text)))
      break
    i++
  }
  const noun = i
  while (i < to && isWord(tokens[i]) && (isCapital(tokens[i]) || entities[i])) {
    i++
    // "am Montag Ministerin Roe": the day is no part of who she is.
    if (TIME.test(tokens[i - 1]?.lower ?? '')) break
  }
  // "der 54-Jährige" stands without a noun, "Artikel 12" with a number.
  if (i === noun && AGED.test(tokens[i - 1]?.text ?? '')) return i
  if (i > noun && /^\d+$/.test(tokens[i]?.text ?? '') && i < to) i++
  // "die Zeitung „Der Bote“", "der „Bote“": the name belongs to the phrase.
  if ((i > noun || i > from) && i < to && isNameInMarks(scene, i)) return i + 1
  return i > noun ? i : -1
}

/** A longer stretch holds words that were said. */
export const MAX_MARKED = 28

/** The marks hold the name of a paper or a body: "der „Bote“ schrieb", "die Gruppe „Neuer Hafen“ sagte". */
export function isNameInMarks({ tokens, speech }: Scene, i: number): boolean {
  const token = tokens[i]
  const noun = tokens[i - 1]?.lower ?? ''
  if (token?.kind !== 'quote' || token.end - token.start > MAX_MARKED || !isWord(tokens[i + 1])) return false
  return /^(?:der|die|das|dem)$/.test(noun) || isGermanBody(noun) || speech.documents.has(noun)
}

const AGED = /^\d{1,3}-Jährigen?$/u

const TIME =
  /(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|mittag|abend|nacht|woche|monat|jahr|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr)$/u

/** The name in the phrase when a person's ends it or stands apposed to it; the whole phrase otherwise. */
function named(scene: Scene, from: number, end: number, to: number): Subject {
  const { tokens, entities } = scene
  const owner = ownerOfWords(scene, from, end)
  if (owner) return owner
  const comma = apposingComma(scene, end, to)
  if (tokens[comma]?.text === ',' && isCapital(tokens[comma + 1])) {
    let last = comma + 1
    while (last < to && isWord(tokens[last]) && (isCapital(tokens[last]) || entities[last])) last++
    const next = tokens[last]
    if (
      last - comma > 2 &&
      (!next || !isWord(next)) &&
      (comma === end || entities[last - 1]?.kind === 'person')
    )
      return { kind: 'name', from: comma + 1, to: last, entity: entities[last - 1] ?? null, pronoun: null }
  }
  const entity = entities[end - 1]
  if (!entity || entity.kind === 'place') return { kind: 'noun', from, to: end, entity: null, pronoun: null }
  let start = end
  while (start > from && entities[start - 1] === entity) start--
  const before = tokens[start - 1]?.lower ?? ''
  if (entity.kind !== 'person' && start > from)
    return { kind: 'noun', from, to: end, entity: null, pronoun: null }
  // "die Sprecherin des Ministers Roth" is not he.
  let led = start - 1
  while (led > from && isCapital(tokens[led])) led--
  if (led > from && led < start - 1 && GENITIVE.test(tokens[led]?.lower ?? '') && isGermanRole(before))
    return { kind: 'noun', from, to: end, entity: null, pronoun: null }
  // "Sprecher von Ute Roth" is not she.
  if (start > from && (GENITIVE.test(before) || PREPOSITION.test(before)))
    return { kind: 'noun', from, to: end, entity: null, pronoun: null }
  return { kind: 'name', from: start, to: end, entity, pronoun: null }
}

/** "die Sprecherin der Fraktion im Landtag, Ann Roe": where the comma may stand. */
function apposingComma(scene: Scene, end: number, to: number): number {
  let at = end
  for (let links = 0; links < 2 && at < to; links++) {
    if (!PREPOSITION.test(scene.tokens[at]?.lower ?? '') && !GENITIVE.test(scene.tokens[at]?.lower ?? ''))
      break
    const further = simplePhrase(scene, at + 1, to)
    if (further < 0) break
    at = further
  }
  return at
}

/** "Marlies und Gerd Haber": two given names with one family name. */
function couple({ tokens, entities }: Scene, from: number, end: number): Subject | null {
  const second = entities[end + 1]
  if (end - from !== 1 || tokens[end]?.lower !== 'und' || second?.kind !== 'person') return null
  if (entities[from] || !isCapital(tokens[from])) return null
  let to = end + 2
  while (entities[to] === second) to++
  return { kind: 'name', from, to, entity: null, pronoun: null }
}

/** "Roes Kommentar": her words are meant. */
function ownerOfWords(scene: Scene, from: number, end: number): Subject | null {
  const { tokens, entities } = scene
  const entity = entities[end - 2] ?? null
  const name = tokens[end - 2]
  if (end - 2 < from || !name || entity?.kind !== 'person' || entities[end - 1]) return null
  if (
    !/s$/.test(name.text) ||
    entity.name.endsWith(name.text) ||
    !isGermanDocument(tokens[end - 1]?.lower ?? '')
  )
    return null
  return { kind: 'name', from: end - 2, to: end - 1, entity, pronoun: null }
}

const SKIPPED = 9

/** The first noun phrase from `from` on that no preposition leads; what a preposition leads is passed over whole. */
export function germanSubject(scene: Scene, from: number, to: number, inverted: boolean): Subject | null {
  const { tokens, speech, entities } = scene
  for (let i = from; i < to && i - from < SKIPPED; i++) {
    const token = tokens[i]
    if (!isWord(token)) {
      if (inverted) return null
      continue
    }
    if (speech.prepositions.has(token.lower)) {
      i = (germanPhrase(scene, i + 1, to, false)?.to ?? i + 1) - 1
      continue
    }
    if (speech.between.has(token.lower) || isOpener(scene, i)) continue
    if (isOblique(scene, i)) {
      i = (germanPhrase(scene, i, to, false)?.to ?? i + 1) - 1
      continue
    }
    const nominal =
      speech.pronouns.has(token.lower) ||
      speech.determiners.has(token.lower) ||
      isCapital(token) ||
      entities[i]
    if (!nominal || token.lower === 'es') continue
    const subject = germanPhrase(scene, i, to, inverted)
    if (subject) return subject
  }
  return null
}

/** "den Unterschied": an object, however early it stands. */
export function isOblique({ tokens }: Scene, i: number): boolean {
  return OBLIQUE.test(tokens[i]?.lower ?? '')
}

/** "Bereits", "Relativierend": a capital that only begins the sentence. */
export function isOpener({ tokens, speech, entities }: Scene, i: number): boolean {
  const lower = tokens[i]?.lower ?? ''
  if (entities[i]) return false
  return (
    OPENERS.test(lower) ||
    speech.prepositions.has(lower) ||
    speech.between.has(lower) ||
    speech.boundaries.has(lower)
  )
}

const OPENERS =
  /^(?:bereits|demgegenüber|entsprechend|aufgrund|angesichts|anschließend|deshalb|daher|darum|darüber|dabei|damit|danach|davor|darauf|daraufhin|dennoch|derzeit|doch|ebenso|ebenfalls|einerseits|endlich|erneut|erst|ferner|folglich|gleichzeitig|gestern|heute|hier|hierzu|hierbei|immerhin|insbesondere|insgesamt|inzwischen|jedoch|jetzt|kurz|künftig|lediglich|letztlich|mittlerweile|möglicherweise|morgen|nun|nunmehr|offenbar|passend|schließlich|schon|seitdem|so|sogar|somit|später|stattdessen|trotzdem|überdies|ursprünglich|viel|vielmehr|vorher|warum|weiterhin|wenig|wiederum|wörtlich|wörtl|zuerst|zugleich|zuletzt|zunächst|zwar|zuvor|zudem|außerdem|auch|noch|nur|dort|dazu|dagegen|\p{L}+end)$/u
