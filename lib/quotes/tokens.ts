import type { Block, Range } from '../article/types.ts'
import { sentences } from '../text/sentences.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { Stretch } from './marks.ts'
import type { SpeechData } from './speech-types.ts'
import { stretchesOf } from './stretches.ts'

/** A word, a quoted stretch as one token, or a punctuation character of the reporter's own text. */
export interface Token extends Range {
  kind: 'word' | 'quote' | 'mark'
  text: string
  lower: string
  /** Index of the stretch, for quotes. */
  stretch: number
}

/** A sentence of the reporter's text: tokens `from` to `to`, quoted stretches closed up to one token each. */
export interface Clause {
  from: number
  to: number
}

export interface Passage {
  text: string
  stretches: Stretch[]
  tokens: Token[]
  sentences: Clause[]
}

const DASH_TO_QUOTE = /[.?!…]\s[–—-]\s?[«„"“]?$/
const MARK = /[,;:.?!()[\]…]|--|[–—―]|(?<=\s)-(?=\s)/g
/** Stands for quoted words: neither letter nor sentence end, one for each character so that places stay. */
const FILLER = '\ufffc'
/**
 * In tokens. What has no stop for longer is no sentence but a list, a table or worse, and is cut: each verb and each
 * quote of a sentence may look through all of it.
 */
export const MAX_SENTENCE = 300

/** One block as tokens with its quotes closed up, so that a reporting clause is seen whole around them; `next` is the text that follows. */
export function passage(block: Pick<Block, 'text' | 'type'>, speech: SpeechData, next = ''): Passage {
  const { text } = block
  const language = speech.code
  const stretches = stretchesOf(block, speech, next)
  const masked = mask(text, stretches)
  const all = tokenise(block, masked, stretches, language)
  const ranges = sentences(masked, language)
  const tokens = withoutInnerStops(all, split(ranges, all))
  return { text, stretches, tokens, sentences: split(ranges, tokens).flatMap(cut) }
}

/** The last character of each quote stays, since it may end the sentence; its first tells by its case where one begins. */
function mask(text: string, stretches: readonly Stretch[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of stretches) {
    const last = text.charAt(end - 1)
    const first = /\p{Ll}/u.test(text.charAt(start)) ? 'x' : 'X'
    const filler = FILLER.repeat(Math.max(0, end - start - 2))
    out +=
      onNewLine(text, at, start) +
      (end - start === 1 ? first : first + filler + (/[.?!…]/.test(last) ? last : FILLER))
    at = end
  }
  return out + text.slice(at)
}

/** ". – Words": a dash that leads to quoted words after a finished sentence begins a new one. */
function onNewLine(text: string, from: number, to: number): string {
  const between = text.slice(from, to)
  return between.replace(DASH_TO_QUOTE, (lead) => lead.replace(/\s/, '\n'))
}

function tokenise(
  block: Pick<Block, 'text'>,
  masked: string,
  stretches: readonly Stretch[],
  language: string,
): Token[] {
  const quotes = stretches.map(
    ({ outerStart, outerEnd }, stretch): Token => ({
      kind: 'quote',
      text: '',
      lower: '',
      start: outerStart,
      end: outerEnd,
      stretch,
    }),
  )
  const words: Token[] = []
  const inside = insideTest(stretches)
  const hung = HUNG.get(language)
  for (const word of wordsOf(block, language)) {
    if (inside(word.start)) continue
    const { start, end, lower } = word
    const token: Token = { kind: 'word', text: owner(word, masked), lower, start, end, stretch: -1 }
    if (hung) pushParts(words, token, hung)
    else words.push(token)
  }
  const marks: Token[] = []
  const insideMark = insideTest(stretches)
  for (const { 0: text, index: start } of masked.matchAll(MARK))
    if (!insideMark(start))
      marks.push({ kind: 'mark', text, lower: text, start, end: start + text.length, stretch: -1 })
  const tokens = merge(merge(quotes, words), marks)
  return tokens.filter((token, index) => token.kind !== 'mark' || !insideWord(tokens[index - 1], token))
}

/** Both in the order of the text. */
function merge(first: readonly Token[], second: readonly Token[]): Token[] {
  const merged: Token[] = []
  let at = 0
  for (const token of first) {
    for (let other = second[at]; other && isBefore(other, token); other = second[++at]) merged.push(other)
    merged.push(token)
  }
  for (; at < second.length; at++) {
    const token = second[at]
    if (token) merged.push(token)
  }
  return merged
}

function isBefore(a: Token, b: Token): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end)
}

/** "Reeves’ answer": the mark that makes an owner of a name in s is no part of the word elsewhere. */
function owner({ text: word, end }: Word, text: string): string {
  const mark = text.charAt(end)
  if ((mark !== "'" && mark !== '’') || !word.endsWith('s') || !/^\p{Lu}/u.test(word)) return word
  return /^ \p{L}/u.test(text.slice(end + 1, end + 3)) ? `${word}’` : word
}

const HUNG: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /^(.+?)-(?:t-)?(ils?|elles?|on)$/u],
  ['pt', /^(.{3,})-(se|lhes?|me|nos)$/u],
])

/** French and Portuguese hang pronouns on their verbs: "dit-il", "a-t-elle", "limitou-se". */
function pushParts(into: Token[], word: Token, hung: RegExp): void {
  const [, verb, pronoun] = (word.lower.includes('-') && hung.exec(word.lower)) || []
  if (verb === undefined || pronoun === undefined) {
    into.push(word)
    return
  }
  const cut = word.end - pronoun.length
  into.push(
    { ...word, end: word.start + verb.length, text: word.text.slice(0, verb.length), lower: verb },
    { ...word, start: cut, text: word.text.slice(-pronoun.length), lower: pronoun },
  )
}

/** The stop of "U.S." and the comma of "1,000" are inside a word. */
function insideWord(before: Token | undefined, token: Token): boolean {
  return before?.kind === 'word' && token.start < before.end
}

/** For places asked in ascending order. */
function insideTest(stretches: readonly Stretch[]): (at: number) => boolean {
  let index = 0
  return (at) => {
    while ((stretches[index]?.outerEnd ?? Number.POSITIVE_INFINITY) <= at) index++
    return (stretches[index]?.outerStart ?? Number.POSITIVE_INFINITY) <= at
  }
}

/** A stop that does not end its sentence belongs to an abbreviation. */
function withoutInnerStops(tokens: readonly Token[], clauses: readonly Clause[]): Token[] {
  const kept: Token[] = []
  for (const { from, to } of clauses)
    for (let i = from; i < to; i++) {
      const token = tokens[i]
      if (token && (token.text !== '.' || i >= to - 2)) kept.push(token)
    }
  return kept
}

function split(ranges: readonly Range[], tokens: readonly Token[]): Clause[] {
  const found: Clause[] = []
  let at = 0
  for (const range of ranges) {
    const from = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < range.end) at++
    if (at > from) found.push({ from, to: at })
  }
  return found
}

function cut({ from, to }: Clause): Clause[] {
  const parts: Clause[] = []
  for (let at = from; at < to; at += MAX_SENTENCE)
    parts.push({ from: at, to: Math.min(to, at + MAX_SENTENCE) })
  return parts
}
