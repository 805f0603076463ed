import { normalise } from '../article/normalise.ts'
import type { Article } from '../article/types.ts'
import { articleFromText } from './plain.ts'

/**
 * Reads the article out of a page. Never changes the page, never throws for what a page contains: a page that is
 * no article gets its best effort and says so in `completeness`.
 */
export function extract(document: Document, url: string): Article {
  const paragraphs = [...document.querySelectorAll('p')].map((p) => normalise(p.textContent ?? '').trim())
  return articleFromText({ url, title: document.title, text: paragraphs.filter(Boolean).join('\n') })
}
