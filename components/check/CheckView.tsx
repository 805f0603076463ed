import { useContext, useState } from 'preact/hooks'
import type { Article, Removed, Span } from '../../lib/article/types.ts'
import type { Handed } from '../../lib/platform/handed.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { View } from '../../lib/platform/view.ts'
import { ViewContext } from '../article/use-view.ts'
import { byKey } from '../keys/by-key.ts'
import { OnPageButton } from '../on-page/OnPageButton.tsx'
import { Ours } from '../ours/Ours.tsx'
import { CheckFields } from './CheckFields.tsx'

interface Props {
  article: Article
  /** What was selected on the page, to be checked. */
  handed: Handed | null
  show: (spans: Span[]) => void
  showOnPage: (spans: Span[]) => void
  /** Puts back what was taken out of the page. */
  putBack: (entry: Removed) => void
}

/** The check of words among the quotes, out of the way until it is wanted. What is typed outlasts the popup. */
export function CheckView({ article, handed, show, showOnPage, putBack }: Props) {
  const { now, note } = useContext(ViewContext)
  const [{ open, words }, setCheck] = useState(now().check)
  const change = (next: View['check']) => {
    setCheck(next)
    note({ check: next })
  }
  return (
    <details
      class="check"
      open={open}
      onToggle={(event) => {
        // Browsers tell it of one that is drawn open as well.
        if (event.currentTarget.open !== open) change({ open: !open, words })
      }}
    >
      <summary {...byKey('check')}>
        <Ours>{t('check.title')}</Ours>
      </summary>
      <CheckFields
        article={article}
        handed={handed}
        words={words}
        type={(typed) => change({ open, words: typed })}
        putBack={putBack}
      >
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
