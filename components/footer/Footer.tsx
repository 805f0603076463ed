import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Article, CompletenessState } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { RemovedList } from './RemovedList.tsx'

const STATES = {
  complete: 'completeness.complete',
  cut: 'completeness.cut',
  paywalled: 'completeness.paywalled',
  live: 'completeness.live',
  multipage: 'completeness.multipage',
  list: 'completeness.list',
  selection: 'completeness.selection',
  'not-article': 'completeness.notArticle',
} as const satisfies Record<CompletenessState, string>

const LIST = 'removed-list'

interface Props {
  article: Article
  /** How many quotes are selected; with any, the foot is about them. */
  selected: number
  copyArticle: () => Promise<boolean>
  copySelected: () => Promise<boolean>
  clear: () => void
  /** News about the page, above everything else that is always in sight. */
  children?: ComponentChildren
}

/** How complete the article is and what was taken out; what can be done with all of it. */
export function Footer({ article, selected, copyArticle, copySelected, clear, children }: Props) {
  const [listed, setListed] = useState(false)
  const removed = article.removed.length
  const { state } = article.completeness
  return (
    <footer class="footer">
      {children}
      {selected > 0 ? (
        <>
          <span class="footer-state">{t('quotes.selected', selected)}</span>
          <button type="button" class="quiet" onClick={clear}>
            {t('quotes.clear')}
          </button>
          <CopyButton drawn name={t('copy.selected')} copy={copySelected} />
        </>
      ) : (
        <>
          {listed && <RemovedList id={LIST} removed={article.removed} />}
          <span class="footer-state">
            <span class={state === 'complete' ? undefined : 'warned'}>{t(STATES[state])}</span>
            {removed > 0 && (
              <>
                {' · '}
                <button
                  type="button"
                  class="quiet"
                  aria-expanded={listed}
                  aria-controls={LIST}
                  onClick={() => setListed(!listed)}
                >
                  {t('removed', removed)}
                </button>
              </>
            )}
          </span>
          <CopyButton
            drawn
            name={t(state === 'selection' ? 'copy.selection' : 'copy.article')}
            copy={copyArticle}
          />
        </>
      )}
    </footer>
  )
}
