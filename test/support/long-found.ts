import type { Digest } from '../../lib/article/digest.ts'
import { blockIndex, spanText } from '../../lib/article/text.ts'
import type { BlockId, Span } from '../../lib/article/types.ts'
import { digest } from '../../lib/digest.ts'
import { readSource } from '../../scripts/lib/page.ts'
import { LONG_PAGE } from './long-page.ts'

export interface LongFound extends Digest {
  /** The paragraphs of the page, by their ids and in reading order. */
  paragraphs: ReadonlyMap<BlockId, string>
  words: (span: Span) => string
}

/** What is found in the page at `/long` outside a browser: tests of views hold what is shown against it. */
export async function findInLong(): Promise<LongFound> {
  const article = await readSource(String(LONG_PAGE['/long']?.body), 'html', 'http://localhost/long')
  const blocks = blockIndex(article.blocks)
  return {
    ...digest(article),
    paragraphs: new Map(article.blocks.map(({ id, text }) => [id, text])),
    words: (span) => spanText(blocks, span),
  }
}
