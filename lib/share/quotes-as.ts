import type { Quote } from '../article/digest.ts'
import { blockIndex, spanText } from '../article/text.ts'
import type { Article, Block, BlockId } from '../article/types.ts'
import { speakerLine } from './attribution.ts'
import { bibtex } from './cite/bibtex.ts'
import { table } from './cite/csv.ts'
import { isoDay } from './cite/day.ts'
import { inStyle } from './cite/in-style.ts'
import { source } from './cite/source.ts'
import { escapeHtml } from './escape.ts'
import type { Flavours } from './flavours.ts'
import { COLUMNS, type Column, type Format } from './formats.ts'
import { quotedUrl } from './link.ts'
import { quoted, quotedLine } from './quoted.ts'
import { quotesFlavours } from './quotes.ts'
import { quotesMarkdown } from './quotes-markdown.ts'
import { nameAlone, roleAfterName } from './role.ts'
import { knownSpeaker } from './speaker.ts'
import { translationNote } from './translation.ts'
import type { QuoteWords } from './words.ts'

/** Quotes in a format. @param today ISO 8601, for styles that say when something without a date was read */
export function quotesAs(
  format: Format,
  article: Article,
  quotes: readonly Quote[],
  words: QuoteWords,
  today: string,
): Flavours {
  switch (format) {
    case 'source':
      return quotesFlavours(article, quotes, words)
    case 'markdown':
      // Where formatting is taken, what the Markdown would look like.
      return {
        plain: quotesMarkdown(article, quotes, words),
        html: quotesFlavours(article, quotes, words).html,
      }
    case 'words':
      return wordsAlone(article, quotes, words)
    case 'bibtex':
      return entry(article, quotes, words, today)
    case 'csv':
      return table([COLUMNS.map((column) => words.columns[column]), ...rows(article, quotes, words)])
    default:
      return inStyle(format, article, quotes, words, today)
  }
}

/**
 * What was said and nothing else, to go between quotation marks that are there already. Only that it is not in the
 * speaker's own words is said, in an editor's brackets.
 */
function wordsAlone(article: Article, quotes: readonly Quote[], words: QuoteWords): Flavours {
  const blocks = blockIndex(article.blocks)
  const lang = article.language ? ` lang="${escapeHtml(article.language)}"` : ''
  const said = quotes.map((quote) => bare(blocks, quote))
  const note = translationNote(article, words)
  const after = note ? ` [${note}]` : ''
  return {
    plain: said.map((text) => `${text}${after}`).join('\n\n'),
    html: said.map((text) => `<p><span${lang}>${escapeHtml(text)}</span>${escapeHtml(after)}</p>`).join(''),
  }
}

function bare(blocks: ReadonlyMap<BlockId, Block>, { spans }: Quote): string {
  return spans.map((span) => spanText(blocks, span).trim()).join(' … ')
}

function entry(article: Article, quotes: readonly Quote[], words: QuoteWords, today: string): Flavours {
  const blocks = blockIndex(article.blocks)
  const said = quotes.map((quote) => {
    const speaker = knownSpeaker(quote)
    const line = quotedLine(quoted(blocks, quote, article.language))
    const notes = [
      speaker && speakerLine(speaker, words, article.language),
      quote.partial && words.partial,
    ].filter(Boolean)
    return notes.length > 0 ? `${line} (${notes.join('; ')})` : line
  })
  const plain = bibtex(source(article, quotes, today), said)
  return { plain, html: `<pre>${escapeHtml(plain)}</pre>` }
}

function rows(article: Article, quotes: readonly Quote[], words: QuoteWords): string[][] {
  const blocks = blockIndex(article.blocks)
  const { title, outlet, date } = source(article, quotes, '')
  return quotes.map((quote) => {
    const speaker = knownSpeaker(quote)
    const role = speaker?.role && roleAfterName(speaker.role, article.language)
    const row: Record<Column, string> = {
      quote: bare(blocks, quote),
      speaker: speaker
        ? speaker.kind === 'anonymous'
          ? speakerLine({ ...speaker, role: null }, words, article.language)
          : nameAlone(speaker, article.language)
        : words.unclear,
      role: role ?? '',
      outlet,
      byline: article.bylines.map(({ name }) => name).join('; '),
      headline: title,
      date: date ? isoDay(date) : '',
      link: quotedUrl(article, quote),
      translation: translationNote(article, words) ?? '',
      partial: quote.partial ? words.partial : '',
    }
    return COLUMNS.map((column) => row[column])
  })
}
