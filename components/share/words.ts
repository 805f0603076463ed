import { t } from '../../lib/platform/i18n.ts'
import type { FileWords, QuoteWords } from '../../lib/share/words.ts'

/** The words of our own in all that is copied and saved. */
export function shareWords(): FileWords & QuoteWords {
  return {
    locale: t('locale'),
    unclear: t('quotes.unclear'),
    unnamed: t('quotes.unnamed'),
    partial: t('quotes.partial'),
    translated: (from) => (from ? t('copy.translated', [from]) : t('copy.translatedUnknown')),
    columns: {
      quote: t('copy.columns.quote'),
      speaker: t('copy.columns.speaker'),
      role: t('copy.columns.role'),
      outlet: t('copy.columns.outlet'),
      byline: t('copy.columns.byline'),
      headline: t('copy.columns.headline'),
      date: t('copy.columns.date'),
      link: t('copy.columns.link'),
      translation: t('copy.columns.translation'),
      partial: t('copy.columns.partial'),
    },
    box: t('read.box'),
    credit: (name) => t('read.credit', [name]),
    notes: {
      correction: t('read.note.correction'),
      update: t('read.note.update'),
      editor: t('read.note.editor'),
    },
    summary: t('parts.summary'),
    quotes: t('parts.quotes'),
    untitled: t('header.untitled'),
  }
}
