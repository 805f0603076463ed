import { useMemo } from 'preact/hooks'
import type { Quote } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import { blockIndex } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { quoted } from '../../lib/share/quoted.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { QuoteView } from './QuoteView.tsx'

interface Props {
  article: Article
  quotes: readonly Quote[]
  /** By their places. */
  selected: ReadonlySet<string>
  copy: (quotes: readonly Quote[]) => Promise<boolean>
  show: (quote: Quote) => void
  toggle: (quote: Quote) => void
}

/** Everything that is said in the article, by whom, ready to copy. */
export function QuotesPart({ article, quotes, selected, copy, show, toggle }: Props) {
  const blocks = useMemo(() => blockIndex(article.blocks), [article])
  if (quotes.length === 0)
    return (
      <div class="empty">
        <p>{t('quotes.none')}</p>
        <p class="aside">{t('quotes.noneHint')}</p>
      </div>
    )
  return (
    <>
      <div class="bar">
        <h2>{t('quotes.count', quotes.length)}</h2>
        <CopyButton drawn name={t('copy.all')} copy={() => copy(quotes)} />
      </div>
      <ol class="quotes">
        {quotes.map((quote) => (
          <li key={quotePlace(quote)}>
            <QuoteView
              article={article}
              quote={quote}
              parts={quoted(blocks, quote, article.language)}
              selected={selected.has(quotePlace(quote))}
              copy={() => copy([quote])}
              show={() => show(quote)}
              toggle={() => toggle(quote)}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
