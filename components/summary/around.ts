import type { Quote } from '../../lib/article/digest.ts'
import type { Article, Block, BlockId, Span } from '../../lib/article/types.ts'

/** What every line of the summary needs of the article it is of. */
export interface Around {
  article: Pick<Article, 'language' | 'direction' | 'blocks'>
  blocks: ReadonlyMap<BlockId, Block>
  /** By their ids, with what the reader has corrected. */
  quotes: ReadonlyMap<string, Quote>
  /** Goes to a place of the article. */
  show: (spans: Span[]) => void
  /** Goes to a place of the page itself. */
  showOnPage: (spans: Span[]) => void
}

/** As a key of a list: no two stretches that are shown side by side start at one place. */
export const placeKey = ({ block, start }: Span) => `${block}:${start}`
