import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { FileWords, QuoteWords } from '../../lib/share/words.ts'
import { translation } from '../header/translation.ts'

/** The words of our own in all that is copied and saved. */
export function shareWords(article: Article): FileWords & QuoteWords {
  return {
    locale: t('locale'),
    unclear: t('quotes.unclear'),
    unnamed: t('quotes.unnamed'),
    partial: t('quotes.partial'),
    columns: {
      quote: t('copy.columns.quote'),
      speaker: t('copy.columns.speaker'),
      role: t('copy.columns.role'),
      outlet: t('copy.columns.outlet'),
      byline: t('copy.columns.byline'),
      headline: t('copy.columns.headline'),
      date: t('copy.columns.date'),
      link: t('copy.columns.link'),
    },
    box: t('read.box'),
    notes: {
      correction: t('read.note.correction'),
      update: t('read.note.update'),
      editor: t('read.note.editor'),
    },
    translated: translation(article),
    summary: t('parts.summary'),
    quotes: t('parts.quotes'),
    untitled: t('header.untitled'),
  }
}
