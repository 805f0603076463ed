import { useMemo } from 'preact/hooks'
import type { Digest, Quote } from '../../lib/article/digest.ts'
import { blockIndex } from '../../lib/article/text.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { byKey } from '../keys/by-key.ts'
import { Ours } from '../ours/Ours.tsx'
import { Roving } from '../roving/Roving.tsx'
import { type Around, placeKey } from './around.ts'
import { FactsView } from './FactsView.tsx'
import { PointView } from './PointView.tsx'
import { StripView } from './StripView.tsx'
import { stripRows } from './strip-rows.ts'
import { ThreadsView } from './ThreadsView.tsx'
import { TopicsView } from './TopicsView.tsx'

export interface SummaryProps {
  article: Article
  digest: Pick<Digest, 'summary' | 'topics' | 'threads' | 'facts'>
  /** As they are shown elsewhere: with what the reader has corrected. */
  quotes: readonly Quote[]
  show: (spans: Span[]) => void
  showOnPage: (spans: Span[]) => void
  /** Goes to the Read part. */
  read: () => void
}

/**
 * The story in its own sentences, where they lie in it, its strands, what it is about and its figures. Each leads to
 * its place in the article.
 */
export function SummaryPart({ article, digest, quotes, show, showOnPage, read }: SummaryProps) {
  const { summary, topics, threads, facts } = digest
  const { gist, points } = summary
  const around = useMemo(
    (): Around => ({
      article,
      blocks: blockIndex(article.blocks),
      quotes: new Map(quotes.map((quote) => [quote.id, quote])),
      show,
      showOnPage,
    }),
    [article, quotes, show, showOnPage],
  )
  const rows = useMemo(
    () => stripRows(article, { summary, threads }, quotes),
    [article, summary, threads, quotes],
  )
  return (
    <>
      {!gist && points.length === 0 && (
        <div class="empty">
          <p>
            <Ours>{t('summary.short')}</Ours>
          </p>
          <button type="button" class="quiet" {...byKey('go')} onClick={read}>
            {t('summary.readAll')}
          </button>
        </div>
      )}
      <Roving>
        {gist && (
          <>
            <h2 class="unseen">{t('summary.gist')}</h2>
            <div class="gist">
              <PointView point={gist} around={around} />
            </div>
          </>
        )}
        {points.length > 0 && (
          <>
            <h2 class="unseen">{t('summary.points')}</h2>
            <ol class="points" dir={article.direction}>
              {points.map((point) => (
                <li key={placeKey(point)}>
                  <PointView point={point} around={around} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Roving>
      {rows.length > 0 && <StripView rows={rows} direction={article.direction} show={show} />}
      {threads.length > 0 && <ThreadsView threads={threads} around={around} />}
      {topics.length > 0 && <TopicsView topics={topics} around={around} />}
      {facts.length > 0 && <FactsView facts={facts} around={around} />}
    </>
  )
}
