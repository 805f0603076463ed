import type { Quote } from '../article/digest.ts'
import { blockIndex } from '../article/text.ts'
import type { Article } from '../article/types.ts'
import { attribution } from './attribution.ts'
import { citation, citationFlavours } from './citation.ts'
import { escapeHtml } from './escape.ts'
import type { Flavours } from './flavours.ts'
import { sourceUrl } from './link.ts'
import { linkedHtml, ownUrl } from './own-link.ts'
import { quoted, quotedLine } from './quoted.ts'
import type { ShareWords } from './words.ts'

/** Quotes with their speakers, and once under them where they come from. */
export function quotesFlavours(article: Article, quotes: readonly Quote[], words: ShareWords): Flavours {
  const blocks = blockIndex(article.blocks)
  const source = citationFlavours(citation(article, words, sourceUrl(article, quotes)))
  const said = quotes.map((quote) => ({
    line: quotedLine(quoted(blocks, quote, article.language)),
    by: attribution(quote, words, article),
    link: ownUrl(article, quotes, quote),
  }))
  const lang = article.language ? ` lang="${escapeHtml(article.language)}"` : ''
  return {
    plain: [...said.map(({ line, by, link }) => `${line}\n— ${by}${link && `\n${link}`}`), source.plain].join(
      '\n\n',
    ),
    html: [
      ...said.map(
        ({ line, by, link }) =>
          `<blockquote${lang}><p>${escapeHtml(line)}</p></blockquote><p>— ${linkedHtml(link, by)}</p>`,
      ),
      source.html,
    ].join(''),
  }
}
