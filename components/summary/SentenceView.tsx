import { spanText } from '../../lib/article/text.ts'
import type { Span } from '../../lib/article/types.ts'
import { byKey } from '../keys/by-key.ts'
import { OnPageButton } from '../on-page/OnPageButton.tsx'
import type { Around } from './around.ts'

interface Props {
  span: Span
  around: Around
  /** The id of what is to be known beside it. */
  describedBy?: string | undefined
}

/** A sentence as it stands in the article. A click goes there, another to the page. */
export function SentenceView({ span, around, describedBy }: Props) {
  const { article, blocks, show, showOnPage } = around
  const text = spanText(blocks, span)
  return (
    <div class="placed" dir={article.direction}>
      <button
        type="button"
        class="sentence"
        {...byKey('show')}
        lang={article.language ?? undefined}
        aria-describedby={describedBy}
        onClick={() => show([span])}
      >
        {text}
      </button>
      <OnPageButton words={text} show={() => showOnPage([span])} />
    </div>
  )
}
