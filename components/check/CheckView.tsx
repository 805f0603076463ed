import { useState } from 'preact/hooks'
import type { Article, Span } from '../../lib/article/types.ts'
import type { Handed } from '../../lib/platform/handed.ts'
import { t } from '../../lib/platform/i18n.ts'
import { OnPageButton } from '../on-page/OnPageButton.tsx'
import { CheckFields } from './CheckFields.tsx'

interface Props {
  article: Article
  /** What was selected on the page: the check is then open, with these words. */
  handed: Handed | null
  show: (spans: Span[]) => void
  showOnPage: (spans: Span[]) => void
}

/** The check of words among the quotes, out of the way until it is wanted. */
export function CheckView({ article, handed, show, showOnPage }: Props) {
  const [words, type] = useState(handed?.words ?? '')
  return (
    <details class="check" open={handed !== null}>
      <summary>{t('check.title')}</summary>
      <CheckFields article={article} handed={handed} words={words} type={type}>
        {({ spans }) => (
          <p class="check-places">
            <button type="button" class="quiet" onClick={() => show(spans)}>
              {t('check.show')}
            </button>
            <OnPageButton words={words} show={() => showOnPage(spans)} />
          </p>
        )}
      </CheckFields>
    </details>
  )
}
