import type { Quote } from '../../lib/article/digest.ts'
import { spanText } from '../../lib/article/text.ts'
import type { Article, Block, BlockId, Range, Span } from '../../lib/article/types.ts'

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
          {pieces(around, quote.spans).map(({ said, ...range }) => {
            const text = spanText(blocks, { block: around.block, ...range })
            return said ? <b key={range.start}>{text}</b> : text
          })}
        </p>
      ))}
    </div>
  )
}

/** The stretch cut where quoted words begin and end. */
function pieces(around: Span, spans: readonly Span[]): (Range & { said: boolean })[] {
  const found: (Range & { said: boolean })[] = []
  let at = around.start
  for (const { block, start, end } of spans) {
    if (block !== around.block) continue
    found.push({ start: at, end: start, said: false }, { start, end, said: true })
    at = end
  }
  found.push({ start: at, end: around.end, said: false })
  return found.filter(({ start, end }) => end > start)
}
