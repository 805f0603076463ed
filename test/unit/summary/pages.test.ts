import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import '../../../lib/languages/all.ts'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import type { Article } from '../../../lib/article/types.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { summarise } from '../../../lib/summary/index.ts'
import { findEntities } from '../../../lib/text/names.ts'
import { sentences } from '../../../lib/text/sentences.ts'

const PAGES = new URL('../../fixtures/pages/', import.meta.url)

interface Story {
  title: string
  language: string
  text: string[] | null
}

/** The story of a fixture page as its editor would hand it over; null where there is none. */
function story(page: string): Article | null {
  const { text, title, language }: Story = JSON.parse(
    readFileSync(new URL(`${page}/article.json`, PAGES), 'utf8'),
  )
  return text ? articleFromText({ title, language, text: text.join('\n') }) : null
}

const stories = readdirSync(PAGES).flatMap((page): [string, Article][] => {
  const article = story(page)
  return article ? [[page, article]] : []
})

it.each(stories)('shows whole sentences of %s, each once, in order', (_, article) => {
  const blocks = blockIndex(article.blocks)
  for (const count of [undefined, 1, 3, 6, 50]) {
    const { gist, points } = summarise(article, findEntities(article), count)
    const shown = gist ? [gist, ...points] : points
    for (const span of shown) {
      const text = blocks.get(span.block)?.text ?? ''
      expect(sentences(text, article.language)).toContainEqual({ start: span.start, end: span.end })
      if (span.about !== null)
        expect(article.blocks.some((block) => block.text.includes(span.about ?? ''))).toBe(true)
    }
    expect(new Set(shown.map((span) => `${span.block}:${span.start}`)).size).toBe(shown.length)
    expect(new Set(shown.map((span) => spanText(blocks, span))).size).toBe(shown.length)
    const places = points.map(({ block, start }) => [
      article.blocks.findIndex(({ id }) => id === block),
      start,
    ])
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
  }
})

it.each([
  ['a word of a megabyte', 'a'.repeat(1_000_000)],
  ['very many sentences', 'He met Peter Lind in Oster. '.repeat(40_000)],
  ['marks without partners', '“'.repeat(100_000)],
  ['marks that close nothing', "'' ".repeat(60_000)],
  ['one sentence of very many words', 'On Friday he met Calder and '.repeat(30_000)],
])('is done in good time with %s', { timeout: 20_000 }, (_, text) => {
  const article = articleFromText({ text, language: 'en' })
  const entities = findEntities(article)
  expect(summarise(article, entities, 6).points.length).toBeLessThanOrEqual(6)
})
