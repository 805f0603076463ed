import type { Block } from '../../article/types.ts'
import { isEnded } from '../features.ts'
import { countWords } from '../units/unit.ts'

/** Shorter last lines are signatures, sources, places and dates: whole stories end on them without a full stop. */
const MIN_WORDS = 5
const MIN_FRAGMENT = 4
/** Share of the other paragraphs that end as sentences do; below it the page just does without full stops. */
const MIN_ENDED = 0.8
/** Characters at the end that are looked at. */
const TAIL = 400

const ELLIPSIS = /[\p{L}\p{M}\p{N},;]\s?\[?(?:…|\.{3})\]?$/u
/** A word in small letters, a letter of a script that has none, or a comma: never a name, a year, an address. */
const OPEN = /(?:[\s(][\p{Ll}\p{Lo}][\p{L}\p{M}'’-]*|[\p{Lo}\p{M},;、،])$/u
/** Who said it, after a quotation. */
const ATTRIBUTION = /["”»]\s*\p{Pd}[^"“”»]*$/u
const SENTENCE_END = /[.!?؟۔]["”’»)]*\s|[。！？][」』]*/u

/**
 * The last paragraph breaks off. Lists, tables, verse and headings end as they like, and so do pages whose other
 * paragraphs do it too.
 */
export function breaksOff(blocks: readonly Block[]): boolean {
  const last = blocks.findLast(isRunning)
  if (last?.type !== 'paragraph' || last.text.includes('\n') || countWords(last.text) < MIN_WORDS)
    return false
  const tail = last.text.slice(-TAIL)
  if (isEnded(last) && !ELLIPSIS.test(tail)) return false
  const paragraphs = blocks.filter(
    (block) => block !== last && isRunning(block) && countWords(block.text) >= MIN_WORDS,
  )
  if (ELLIPSIS.test(tail)) return !paragraphs.some(({ text }) => ELLIPSIS.test(text.slice(-TAIL)))
  if (isEnded(last) || !OPEN.test(tail) || ATTRIBUTION.test(tail)) return false
  return (
    countWords(tail.split(SENTENCE_END).at(-1) ?? '') >= MIN_FRAGMENT &&
    paragraphs.filter(isEnded).length >= MIN_ENDED * paragraphs.length
  )
}

/** Running text: no pictures, embeds, headings. */
export function isRunning({ type }: Block): boolean {
  return type !== 'figure' && type !== 'embed' && type !== 'heading' && type !== 'entry'
}
