import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { languageName } from '../../lib/share/language-name.ts'

/** That a machine has translated the article, and from what; null when none has. */
export function translation({ translatedFrom }: Pick<Article, 'translatedFrom'>): string | null {
  if (!translatedFrom) return null
  const language = languageName(translatedFrom, t('locale'))
  return language ? t('header.translated', [language]) : t('header.translatedUnknown')
}
