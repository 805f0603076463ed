import type { Quote } from '../../lib/article/digest.ts'
import { pieces } from '../../lib/article/pieces.ts'
import { spanText } from '../../lib/article/text.ts'
import type { Article, Block, BlockId } from '../../lib/article/types.ts'

interface Props {
  id: string
  article: Pick<Article, 'language' | 'direction'>
  blocks: ReadonlyMap<BlockId, Block>
  quote: Pick<Quote, 'context' | 'spans'>
}

/** The sentences of the article that hold a quote, as they stand there, the quoted words told from the rest. */
export function ContextView({ id, article, blocks, quote }: Props) {
  return (
    <div class="context" id={id} lang={article.language ?? undefined} dir={article.direction}>
      {quote.context.map((around) => (
        <p key={`${around.block}:${around.start}`}>
          {pieces(around, quote.spans).map(({ inside, ...range }) => {
            const text = spanText(blocks, { block: around.block, ...range })
            return inside ? <b key={range.start}>{text}</b> : text
          })}
        </p>
      ))}
    </div>
  )
}
