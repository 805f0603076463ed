import type { Image, Mark, Reason, TableCell } from '../../article/types.ts'
import type { TreeElement } from '../page/tree.ts'

export type UnitKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'blockquote'
  | 'code'
  | 'table'
  | 'figure'
  | 'embed'
  | 'entry'

/** A candidate block of text with its provenance. Every judging pass works on a flat list of these. */
export interface Unit {
  /** Position in the page's reading order. */
  index: number
  kind: UnitKind
  /** Normalised, without leading and trailing space. */
  text: string
  marks: Mark[]
  /** The block element the text stands in. */
  owner: TreeElement
  /** Heading level, 1 to 6; 0 for other kinds. */
  level: number
  /** The item a list unit belongs to; `list` is the outermost list. */
  item: { list: TreeElement; element: TreeElement; ordered: boolean; depth: number } | null
  rows: TableCell[][] | null
  /** The figure a caption, credit or image stands in. */
  figure: TreeElement | null
  image: Image | null
  embed: { kind: 'video' | 'audio' | 'post' | 'graphic' | 'other'; href: string | null } | null
  /** When a live blog's entry was written; on entries only. */
  time: string | null
  /** The box beside the story that it belongs to: key points, "what to know". */
  box: TreeElement | null
  /** Lines of one element, set apart by single line breaks, share a number; 0 for others. */
  run: number
  words: number
  /** Remembered by `signature` and `plainText`, which many passes ask for; null until asked. */
  look: string | null
  plain: string | null
  /** Characters of the text that are links. */
  linkChars: number
  /** Hidden by mark-up, yet part of the story. */
  shown: boolean
  /** How likely it is that the block is the story's, 0 to 1, by the learned judge. */
  story: number
  /** Kept by the judge, or by Readability where the judge is not sure of the page. */
  readable: boolean
  /** Set by the pass that takes it out. */
  removed: { reason: Reason; pass: string } | null
}

/** Kana and Chinese characters: the first and last code units of the blocks they stand in. */
const DENSE = [0x3040, 0x30ff, 0x3400, 0x9fff, 0xf900, 0xfaff] as const

/** Words of a text; where no spaces part them (Chinese, Japanese) two characters count as one. */
export function countWords(text: string): number {
  let words = 0
  let dense = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const space = code <= 32
    if (!space && !inside) words += 1
    inside = !space
    if (code >= DENSE[0] && isDense(code)) dense += 1
  }
  return words + (dense >> 1)
}

function isDense(code: number): boolean {
  if (code <= DENSE[1]) return true
  return (code >= DENSE[2] && code <= DENSE[3]) || (code >= DENSE[4] && code <= DENSE[5])
}
