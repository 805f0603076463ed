import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import type { Pronoun, SpeechData } from './speech-types.ts'
import type { Token } from './tokens.ts'

/** Who a reporting clause names, before it is resolved. Tokens `from` to `to` are the head: a name, a noun phrase, a pronoun. */
export interface Subject {
  kind: 'name' | 'pronoun' | 'noun'
  from: number
  to: number
  entity: Entity | null
  pronoun: Pronoun | null
}

/** One block's tokens with the names found in it. */
export interface Scene {
  tokens: readonly Token[]
  /** Entity whose mention covers each token, by token index. */
  entities: readonly (Entity | null)[]
  speech: SpeechData
}

const MAX_CHUNK = 25
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|tonight|tomorrow|\d{1,4})$/

function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word'
}

function isComma(token: Token | undefined): boolean {
  return (
    token?.text === ',' ||
    token?.text === '–' ||
    token?.text === '—' ||
    token?.text === '--' ||
    token?.text === '-'
  )
}

export function isCapital(token: Token | undefined): boolean {
  return isWord(token) && /^(?:\p{Lu}|al-\p{Lu})/u.test(token.text)
}

/** The subject of the verb at `verb`, looked for to its left down to `floor`. */
export function subjectBefore(scene: Scene, verb: number, floor: number): Subject | null {
  const { tokens, speech } = scene
  let j = verb - 1
  while (j >= floor && isWord(tokens[j]) && isBetween(scene, j)) j--
  if (j < floor) return null
  const token = tokens[j]
  if (isWord(token) && speech.relatives.has(token.lower)) return beforeRelative(scene, j, floor)
  if (isWord(token) && (token.lower === 'and' || token.lower === 'but' || token.lower === 'or'))
    return sentenceSubject(scene, floor, j)
  if (isComma(token)) {
    const bracket = tokens[j - 1]?.text === ')' ? openingBracket(tokens, j - 1, floor) : -1
    return beforeComma(scene, bracket > floor ? bracket : j, floor)
  }
  if (token?.text === ')') {
    const open = openingBracket(tokens, j, floor)
    return open > floor ? headOfChunk(scene, chunkStart(scene, open - 1, floor), open) : null
  }
  if (!isWord(token)) return null
  return headOfChunk(scene, chunkStart(scene, j, floor), j + 1)
}

function isBetween(scene: Scene, j: number): boolean {
  const token = scene.tokens[j]
  if (!token) return false
  if (scene.entities[j] && !token.text.startsWith("'")) return false
  return scene.speech.between.has(token.lower) || /^\p{Ll}+ly$/u.test(token.text) || TIME.test(token.lower)
}

function openingBracket(tokens: readonly Token[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 12; i--) if (tokens[i]?.text === '(') return i
  return -1
}

/** "Roe, who lives there, told", "Roe, a nurse, said", "the minister, Ann Roe, said". */
function beforeComma(scene: Scene, comma: number, floor: number): Subject | null {
  const { tokens } = scene
  let end = comma
  let fallback: Subject | null = null
  for (let chunks = 0; chunks < 6 && end > floor; chunks++) {
    let start = end
    while (start > floor && !isComma(tokens[start - 1]) && !isStop(tokens[start - 1])) start--
    const subject = start < end ? chunkSubject(scene, start, end) : null
    const apposed = isApposition(scene, start, end)
    if (subject && !apposed && (subject.kind !== 'noun' || isPersonNoun(scene, subject))) {
      // "Ann Roe, editor of the paper, the Herald, said": a body's name here may still be part of what Roe is.
      if (subject.kind === 'pronoun' || subject.entity?.kind === 'person' || chunks > 1) return subject
      fallback ??= subject
    }
    if (subject?.kind === 'name' && subject.from === start + titlesLength(scene, start, subject))
      fallback ??= subject
    else if (subject && isPersonNoun(scene, subject) && !fallback) fallback = subject
    if (!isComma(tokens[start - 1])) break
    end = start - 1
  }
  return fallback
}

function titlesLength(scene: Scene, start: number, subject: Subject): number {
  for (let i = start; i < subject.from; i++) {
    const lower = scene.tokens[i]?.lower ?? ''
    if (
      !LEXICON.titles.has(lower) &&
      !LEXICON.roleNouns.has(lower) &&
      !LEXICON.roleModifiers.has(lower) &&
      !isCapital(scene.tokens[i])
    )
      return -1
  }
  return subject.from - start
}

