import { firstWords } from '../../lib/article/preview.ts'
import type { Article } from '../../lib/article/types.ts'
import type { Part } from '../../lib/check/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { Ours } from '../ours/Ours.tsx'

/** As much as is told of what an ellipsis leaves out. */
const TOLD = 160

interface Props {
  article: Pick<Article, 'language' | 'direction'>
  parts: readonly Part[]
}

/** Words as they were asked about, with what they add to the article and what they leave out of it. */
export function DifferencesView({ article, parts }: Props) {
  return (
    <>
      <p class="differences" lang={article.language ?? undefined} dir={article.direction}>
        {parts.map((part, n) => (
          <span key={n}>
            <PartView part={part} />{' '}
          </span>
        ))}
      </p>
      <p class="aside" aria-hidden="true">
        <Ours>{t('check.legend')}</Ours>
      </p>
    </>
  )
}

function PartView({ part }: { part: Part }) {
  switch (part.kind) {
    case 'same':
      return <>{part.text}</>
    case 'added':
      return (
        <ins>
          <span class="unseen">{t('check.added')} </span>
          {part.text}
        </ins>
      )
    case 'bracketed':
      return (
        <ins>
          <span class="unseen">{t('check.bracketed')} </span>[{part.text}]
        </ins>
      )
    case 'left-out':
      return (
        <del>
          <span class="unseen">{t(part.marked ? 'check.ellipsis' : 'check.leftOut')} </span>
          {firstWords(part.text, TOLD)}
        </del>
      )
  }
}
