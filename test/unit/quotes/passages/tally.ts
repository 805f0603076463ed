import type { Quote } from '../../../../lib/article/digest.ts'
import { blockIndex } from '../../../../lib/article/text.ts'
import { findQuotes, quoteText } from '../../../../lib/quotes/index.ts'
import { SPEAKER_THRESHOLD } from '../../../../lib/quotes/threshold.ts'
import { articleOf } from '../article.ts'
import type { Passage } from './passage.ts'

export interface Tally {
  quotes: number
  /** Found, speaker and role as they should be. */
  right: number
  /** Shown to the reader with a name. */
  shown: number
  shownRight: number
  /** What went wrong, for the message of a failing test. */
  misses: string[]
}

const KINDS = new Map([
  ['a', 'anonymous'],
  ['d', 'document'],
  ['o', 'organization'],
])

/** Reads each passage by itself and counts. A quote that nobody expects counts as shown and wrong when it names someone. */
export function tally(passages: readonly Passage[], language: string): Tally {
  const all: Tally = { quotes: 0, right: 0, shown: 0, shownRight: 0, misses: [] }
  for (const [text, ...gold] of passages) {
    const article = articleOf(text.split('\n'), language)
    const blocks = blockIndex(article.blocks)
    const found = new Map(findQuotes(article).map((quote) => [quote, fold(quoteText(blocks, quote))]))
    for (const line of gold) {
      const [start = '', ...wanted] = line.split('|')
      const quote = [...found.keys()].find((one) => found.get(one)?.includes(fold(start)))
      count(all, quote, wanted, line)
      if (quote) found.set(quote, found.get(quote)?.slice(fold(start).length) ?? '')
    }
    const expected = gold.map((line) => fold(line.split('|')[0] ?? ''))
    for (const quote of findQuotes(article)) {
      const words = fold(quoteText(blocks, quote))
      if (isShown(quote) && !expected.some((start) => words.includes(start))) {
        all.shown++
        all.misses.push(`nobody said: ${words}`)
      }
    }
  }
  return all
}

function count(all: Tally, quote: Quote | undefined, wanted: readonly string[], line: string): void {
  const [name = '', role = '', kind = ''] = wanted
  const speaker = quote?.speaker
  const right =
    speaker != null &&
    speaker.name === name &&
    (role === '' || speaker.role === role) &&
    kindIs(speaker.kind, kind)
  all.quotes++
  if (right) all.right++
  else
    all.misses.push(`${line}: ${quote ? `${speaker?.name}, ${speaker?.role}, ${speaker?.kind}` : 'no quote'}`)
  if (!quote || !isShown(quote)) return
  all.shown++
  if (speaker?.name === name) all.shownRight++
}

function kindIs(kind: string, letter: string): boolean {
  return kind === (KINDS.get(letter) ?? 'person')
}

function isShown(quote: Quote): boolean {
  return quote.speaker !== null && quote.confidence >= SPEAKER_THRESHOLD
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