function isStop(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'quote' || /^[.:;?!…]$/.test(token.text)
}

/** A chunk that tells more of what stands before it: "58", "a nurse at …", "who lives there", "R-Fla". */
function isApposition(scene: Scene, start: number, end: number): boolean {
  const { tokens, speech } = scene
  const first = tokens[start]
  if (!isWord(first)) return true
  if (speech.relatives.has(first.lower) || first.lower === 'whose') return true
  if (/^\p{N}/u.test(first.text)) return true
  if (end - start <= 2 && scene.entities[start]?.kind === 'place') return true
  const before = tokens[start - 1]
  if (!isComma(before)) return false
  if (
    speech.determiners.has(first.lower) ||
    LEXICON.roleNouns.has(first.lower) ||
    LEXICON.roleModifiers.has(first.lower)
  ) {
    // "the minister, Ann Roe" names her; "a speechwriter for Ann Roe" does not.
    return !(scene.entities[end - 1]?.kind === 'person' && headPreposition(scene, start, end) < 0)
  }
  if (/^\p{Ll}/u.test(first.text)) return true
  return LEXICON.titles.has(first.lower) && !hasPerson(scene, start, end)
}

function hasPerson(scene: Scene, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (scene.entities[i]?.kind === 'person') return true
  return false
}

