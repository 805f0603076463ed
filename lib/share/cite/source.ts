import type { Quote } from '../../article/digest.ts'
import type { Article } from '../../article/types.ts'
import { siteName, sourceUrl } from '../link.ts'
import { invertNested } from '../nested-marks.ts'
import { marksFor } from '../quotation-marks.ts'
import { englishTranslationNote } from '../translation.ts'
import { type Author, author } from './author.ts'
import { type Day, dayOf } from './day.ts'

/** Where a quote is from, in the parts that the manuals put together. */
export interface Source {
  authors: readonly Author[]
  /** As the page has it: changing its capitals by rule would spoil names. */
  title: string
  outlet: string
  date: Day | null
  url: string
  /** When it was read, for what has no date. */
  accessed: Day | null
  /** "machine translation from German" where a machine has translated it. */
  translation: string | null
}

/**
 * An article as a source of quotes.
 * @param today ISO 8601
 */
export function source(article: Article, quotes: readonly Quote[], today: string): Source {
  const outlet = siteName(article)
  return {
    authors: article.bylines.map(({ name }) => author(name, outlet, article.language)),
    title: article.title,
    outlet,
    date: dayOf(article.published),
    url: sourceUrl(article, quotes),
    accessed: dayOf(today),
    translation: englishTranslationNote(article),
  }
}

const ENGLISH = marksFor('en')

/** A title between English quotation marks: marks inside it become single ones. */
export function inMarks(title: string): string {
  return `“${invertNested(title, ENGLISH)}”`
}

/** Whether the outlet signs its own story, and would be named twice. */
export function isOwn({ authors, outlet }: Source): boolean {
  const [only] = authors
  return authors.length === 1 && only?.kind === 'whole' && only.name.toLowerCase() === outlet.toLowerCase()
}
