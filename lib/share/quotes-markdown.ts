import type { Quote } from '../article/digest.ts'
import { blockIndex } from '../article/text.ts'
import type { Article } from '../article/types.ts'
import { attribution } from './attribution.ts'
import { citation } from './citation.ts'
import { sourceUrl } from './link.ts'
import { escapeMarkdown, linkMarkdown } from './markdown-inline.ts'
import { ownUrl } from './own-link.ts'
import { quoted, quotedLine } from './quoted.ts'
import type { ShareWords } from './words.ts'

/** Quotes as Markdown's quotations, each with its speaker, and once under them where they are from. */
export function quotesMarkdown(article: Article, quotes: readonly Quote[], words: ShareWords): string {
  const blocks = blockIndex(article.blocks)
  const { title, authors, outlet, date, url } = citation(article, words, sourceUrl(article, quotes))
  const said = quotes.map((quote) => {
    const line = escapeMarkdown(quotedLine(quoted(blocks, quote, article.language)))
    const by = escapeMarkdown(attribution(quote, words, article))
    const url = ownUrl(article, quotes, quote)
    return `${line}\n\n— ${url ? linkMarkdown(by, url) : by}`.replace(/^/gm, '> ').replace(/ +$/gm, '')
  })
  const name = escapeMarkdown((title || url).replaceAll('\n', ' '))
  const from = [
    /^https?:/.test(url) ? linkMarkdown(name, url) : name,
    authors && escapeMarkdown(authors),
    outlet && `*${escapeMarkdown(outlet)}*`,
    date && escapeMarkdown(date),
  ]
  return [...said, from.filter(Boolean).join(', ')].join('\n\n')
}
