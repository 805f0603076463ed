import type { QuoteWords, ShareWords } from '../../../lib/share/words.ts'

/** The words of our own in copies, in English. */
export const WORDS: ShareWords = {
  locale: 'en',
  unclear: 'Speaker unclear',
  unnamed: 'Unnamed source',
  partial: 'part of a sentence',
  translated: (from) => (from ? `machine translation from ${from}` : 'machine translation'),
}

/** With those of the table of quotes. */
export const QUOTE_WORDS: QuoteWords = {
  ...WORDS,
  columns: {
    quote: 'Quote',
    speaker: 'Speaker',
    role: 'Role',
    outlet: 'Outlet',
    byline: 'Byline',
    headline: 'Headline',
    date: 'Date',
    link: 'Link',
    translation: 'Translation',
    partial: 'Note',
  },
}
