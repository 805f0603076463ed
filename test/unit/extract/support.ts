import { JSDOM } from 'jsdom'
import { articleText } from '../../../lib/article/text.ts'
import type { Article } from '../../../lib/article/types.ts'
import { extract } from '../../../lib/extract/index.ts'

export const URL_OF_PAGE = 'https://www.harbour.example/news/2025/ferry-late'

/** Four paragraphs of a story about a ferry. */
export const STORY = [
  'The ferry to Osmund Island left port eleven hours late on Monday, after its crew had found a swan asleep in the engine room.',
  'Captain Ida Brandvold said the bird had come in through an open hatch and had settled on a warm pipe behind the main engine.',
  'Passengers were given soup while two engineers, a vet and a retired teacher tried to move the swan without waking the crew below.',
  'The company said it would pay every passenger back, and that the hatch of the engine room would be closed in port from now on.',
]

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n')

export function documentOf(html: string): Document {
  return new JSDOM(html, { url: URL_OF_PAGE }).window.document
}

/** The article of a page with this body. */
export function read(body: string, head = '<title>Swan holds up island ferry</title>'): Article {
  return extract(
    documentOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
    URL_OF_PAGE,
  )
}

export const textsOf = (article: Article): string[] => articleText(article).split('\n\n')

/** Reasons for which blocks with these words were taken out. */
export function reasonsFor(article: Article, words: string): string[] {
  return article.removed
    .filter((entry) => entry.blocks.some((block) => block.text.includes(words)))
    .map((entry) => entry.reason)
}
