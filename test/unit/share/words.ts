import type { ShareWords } from '../../../lib/share/words.ts'

/** The words of our own in copies, in English. */
export const WORDS: ShareWords = {
  locale: 'en',
  unclear: 'Speaker unclear',
  unnamed: 'Unnamed source',
  partial: 'part of a sentence',
  translated: (from) => (from ? `machine translation from ${from}` : 'machine translation'),
}
