import type { Range } from '../article/types.ts'
import { perBlock } from '../text/per-block.ts'

/** What is compared: a word, a figure, a sign of money, or one character of a script without spaces. */
export interface Token extends Range {
  /** Without case, soft hyphens and forms of compatibility. */
  folded: string
}

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}'
const IN_WORD = '\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060'
/** "3.5" is not "35"; "[T]he" is "The"; hyphens and apostrophes are marks between words, so that they may differ. */
const TOKEN = new RegExp(
  [
    `[${UNSPACED}]\\p{M}*`,
    '\\p{N}+(?:[.,:]\\p{N}+)*',
    '[\\p{Sc}%‰]',
    `(?:\\[\\p{L}\\](?=\\p{L}))?(?:(?![${UNSPACED}])[${IN_WORD}])+`,
  ].join('|'),
  'gu',
)
const UNSEEN = /[[\]\u00ad\u200b-\u200d\u2060]/g

/** Everything in a text that counts as a word when it is compared. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    const folded = fold(raw)
    if (folded) found.push({ start: index, end: index + raw.length, folded })
  }
  return found
}

/** A word without its case and without what is not seen in it. */
function fold(raw: string): string {
  return raw.replace(UNSEEN, '').normalize('NFKC').toLowerCase()
}

/** The same of a block, remembered as long as the block: a reader types, the article stays. */
export const tokensOf = perBlock<readonly Token[]>(tokens)
