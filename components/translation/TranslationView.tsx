import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { languageName } from '../../lib/share/language-name.ts'
import { Ours } from '../ours/Ours.tsx'

interface Props {
  article: Pick<Article, 'translatedFrom'>
  /** What there is to say of a translation from a language, and from one that nobody can name. */
  from: (language: string) => string
  unknown: string
}

/** Says of a page that a machine has translated it. Nothing of one as written. */
export function TranslationView({ article: { translatedFrom }, from, unknown }: Props) {
  if (translatedFrom === null) return null
  const language = languageName(translatedFrom, t('locale'))
  return (
    <p class="translation">
      <Ours>{language ? from(language) : unknown}</Ours>
    </p>
  )
}
