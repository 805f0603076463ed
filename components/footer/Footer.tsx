import type { ComponentChildren } from 'preact'
import type { Article, CompletenessState } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { CopyButton } from '../copy/CopyButton.tsx'

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
  const removed = article.removed.length
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
          <span class="footer-state">
            <span class={article.completeness.state === 'complete' ? undefined : 'warned'}>
              {t(STATES[article.completeness.state])}
            </span>
            {removed > 0 && <span> · {t('removed', removed)}</span>}
          </span>
          <CopyButton drawn name={t('copy.article')} copy={copyArticle} />
        </>
      )}
    </footer>
  )
}