/** The noun that heads a noun phrase: the last word before its first preposition. */
export function headWord(scene: Scene, subject: Subject): string {
  const preposition = headPreposition(scene, subject.from + 1, subject.to)
  return scene.tokens[(preposition < 0 ? subject.to : preposition) - 1]?.lower.replace(/'s$/, '') ?? ''
}

/** How likely a subject is to speak, from its kind alone: 2 for a person, below 0 for a thing that does not. */
export function voice(scene: Scene, subject: Subject): number {
  if (subject.kind === 'pronoun') return subject.pronoun === 'it' || subject.pronoun === 'any' ? 0.5 : 2
  if (subject.kind === 'name') {
    switch (subject.entity?.kind) {
      case 'person':
        return 2
      case 'organization':
        return 1.5
      case undefined:
        return 1.2
      default:
        return 0.6
    }
  }
  if (isPersonNoun(scene, subject)) return 1.5
  return scene.speech.documents.has(headWord(scene, subject)) ? 1 : -2.5
}

function isPersonNoun(scene: Scene, subject: Subject): boolean {
  if (scene.speech.groups.has(headWord(scene, subject))) return true
  const preposition = headPreposition(scene, subject.from + 1, subject.to)
  const end = preposition < 0 ? subject.to : preposition
  for (let i = subject.from; i < end; i++) {
    const lower = scene.tokens[i]?.lower.replace(/'s$/, '') ?? ''
    const single = lower.replace(/s$/, '')
    if (
      LEXICON.roleNouns.has(lower) ||
      LEXICON.roleNouns.has(single) ||
      LEXICON.titles.has(lower) ||
      LEXICON.orgWords.has(lower)
    )
      return true
  }
  return false
}

/** "Roe, who told": the name before the relative pronoun. */
function beforeRelative(scene: Scene, relative: number, floor: number): Subject | null {
  let end = relative
  if (isComma(scene.tokens[end - 1])) return beforeComma(scene, end - 1, floor)
  if (scene.tokens[end - 1]?.text === ')') end = openingBracket(scene.tokens, end - 1, floor)
  if (end <= floor) return null
  return headOfChunk(scene, chunkStart(scene, end - 1, floor), end)
}

function chunkStart(scene: Scene, j: number, floor: number): number {
  const { tokens, speech, entities } = scene
  let start = j
  while (start > floor && j - start < MAX_CHUNK) {
    const token = tokens[start - 1]
    if (!isWord(token)) {
      break
    }
    if (
      speech.boundaries.has(token.lower) &&
      !(token.lower === 'and' && entities[start] && entities[start - 2])
    )
      break
    if (speech.says.has(token.lower) || speech.participles.has(token.lower)) break
    start--
  }
  return start
}

/** "Roe's account": Roe speaks. */
export function entityMeant(scene: Scene, subject: Subject): Entity | null {
  if (!scene.speech.documents.has(headWord(scene, subject))) return null
  for (let i = subject.from; i < subject.to; i++)
    if (scene.entities[i] && /['’]s?$/u.test(scene.tokens[i]?.text ?? '')) return scene.entities[i] ?? null
  return null
}

/** "a statement from the board": the board speaks. */
function isVoiceOf(scene: Scene, from: number, preposition: number): boolean {
  const noun = scene.tokens[preposition - 1]?.lower ?? ''
  return (
    preposition > from &&
    /^(?:from|by)$/.test(scene.tokens[preposition]?.lower ?? '') &&
    scene.speech.documents.has(noun)
  )
}

function chunkSubject(scene: Scene, from: number, to: number): Subject | null {
  return headOfChunk(scene, from, to)
}

/** The subject among tokens `from` to `to`, which end right before its verb or comma. */
function headOfChunk(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, speech, entities } = scene
  const last = tokens[to - 1]
  if (!isWord(last) || to <= from) return null
  const pronoun = speech.pronouns.get(last.lower)
  if (pronoun) return { kind: 'pronoun', from: to - 1, to, entity: null, pronoun }
  let start = from
  // A leading phrase is no subject: "In Ottawa on Friday the minister said".
  const lead = tokens[start]
  const nameStart = nameStartingBackFrom(scene, to)
  if (nameStart >= 0) {
    const preposition = headPreposition(scene, start, nameStart)
    if (preposition < 0 || isVoiceOf(scene, start, preposition))
      return { kind: 'name', from: nameStart, to, entity: entities[to - 1] ?? null, pronoun: null }
    if (preposition > start) {
      const head = headNoun(scene, start, preposition)
      if (head) return { ...head, to: head.kind === 'noun' ? to : head.to }
    }
    return { kind: 'name', from: nameStart, to, entity: entities[to - 1] ?? null, pronoun: null }
  }
  // No name at the end: a noun phrase. Cut what stands before its determiner when a preposition leads it.
  if (isWord(lead) && speech.prepositions.has(lead.lower)) start = lastDeterminer(scene, start, to)
  const preposition = headPreposition(scene, start, to)
  if (preposition > start) {
    const head = headNoun(scene, start, preposition)
    if (head) return { ...head, to: head.kind === 'noun' ? to : head.to }
  }
  return headNoun(scene, start, to)
}

/** Start of the name that ends right before token `to`, titles included in the walk but not in the name; -1 when none. */
function nameStartingBackFrom(scene: Scene, to: number): number {
  const { tokens, entities } = scene
  const entity = entities[to - 1]
  let start = to
  if (entity) while (start > 0 && entities[start - 1] === entity) start--
  else
    while (
      start > 0 &&
      isCapital(tokens[start - 1]) &&
      !scene.speech.determiners.has(tokens[start - 1]?.lower ?? '')
    )
      start--
  return start < to && (entity || isLikelyName(scene, start, to)) ? start : -1
}

function isLikelyName(scene: Scene, start: number, to: number): boolean {
  const last = scene.tokens[to - 1]?.lower ?? ''
  if (scene.speech.code === 'de') return to - start > 1
  if (LEXICON.titles.has(last) || LEXICON.roleNouns.has(last) || LEXICON.demonyms.has(last)) return false
  return to - start > 0
}

/** The first preposition that hangs on a head noun or name: "a spokesman for", "Roe of". */
function headPreposition(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i]
    if (
      isWord(token) &&
      scene.speech.prepositions.has(token.lower) &&
      !(scene.entities[i] && scene.entities[i] === scene.entities[i - 1])
    )
      return i
  }
  return -1
}

function lastDeterminer(scene: Scene, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (scene.speech.determiners.has(scene.tokens[i]?.lower ?? '')) return i
  return from
}

/** The head among tokens without a preposition: a name at their end, a noun phrase otherwise. */
function headNoun(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, entities, speech } = scene
  if (to <= from || !isWord(tokens[to - 1])) return null
  const nameStart = nameStartingBackFrom(scene, to)
  if (nameStart >= from)
    return { kind: 'name', from: nameStart, to, entity: entities[to - 1] ?? null, pronoun: null }
  let start = to - 1
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]
    if (!isWord(token)) break
    start = i
    if (speech.determiners.has(token.lower)) break
  }
  const first = tokens[start]
  const last = tokens[to - 1]
  if (!first || !last || TIME.test(last.lower) || /^\p{N}+$/u.test(last.text)) return null
  if (
    to - start === 1 &&
    speech.determiners.has(last.lower) &&
    !/^(?:one|another|many|some|both|others)$/.test(last.lower)
  )
    return null
  return { kind: 'noun', from: start, to, entity: null, pronoun: null }
}

