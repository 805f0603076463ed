import { articleText, isBody } from '../article/text.ts'
import type { Article } from '../article/types.ts'
import { blockHtml } from './block-html.ts'
import { citation } from './citation.ts'
import { escapeHtml } from './escape.ts'
import type { Flavours } from './flavours.ts'
import type { ShareWords } from './words.ts'

/** The whole clean article: headline, where it is from, the text, the link. */
export function articleFlavours(article: Article, words: ShareWords): Flavours {
  const { title, authors, outlet, date, url } = citation(article, words)
  const from = [authors, outlet, date].filter(Boolean).join(' · ')
  const body = article.blocks.filter((block) => isBody(block) && block.text !== '')
  return {
    plain: [title, from, articleText(article), url].filter(Boolean).join('\n\n'),
    html: [
      title && `<h1>${escapeHtml(title)}</h1>`,
      from && `<p>${escapeHtml(from)}</p>`,
      ...body.map(blockHtml),
      /^https?:/.test(url) && `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`,
    ]
      .filter(Boolean)
      .join('\n'),
  }
}
