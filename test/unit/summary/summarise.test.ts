import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import type { Article, Span } from '../../../lib/article/types.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { summarise } from '../../../lib/summary/index.ts'
import { findEntities } from '../../../lib/text/names.ts'
import { anyArticle } from '../any-article.ts'
import { barrierArticle } from './story-fixture.ts'

function texts(article: Article, spans: readonly (Span | null)[]): string[] {
  const blocks = blockIndex(article.blocks)
  return spans.flatMap((span) => (span ? [spanText(blocks, span)] : []))
}

function all(article: Article, count?: number): string[] {
  const { gist, points } = summarise(article, findEntities(article), count)
  return texts(article, [gist, ...points])
}

describe('summarise', () => {
  it('takes the sentence that carries the story as its gist', () => {
    const article = barrierArticle()
    expect(texts(article, [summarise(article, findEntities(article)).gist])[0]).toMatch(
      /^The council of Port Ellery voted/,
    )
  })

  it('gives four sentences of a middling article, points in reading order', () => {
    const article = barrierArticle()
    const { points } = summarise(article, findEntities(article))
    expect(points).toHaveLength(3)
    const order = points.map(({ block }) => article.blocks.findIndex(({ id }) => id === block))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('leaves out sentences that lean on others, quotes and questions', () => {
    const chosen = all(barrierArticle())
    for (const sentence of chosen) expect(sentence).not.toMatch(/^(?:She|But|It|“)|\?”/)
  })

  it('says nothing of an article of fewer than six sentences, unless asked', () => {
    const short = articleFromText({
      text: 'The mill at Oster burned down. Nobody was hurt. Police suspect a spark from the saw.',
    })
    expect(summarise(short, findEntities(short))).toEqual({ gist: null, points: [] })
    expect(all(short, 2)).toHaveLength(2)
    expect(all(short, 9)).toHaveLength(3)
  })

  it.each([1, 2, 3, 4, 5, 7, 12])('gives exactly %i sentences when asked, none of them twice', (count) => {
    const chosen = all(barrierArticle(), count)
    expect(new Set(chosen).size).toBe(count)
  })

  it('does not say the same thing twice', () => {
    const line = 'The council of Port Ellery voted to build a flood barrier across the harbour on Tuesday'
    const article = barrierArticle()
    const echo = articleFromText({
      title: article.title,
      text: [`${line} evening.`, ...article.blocks.map(({ text }) => text), `${line} night.`].join('\n'),
    })
    expect(all(echo).filter((sentence) => sentence.startsWith('The council of Port Ellery'))).toHaveLength(1)
  })

  it('needs neither headline nor paragraphs', () => {
    const { blocks } = barrierArticle()
    const soup = articleFromText({ text: blocks.map(({ text }) => text).join(' ') })
    expect(all(soup)).toHaveLength(4)
  })

  it('reads a language it has no tables of', () => {
    const swedish = articleFromText({
      language: 'sv',
      text: Array.from(
        { length: 8 },
        (_, n) => `Hamnen i Ellery stängs i vecka ${n + 3} för arbete vid kajen.`,
      ).join(' '),
    })
    expect(all(swedish)).toHaveLength(3)
  })

  it('takes its sentences from the article, in order, for any article and any number', {
    timeout: 30_000,
  }, () => {
    const counts = fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined })
    fc.assert(
      fc.property(anyArticle(), counts, (article, count) => {
        const { gist, points } = summarise(article, findEntities(article), count)
        const chosen = texts(article, [gist, ...points])
        for (const sentence of chosen) expect(sentence).toBe(sentence.trim())
        const places = points.map(({ block, start }) => [
          article.blocks.findIndex(({ id }) => id === block),
          start,
        ])
        expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
        expect(chosen.length).toBeLessThanOrEqual(count ?? 5)
        if (gist === null) expect(points).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
