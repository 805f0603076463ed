import type { Article } from '../article/types.ts'
import { languageName } from './language-name.ts'
import type { ArticleWords, ShareWords } from './words.ts'

/** What a copy says of a page that a machine has translated: "machine translation from German". Null for one as written. */
export function translationNote(
  { translatedFrom }: Pick<Article, 'translatedFrom'>,
  { locale, translated }: Pick<ShareWords, 'locale' | 'translated'>,
): string | null {
  return translatedFrom === null ? null : translated(languageName(translatedFrom, locale))
}

/** The words for it in English. */
export const ENGLISH: Pick<ArticleWords, 'locale' | 'translated' | 'credit'> = {
  locale: 'en',
  credit: (name) => `Photo: ${name}`,
  translated: (from) => (from ? `machine translation from ${from}` : 'machine translation'),
}

/** The same in English, whatever the language of the popup: the styles of the manuals are English. */
export function englishTranslationNote(article: Pick<Article, 'translatedFrom'>): string | null {
  return translationNote(article, ENGLISH)
}

/** The note where it begins a sentence or an element of a reference. */
export function atStart(note: string): string {
  return note.slice(0, 1).toUpperCase() + note.slice(1)
}
