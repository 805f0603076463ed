import { flow, type Piece } from '../article/flow.ts'
import { opensText } from '../article/text.ts'
import type { Article, Block, Range, Removed, Span } from '../article/types.ts'
import { type Folded, fold } from './fold.ts'
import { hitsIn } from './hits.ts'
import { noteId, STANDFIRST } from './places.ts'

/** A stretch that words can be found in, folded once for every query. */
interface Stretch extends Span {
  folded: Folded
}

/** More hits than this are not counted: nobody steps through them. */
export const MOST = 2000

/** All words of an article as it is drawn, in reading order, with what was put back. */
export function findable(article: Article, back: readonly Removed[]): Stretch[] {
  const { standfirst, notes } = article
  const first = standfirst !== null && !opensText(article) ? [whole(STANDFIRST, standfirst)] : []
  const blocks = flow(article, back).flatMap(blocksOf)
  return [...first, ...blocks.flatMap(stretches), ...notes.map(({ text }, n) => whole(noteId(n), text))]
}

/** The spans that match what is typed, in reading order, at most `MOST`. */
export function findSpans(stretches: readonly Stretch[], typed: string): Span[] {
  const query = fold(typed).text
  const spans: Span[] = []
  for (const { block, start, folded } of stretches)
    for (const hit of hitsIn(folded, query, MOST - spans.length))
      spans.push({ block, start: start + hit.start, end: start + hit.end })
  return spans
}

/** Words are not found across the items of a list or the cells of a table. */
function stretches(block: Block): Stretch[] {
  const parts = block.type === 'list' ? block.items : block.type === 'table' ? block.rows.flat() : null
  return parts ? parts.map((part) => stretch(block.id, block.text, part)) : [whole(block.id, block.text)]
}

function whole(block: string, text: string): Stretch {
  return stretch(block, text, { start: 0, end: text.length })
}

function stretch(block: string, text: string, { start, end }: Range): Stretch {
  return { block, start, end, folded: fold(text.slice(start, end)) }
}

function blocksOf(piece: Piece): Block[] {
  switch (piece.kind) {
    case 'block':
      return [piece.block]
    case 'box':
      return piece.box.blocks
    case 'back':
      return piece.blocks
  }
}
