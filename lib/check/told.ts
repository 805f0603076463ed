import type { Article, Block, Span } from '../article/types.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A word of the article and the block it is in. */
export interface ToldToken extends Token {
  block: Block
}

/** All words of an article in reading order. */
export function toldTokens({ blocks }: Pick<Article, 'blocks'>): ToldToken[] {
  return blocks.flatMap((block) => tokensOf(block, null).map((token) => ({ ...token, block })))
}

/** The stretches that neighbouring words of the article take up, one a block. */
export function spansOf(told: readonly ToldToken[]): Span[] {
  const spans: Span[] = []
  for (const { block, start, end } of told) {
    const last = spans.at(-1)
    if (last?.block === block.id) last.end = end
    else spans.push({ block: block.id, start, end })
  }
  return spans
}

/** Their words as they stand, blocks on lines of their own. */
export function textOf(told: readonly ToldToken[]): string {
  const blocks = new Map(told.map(({ block }) => [block.id, block]))
  return spansOf(told)
    .map(({ block, start, end }) => blocks.get(block)?.text.slice(start, end) ?? '')
    .join('\n')
}

/** What stands between two neighbouring words, over blocks with their ends. */
export function between(before: ToldToken, after: ToldToken): string {
  if (before.block === after.block) return before.block.text.slice(before.end, after.start)
  return `${before.block.text.slice(before.end)}\n${after.block.text.slice(0, after.start)}`
}
