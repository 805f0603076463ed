import type { Article, Span } from '../../lib/article/types.ts'
import type { Handed } from '../../lib/platform/handed.ts'
import { t } from '../../lib/platform/i18n.ts'
import { CheckFields } from './CheckFields.tsx'

interface Props {
  article: Article
  /** What was selected on the page: the check is then open, with these words. */
  handed: Handed | null
  show: (spans: Span[]) => void
}

/** The check of words among the quotes, out of the way until it is wanted. */
export function CheckView({ article, handed, show }: Props) {
  return (
    <details class="check" open={handed !== null}>
      <summary>{t('check.title')}</summary>
      <CheckFields article={article} handed={handed}>
        {({ spans }) => (
          <button type="button" class="quiet" onClick={() => show(spans)}>
            {t('check.show')}
          </button>
        )}
      </CheckFields>
    </details>
  )
}
