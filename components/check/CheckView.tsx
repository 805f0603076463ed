import { useId, useMemo, useState } from 'preact/hooks'
import type { Article, Span } from '../../lib/article/types.ts'
import { checkQuote, MOST_WORDS } from '../../lib/check/index.ts'
import { t } from '../../lib/platform/i18n.ts'
import { writtenList } from '../../lib/share/written.ts'
import { Ours } from '../ours/Ours.tsx'
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
      <summary>
        <Ours>{t('check.title')}</Ours>
      </summary>
      <label for={id}>
        <Ours>{t('check.label')}</Ours>
      </label>
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
            <Ours>
              <b data-answer={answer.kind}>{t(`check.answers.${answer.kind}`)}</b>{' '}
              {t(`check.meaning.${answer.kind}`)}
            </Ours>
          </p>
        )}
        {stands && stands.typography.length > 0 && (
          <p class="aside">
            <Ours>
              {t('check.typography', [
                writtenList(
                  stands.typography.map((kind) => t(`check.kinds.${kind}`)),
                  t('locale'),
                  'unit',
                ),
              ])}
            </Ours>
          </p>
        )}
        {answer?.cut && (
          <p class="aside">
            <Ours>{t('check.cut', [MOST_WORDS])}</Ours>
          </p>
        )}
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
