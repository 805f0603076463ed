import { describe, expect, it } from 'vitest'
import type { Thread } from '../../../lib/article/digest.ts'
import { digest } from '../../../lib/digest.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import '../../../lib/languages/all.ts'
import { matchedF1 } from '../../../scripts/lib/partition.ts'
import { type LongArticle, longArticles } from '../../fixtures/threads.ts'
import { barrierArticle } from '../summary/story-fixture.ts'

const ALL = longArticles().map((long) => ({ ...long, ...digest(long.article) }))
/** The one that both readers saw no thread in. */
const WOVEN = ALL.filter(({ first }) => first.length > 0)

function agreement(scores: (long: LongArticle & { threads: Thread[] }) => number): number {
  return WOVEN.reduce((sum, long) => sum + scores(long), 0) / WOVEN.length
}

describe('in long articles of ten languages', () => {
  it('come near to those of readers, nearer than equal runs that know how many there are', () => {
    const ours = agreement(({ threads, first }) =>
      matchedF1(
        threads.map(({ blocks }) => blocks),
        first,
      ),
    )
    const runs = agreement(({ article, first }) => {
      const ids = article.blocks.filter(({ type }) => type === 'paragraph').map(({ id }) => id)
      const at = (n: number) => Math.round((n * ids.length) / first.length)
      return matchedF1(
        first.map((_, n) => ids.slice(at(n), at(n + 1))),
        first,
      )
    })
    expect(ours).toBeGreaterThan(0.8)
    expect(ours).toBeGreaterThan(runs + 0.1)
  })

  it('are nearly all spoken of by a point of the summary', () => {
    const told = ALL.flatMap(({ threads, summary }) =>
      threads.map(({ blocks }) => summary.points.some(({ block }) => blocks.includes(block))),
    )
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.8)
  })

  it.each(ALL)('are two to five of three paragraphs at least, each in one: $name', ({ threads }) => {
    const blocks = threads.flatMap((thread) => thread.blocks)
    expect(new Set(blocks).size).toBe(blocks.length)
    expect(threads.length).toBeGreaterThan(1)
    expect(threads.length).toBeLessThan(6)
    expect(Math.min(...threads.map((thread) => thread.blocks.length))).toBeGreaterThan(2)
  })

  it.each(ALL)('have a sentence and quotes of their own, and a name that no other has: $name', (long) => {
    const { quotes } = long
    const text = [long.article.title, ...long.article.blocks.map((block) => block.text)]
      .join('\n')
      .toLowerCase()
    const labels = long.threads.map(({ label }) => label.toLowerCase())
    expect(new Set(labels).size).toBe(labels.length)
    for (const { label, blocks, sentence, quotes: own } of long.threads) {
      expect(blocks).toContain(sentence.block)
      for (const id of own) {
        const quote = quotes.find((one) => one.id === id)
        expect(quote?.spans.some(({ block }) => blocks.includes(block))).toBe(true)
      }
      expect(text).toContain(label.toLowerCase())
    }
  })

  it.each(ALL)('come in the order of their first paragraphs: $name', ({ article, threads }) => {
    const places = threads.map(({ blocks: [id] }) => article.blocks.findIndex((block) => block.id === id))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

it('have the name of a section that is the same paragraphs', () => {
  const long = ALL.find(({ name }) => name === '05-flood')
  const headings = long?.article.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)
  expect(headings).toEqual(expect.arrayContaining(long?.threads.map(({ label }) => label) ?? ['none']))
})

it('come back after something else has been between', () => {
  const { article, threads } = ALL.find(({ name }) => name === '18-teplo-sosnivka') ?? { threads: [] }
  const numbers = threads.map(({ blocks }) =>
    blocks.map((id) => article?.blocks.findIndex((block) => block.id === id) ?? 0),
  )
  const returns = numbers.filter((list) => list.some((at, n) => n > 0 && at - (list[n - 1] ?? at) > 3))
  expect(returns.length).toBeGreaterThan(0)
})

describe('there are none', () => {
  it('in a short report', () => {
    expect(digest(barrierArticle()).threads).toEqual([])
  })

  it('where many short paragraphs say little', () => {
    const text = Array.from({ length: 30 }, (_, n) => `Gate ${n} is open.`).join('\n')
    expect(digest(articleFromText({ text, language: 'en' })).threads).toEqual([])
  })

  it('where all paragraphs say the same', () => {
    const line = 'The harbour council of Port Ellery said on Tuesday that the flood barrier would be built.'
    const text = Array.from({ length: 40 }, () => line).join('\n')
    expect(digest(articleFromText({ text, language: 'en' })).threads).toEqual([])
  })
})

it('are found in the first two hundred paragraphs of an article without end', () => {
  const speak = (n: number) =>
    n % 20 < 10
      ? `The barrier at gate ${n} keeps water from the harbour, engineers at the lock said of the flood.`
      : `Teachers at school ${n} want smaller classes, and pupils want their lessons and exams back.`
  const text = Array.from({ length: 3000 }, (_, n) => speak(n)).join('\n')
  const { threads } = digest(articleFromText({ text, language: 'en' }))
  const blocks = threads.flatMap((thread) => thread.blocks)
  expect(threads.length).toBeGreaterThan(1)
  expect(Math.max(...blocks.map((id) => Number(id.slice(1))))).toBeLessThanOrEqual(200)
})
