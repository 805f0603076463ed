import { useContext, useId, useMemo, useState } from 'preact/hooks'
import type { Article, Span } from '../../lib/article/types.ts'
import { checkQuote, MOST_WORDS } from '../../lib/check/index.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { View } from '../../lib/platform/view.ts'
import { ViewContext } from '../popup/use-view.ts'
import { TranslationView } from '../translation/TranslationView.tsx'
import { DifferencesView } from './DifferencesView.tsx'

interface Props {
  article: Pick<Article, 'blocks' | 'language' | 'direction' | 'translatedFrom'>
  show: (spans: Span[]) => void
}

/**
 * Asks for words and says at once whether the article has them, and where they differ. What is typed outlasts the popup.
 */
export function CheckView({ article, show }: Props) {
  const id = useId()
  const { now, note } = useContext(ViewContext)
  const [check, setCheck] = useState(now().check)
  const { open, words } = check
  const answer = useMemo(() => checkQuote(article, words), [article, words])
  const stands = answer && answer.kind !== 'absent' ? answer : null
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
      <summary>{t('check.title')}</summary>
      <label for={id}>{t('check.label')}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        autocomplete="off"
        value={words}
        onInput={(event) => change({ open, words: event.currentTarget.value })}
      />
      <div role="status">
        {answer && (
          <p>
            <b data-answer={answer.kind}>{t(`check.answers.${answer.kind}`)}</b>{' '}
            {t(`check.meaning.${answer.kind}`)}
          </p>
        )}
        {answer && (
          <TranslationView
            article={article}
            from={(language) => t('check.translatedFrom', [language])}
            unknown={t('check.translatedUnknown')}
          />
        )}
        {stands && stands.typography.length > 0 && (
          <p class="aside">
            {t('check.typography', [stands.typography.map((kind) => t(`check.kinds.${kind}`)).join(', ')])}
          </p>
        )}
        {answer?.cut && <p class="aside">{t('check.cut', [String(MOST_WORDS)])}</p>}
      </div>
      {stands && (
        <>
          {stands.parts.length > 1 && <DifferencesView article={article} parts={stands.parts} />}
          <button type="button" class="quiet" onClick={() => show(stands.spans)}>
            {t('check.show')}
          </button>
        </>
      )}
    </details>
  )
}
