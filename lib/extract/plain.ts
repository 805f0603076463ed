import { normalise } from '../article/normalise.ts'
import type { Article } from '../article/types.ts'
import { emptyArticle, paragraph } from './article.ts'

/** What is known of a text beside its characters. */
export interface TextOptions {
  url?: string
  title?: string
  /** BCP 47. */
  language?: string
}

/** A raw plain-text page, clutter and all, to an article: the first line is the headline unless one is given. */
export function extractText(text: string, options: TextOptions = {}): Article {
  const lines = text.split(/\r\n|\r|\n/).map((line) => normalise(line).trim())
  const body = lines.filter((line) => line !== '')
  const title = options.title ?? body.shift() ?? ''
  return articleFromText({ ...options, title, text: body.join('\n') })
}

/** A text that is already clean: paragraphs separated by line breaks, kept as they are. */
export function articleFromText(source: TextOptions & { text: string }): Article {
  const article = emptyArticle(source.url ?? '')
  article.title = normalise(source.title ?? '').trim()
  article.language = source.language ?? null
  article.blocks = source.text
    .split(/\r\n|\r|\n/)
    .map((line) => normalise(line).trim())
    .filter((line) => line !== '')
    .map((line, index) => paragraph(`b${index + 1}`, line))
  if (article.blocks.length === 0) article.completeness = { state: 'not-article', evidence: ['text:empty'] }
  return article
}
