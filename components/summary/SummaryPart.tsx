import { useMemo } from 'preact/hooks'
import type { Digest, Topic } from '../../lib/article/digest.ts'
import { blockIndex, spanText } from '../../lib/article/text.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'

interface Props {
  article: Article
  digest: Pick<Digest, 'summary' | 'topics'>
  show: (spans: Span[]) => void
  /** Goes to the Read part. */
  read: () => void
}

/** The story in its own sentences, and what it is about. Each leads to its place in the article. */
export function SummaryPart({ article, digest, show, read }: Props) {
  const blocks = useMemo(() => blockIndex(article.blocks), [article])
  const { gist, points } = digest.summary
  const sentence = (span: Span) => (
    <button
      type="button"
      class="sentence"
      lang={article.language ?? undefined}
      dir={article.direction}
      onClick={() => show([span])}
    >
      {spanText(blocks, span)}
    </button>
  )
  return (
    <>
      {!gist && points.length === 0 && (
        <div class="empty">
          <p>{t('summary.short')}</p>
          <button type="button" class="quiet" onClick={read}>
            {t('summary.readAll')}
          </button>
        </div>
      )}
      {gist && (
        <>
          <h2 class="unseen">{t('summary.gist')}</h2>
          <p class="gist">{sentence(gist)}</p>
        </>
      )}
      {points.length > 0 && (
        <>
          <h2 class="unseen">{t('summary.points')}</h2>
          <ol class="points" dir={article.direction}>
            {points.map((span) => (
              <li key={`${span.block}:${span.start}`}>{sentence(span)}</li>
            ))}
          </ol>
        </>
      )}
      {digest.topics.length > 0 && <Topics article={article} topics={digest.topics} show={show} />}
    </>
  )
}

function Topics({
  article,
  topics,
  show,
}: {
  article: Article
  topics: Topic[]
  show: (spans: Span[]) => void
}) {
  return (
    <>
      <h2 class="label">{t('summary.topics')}</h2>
      <ul class="topics">
        {topics.map(({ label, mentions }) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => show(mentions)}
              lang={article.language ?? undefined}
              dir="auto"
            >
              {label}
            </button>
            <small aria-hidden="true">{mentions.length}</small>
            <span class="unseen">{t('summary.mentions', mentions.length)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
