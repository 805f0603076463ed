import type { Article, Removed } from '../article/types.ts'
import { type Token, tokens, tokensOf } from './tokens.ts'
import { verbatim } from './verbatim.ts'

/** Where on the page words stand, as they are, that the article's text does not have. */
export type Beside = { where: 'head' | 'box' | 'note' } | { where: 'removed'; entry: Removed }

/** Looks over what is shown around the text and over what was taken out of the page; null when they are nowhere. */
export function besideText(
  { kicker, title, standfirst, boxes, notes, removed }: Article,
  words: string,
): Beside | null {
  const asked = tokens(words)
  const has = (told: readonly Token[]) => verbatim(told, asked).length > 0
  const inBlocks = (blocks: Article['blocks']) => has(blocks.flatMap((block) => tokensOf(block, null)))
  if (has(tokens([kicker, title, standfirst].join('\n')))) return { where: 'head' }
  if (boxes.some((box) => has(tokens(box.title ?? '')) || inBlocks(box.blocks))) return { where: 'box' }
  if (notes.some(({ text }) => has(tokens(text)))) return { where: 'note' }
  const entry = removed.find(({ blocks }) => inBlocks(blocks))
  return entry ? { where: 'removed', entry } : null
}