/** The subject right after an inverted verb: "said Ann Roe, a nurse", "said a spokesman for the board". */
export function subjectAfter(scene: Scene, verb: number, limit: number): Subject | null {
  const { tokens, speech, entities } = scene
  let i = verb + 1
  const first = tokens[i]
  if (i >= limit || !isWord(first)) return null
  const pronoun = speech.pronouns.get(first.lower)
  if (pronoun) return { kind: 'pronoun', from: i, to: i + 1, entity: null, pronoun }
  const start = i
  let firstName = -1
  for (; i < limit && i - start < MAX_CHUNK; i++) {
    const token = tokens[i]
    if (!isWord(token)) break
    if (firstName >= 0 && !isMoreOfName(scene, i)) break
    if (i > start && speech.cuts.has(token.lower) && !entities[i]) break
    if (i > start && speech.says.has(token.lower) && !LEXICON.roleNouns.has(token.lower)) break
    if (entities[i] && /^(?:person|thing)$/.test(entities[i]?.kind ?? '') && !/['’]s?$/u.test(token.text))
      firstName = i
  }
  if (firstName >= 0 && headPreposition(scene, start, firstName) < 0) {
    const entity = entities[firstName] ?? null
    let from = firstName
    while (from > start && entities[from - 1] === entity) from--
    return { kind: 'name', from, to: firstName + 1, entity, pronoun: null }
  }
  let end = firstName >= 0 ? firstName + 1 : i
  while (end > start && !isWord(tokens[end - 1])) end--
  if (end <= start) return null
  const preposition = headPreposition(scene, start, end)
  const head = headNoun(scene, start, preposition > start ? preposition : end)
  if (!head) return null
  if (head.kind === 'noun' && !isPlausible(scene, head, start)) return null
  return head.kind === 'noun' ? { ...head, from: start, to: end } : head
}

/** After a name: "Ann Roe", "Harbour Watch president Ann Roe". */
function isMoreOfName(scene: Scene, i: number): boolean {
  const lower = scene.tokens[i]?.lower ?? ''
  return (
    scene.entities[i] != null ||
    isCapital(scene.tokens[i]) ||
    LEXICON.roleNouns.has(lower) ||
    LEXICON.roleModifiers.has(lower)
  )
}

function isPlausible(scene: Scene, head: Subject, start: number): boolean {
  const first = scene.tokens[start]
  if (!isWord(first)) return false
  if (scene.speech.determiners.has(first.lower) || isCapital(first)) return true
  return isPersonNoun(scene, head)
}

/** "Ann Roe: “…”", "More from Roe: “…”": the name right before the colon of a short lead-in. */
export function labelBefore(scene: Scene, from: number, at: number): Subject | null {
  const { tokens } = scene
  if (tokens[at - 1]?.text !== ':') return null
  let end = at - 1
  if (tokens[end - 1]?.text === ')') end = openingBracket(tokens, end - 1, from)
  if (end <= from || end - from > 10) return null
  const nameStart = nameStartingBackFrom(scene, end)
  if (nameStart < from) return null
  return { kind: 'name', from: nameStart, to: end, entity: scene.entities[end - 1] ?? null, pronoun: null }
}

/** The first name or pronoun of a sentence that can be its subject. */
export function sentenceSubject(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, entities, speech } = scene
  let possible: Subject | null = null
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!isWord(token)) continue
    const pronoun = speech.pronouns.get(token.lower)
    if (pronoun && pronoun !== 'any' && pronoun !== 'it')
      return { kind: 'pronoun', from: i, to: i + 1, entity: null, pronoun }
    const entity = entities[i]
    if (!entity) continue
    let end = i
    while (end < to && entities[end] === entity) end++
    const possessive = /['’]s?$/u.test(tokens[end - 1]?.text ?? '')
    const led = i > from && speech.prepositions.has(tokens[i - 1]?.lower ?? '')
    const subject: Subject = { kind: 'name', from: i, to: end, entity, pronoun: null }
    if (entity.kind === 'person' && !led && !possessive) return subject
    if (!possessive && (!possible || possible.entity?.kind === 'place')) possible ??= subject
    i = end - 1
  }
  return possible
}
