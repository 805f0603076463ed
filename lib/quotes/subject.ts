import { LEXICON } from '../text/name-lexicon.ts'
import { headOfChunk } from './head.ts'
import { headPreposition, headWord, isPersonNoun, TIME } from './phrase.ts'
import { isCapital, isComma, isWord, openingBracket, type Scene, type Subject } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { Token } from './tokens.ts'

const MAX_CHUNK = 25
const AND = /^(?:and|but|or)$/
const ROMANCE_AND = /^(?:et|mais|puis|y|e|ed|pero|mas|ma|poi)$/

/** The subject of the verb at `verb`, looked for to its left down to `floor`. */
export function subjectBefore(scene: Scene, verb: number, floor: number): Subject | null {
  const { tokens, speech } = scene
  let j = verb - 1
  while (j >= floor && isWord(tokens[j]) && isBetween(scene, j)) j--
  if (j < floor) return null
  const token = tokens[j]
  // "Roe confiesa que escribe": what follows the verb is no relative clause.
  if (
    speech.romance &&
    speech.relatives.has(token?.lower ?? '') &&
    speech.says.has(tokens[j - 1]?.lower ?? '')
  )
    return null
  if (isWord(token) && speech.relatives.has(token.lower)) return beforeRelative(scene, j, floor)
  if (isWord(token) && (speech.romance ? ROMANCE_AND : AND).test(token.lower))
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
  return scene.speech.between.has(token.lower) || isAdverb(token.text) || TIME.test(token.lower)
}

function isAdverb(word: string): boolean {
  return /^\p{Ll}+ly$/u.test(word) && !NOUN_IN_LY.test(word)
}

const NOUN_IN_LY = /^(?:family|ally|assembly|bully|daily|fly|monopoly|rally|reply|supply|weekly|monthly)$/

/** "Roe, who lives there, told", "Roe, a nurse, said", "the minister, Ann Roe, said". */
function beforeComma(scene: Scene, comma: number, floor: number): Subject | null {
  const { tokens } = scene
  let end = comma
  let fallback: Subject | null = null
  // "An official, speaking to discuss the minister's plan, said": what is apposed comes last.
  let weak: Subject | null = null
  for (let chunks = 0; chunks < 6 && end > floor; chunks++) {
    let start = end
    while (start > floor && !isComma(tokens[start - 1]) && !isStop(tokens[start - 1])) start--
    const subject = start < end ? headOfChunk(scene, start, end) : null
    const apposed = isApposition(scene, start, end)
    if (subject && !apposed && (subject.kind !== 'noun' || maySpeak(scene, subject))) {
      // "Ann Roe, editor of the paper, the Herald, said": a body's name here may still be part of what Roe is.
      if (subject.kind === 'pronoun' || subject.entity?.kind === 'person' || chunks > 1) return subject
      fallback ??= subject
    }
    if (subject?.kind === 'name' && subject.from === start + titlesLength(scene, start, subject))
      fallback ??= subject
    else if (subject && apposed && isPersonNoun(scene, subject)) weak ??= subject
    else if (subject && isPersonNoun(scene, subject)) fallback ??= subject
    if (!isComma(tokens[start - 1])) break
    end = start - 1
  }
  return fallback ?? weak
}

function maySpeak(scene: Scene, subject: Subject): boolean {
  return isPersonNoun(scene, subject) || scene.speech.documents.has(headWord(scene, subject))
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
    if (
      (speech.says.has(token.lower) && !speech.bases.has(token.lower)) ||
      speech.participles.has(token.lower)
    )
      break
    start--
  }
  return start
}
