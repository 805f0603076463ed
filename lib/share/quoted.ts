import type { Quote } from '../article/digest.ts'
import { spanText } from '../article/text.ts'
import type { Block, BlockId } from '../article/types.ts'
import { invertNested } from './nested-marks.ts'
import { marksFor } from './quotation-marks.ts'

/** One stretch of a quote in the quotation marks of its language, the marks apart so that views can hang them. */
export interface Quoted {
  open: string
  words: string
  close: string
}

/** A quote's stretches, each in marks of its own: what the reporter said in between is not part of it. */
export function quoted(
  blocks: ReadonlyMap<BlockId, Block>,
  { spans }: Pick<Quote, 'spans'>,
  language: string | null,
): Quoted[] {
  const marks = marksFor(language)
  return spans.map((span) => ({
    open: marks[0],
    words: invertNested(spanText(blocks, span).trim(), marks),
    close: marks[1],
  }))
}

/** The same as one line: “A boat at eleven” … “is worth more”. */
export function quotedLine(parts: readonly Quoted[]): string {
  return parts.map(({ open, words, close }) => `${open}${words}${close}`).join(' … ')
}
