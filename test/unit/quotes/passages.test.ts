import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blockIndex } from '../../../lib/article/text.ts'
import { findQuotes, quoteText } from '../../../lib/quotes/index.ts'
import { SPEAKER_THRESHOLD } from '../../../lib/quotes/threshold.ts'
import { articleOf } from './article.ts'

/**
 * One file a language, passages with an empty line between them: the paragraphs, then a line for each quote,
 * `> words | speaker | role | kind`, or `> -` where nobody is quoted. Role and kind may be left out. "# not yet" marks
 * what the engine cannot do; a wrong name is not shown even there.
 */
const FOLDER = new URL('passages/', import.meta.url)

interface Gold {
  words: string
  speaker: string
  role: string
  kind: string
}

interface Passage {
  paragraphs: string[]
  golds: Gold[]
  notYet: boolean
}

function parse(text: string): Passage {
  const lines = text.split('\n').map((line) => line.trim())
  const golds = lines
    .filter((line) => line.startsWith('>') && line !== '> -')
    .map((line) => {
      const [words = '', speaker = '', role = '', kind = ''] = line
        .slice(1)
        .split('|')
        .map((part) => part.trim())
      return { words: plain(words), speaker, role, kind }
    })
  return { paragraphs: lines.filter((line) => !/^[>#]/.test(line)), golds, notYet: lines[0] === '# not yet' }
}

/** Words alone: how a quote is split or punctuated is another test's matter. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function read(paragraphs: string[], language: string) {
  const article = articleOf(paragraphs, language)
  const blocks = blockIndex(article.blocks)
  return findQuotes(article).map((quote) => ({ ...quote, words: plain(quoteText(blocks, quote)) }))
}

/** Neighbouring quotes of one speaker may be one in the table. */
function check({ paragraphs, golds }: Passage, language: string): void {
  const found = read(paragraphs, language)
  const left = new Set(found)
  for (const { words, speaker, role, kind } of golds) {
    const parts = found.filter((quote) => quote.words === words || words.includes(quote.words))
    expect(parts.map((quote) => quote.words).join(' ')).toBe(words)
    for (const part of parts) {
      left.delete(part)
      expect(plain(part.speaker?.name ?? '')).toBe(plain(speaker))
      if (role) expect(plain(part.speaker?.role ?? '')).toBe(plain(role))
      if (kind) expect(part.speaker?.kind).toBe(kind)
    }
  }
  expect([...left].map((quote) => quote.words)).toEqual([])
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  const language = file.slice(0, 2)
  describe(`passages in ${language}`, () => {
    const passages = readFileSync(new URL(file, FOLDER), 'utf8')
      .trim()
      .split(/\n{2,}/)
      .map(parse)
    it.each(passages.filter(({ notYet }) => !notYet))('$paragraphs.0', (passage) => {
      check(passage, language)
    })
    it.each(passages.filter(({ notYet }) => notYet))('names nobody wrongly: $paragraphs.0', (passage) => {
      for (const { words, speaker, confidence } of read(passage.paragraphs, language)) {
        const gold = passage.golds.find((one) => one.words.includes(words))
        if (confidence >= SPEAKER_THRESHOLD)
          expect(plain(speaker?.name ?? '')).toBe(plain(gold?.speaker ?? ''))
      }
    })
  })
}
