import { useId, useMemo, useState } from 'preact/hooks'
import type { Article, Span } from '../../lib/article/types.ts'
import { checkQuote, MOST_WORDS } from '../../lib/check/index.ts'
import { t } from '../../lib/platform/i18n.ts'
import { writtenList } from '../../lib/share/written.ts'
import { DifferencesView } from './DifferencesView.tsx'

interface Props {
  article: Pick<Article, 'blocks' | 'language' | 'direction'>
  show: (spans: Span[]) => void
}

/** Asks for words and says at once whether the article has them, and where they differ. */
export function CheckView({ article, show }: Props) {
  const id = useId()
  const [words, type] = useState('')
  const answer = useMemo(() => checkQuote(article, words), [article, words])
  const stands = answer && answer.kind !== 'absent' ? answer : null
  return (
    <details class="check">
      <summary>{t('check.title')}</summary>
      <label for={id}>{t('check.label')}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        autocomplete="off"
        value={words}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <div role="status">
        {answer && (
          <p>
            <b data-answer={answer.kind}>{t(`check.answers.${answer.kind}`)}</b>{' '}
            {t(`check.meaning.${answer.kind}`)}
          </p>
        )}
        {stands && stands.typography.length > 0 && (
          <p class="aside">
            {t('check.typography', [
              writtenList(
                stands.typography.map((kind) => t(`check.kinds.${kind}`)),
                t('locale'),
                'unit',
              ),
            ])}
          </p>
        )}
        {answer?.cut && <p class="aside">{t('check.cut', [MOST_WORDS])}</p>}
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
