import type { Article, Block, BlockId, Span } from './types.ts'

/** Blocks that are the story's running text: no figures, no embeds. */
export function isBody(block: Block): boolean {
  return block.type !== 'figure' && block.type !== 'embed'
}

/** Shorter texts of a post are its label: "A post shared by …". In characters. */
const MIN_POST = 60

/** An embedded post, whose words the story leads up to. */
function isPost(block: Block): boolean {
  return block.type === 'embed' && block.kind === 'post' && block.text.length >= MIN_POST
}

/** The clean text: body blocks and the words of embedded posts in reading order, separated by a blank line. */
export function articleText(article: Pick<Article, 'blocks'>): string {
  return article.blocks
    .filter((block) => (isBody(block) || isPost(block)) && block.text !== '')
    .map((block) => block.text)
    .join('\n\n')
}

/** Looks blocks up by id; spans of one article are resolved against one such map. */
export function blockIndex(blocks: readonly Block[]): Map<BlockId, Block> {
  return new Map(blocks.map((block) => [block.id, block]))
}

/** The words of a span. Throws a RangeError when the span does not lie in its block. */
export function spanText(blocks: ReadonlyMap<BlockId, Block>, span: Span): string {
  const block = blocks.get(span.block)
  if (!block || span.start < 0 || span.end > block.text.length || span.start >= span.end)
    throw new RangeError(`span ${span.block}:${span.start}-${span.end} is outside the article`)
  return block.text.slice(span.start, span.end)
}

/** The standfirst is the text's first block: it is not to be shown a second time over it. */
export function opensText({ standfirst, blocks }: Pick<Article, 'standfirst' | 'blocks'>): boolean {
  return standfirst !== null && blocks[0]?.text === standfirst
}
