import type { Article } from '../article/types.ts'
import { writtenDate } from './date.ts'
import { escapeHtml } from './escape.ts'
import type { Flavours } from './flavours.ts'
import { citedUrl, siteName } from './link.ts'
import type { ShareWords } from './words.ts'

/** The parts of a citation that the article has: headline, authors, outlet, day, link. */
export interface Citation {
  title: string
  authors: string
  outlet: string
  date: string | null
  url: string
}

/** Where something copied comes from. @param url the link to it, that to the story unless told */
export function citation(article: Article, words: ShareWords, url = citedUrl(article)): Citation {
  const names = article.bylines.map((byline) => byline.name)
  return {
    title: article.title,
    authors: new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names),
    outlet: siteName(article),
    date: writtenDate(article.published, words.locale),
    url,
  }
}

/** The end of a sentence in any script, and what may close after it. */
const ENDED = /[.?!…。？！؟।]['’"”»“」』)]?$/u

/** The citation under what was copied: one line, and the link on a line of its own or under the headline. */
export function citationFlavours({ title, authors, outlet, date, url }: Citation): Flavours {
  const rest = [authors, outlet, date].filter(Boolean).join(', ')
  // A headline that asks or calls has its end already.
  const after = ENDED.test(title) ? ' ' : '. '
  const link = /^https?:/.test(url)
    ? `<a href="${escapeHtml(url)}">${escapeHtml(title || url)}</a>`
    : escapeHtml(title)
  return {
    plain: `${[title, rest].filter(Boolean).join(after)}\n${url}`,
    html: `<p>${[link, escapeHtml(rest)].filter(Boolean).join(after)}</p>`,
  }
}
