import { spanText } from '../../lib/article/text.ts'
import type { Span } from '../../lib/article/types.ts'
import type { Around } from './around.ts'

interface Props {
  span: Span
  around: Around
  /** The id of what is to be known beside it. */
  describedBy?: string | undefined
}

/** A sentence as it stands in the article. A click goes there. */
export function SentenceView({ span, around: { article, blocks, show }, describedBy }: Props) {
  return (
    <button
      type="button"
      class="sentence"
      lang={article.language ?? undefined}
      dir={article.direction}
      aria-describedby={describedBy}
      onClick={() => show([span])}
    >
      {spanText(blocks, span)}
    </button>
  )
}
