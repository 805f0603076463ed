import { useMemo } from 'preact/hooks'
import { placesIn } from '../../lib/article/position.ts'
import { blockIndex } from '../../lib/article/text.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import { around } from '../../lib/check/around.ts'
import { t } from '../../lib/platform/i18n.ts'
import { ContextView } from '../quotes/ContextView.tsx'
import { whereWords } from '../summary/where.ts'

interface Props {
  article: Pick<Article, 'blocks' | 'language' | 'direction'>
  spans: Span[]
}

/** Where words stand: how far into the article, and what is around them. */
export function PlaceView({ article, spans }: Props) {
  const blocks = useMemo(() => blockIndex(article.blocks), [article])
  const context = useMemo(() => around(article, spans), [article, spans])
  const [first] = context
  return (
    <section class="stands">
      <h2 class="label">
        {t('check.stands', [first ? whereWords(placesIn(article.blocks)(first).from) : ''])}
      </h2>
      <ContextView id="place" article={article} blocks={blocks} quote={{ context, spans }} />
    </section>
  )
}
