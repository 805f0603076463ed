import type { Block, BlockId, Span } from '../article/types.ts'
import { perPack } from '../languages/registry.ts'
import { wordSet } from '../text/language.ts'

const PLACE_BEFORE = wordSet('in near around outside across throughout')
/** Before places, and before much else. */
const OF = wordSet('de d di von van')
const ARTICLE = wordSet(
  'a an as das de dem den der des die een el gli het i il l la las le les lo los o os the',
)

const placesBefore = perPack(({ topics }) => wordSet(topics?.placeBefore ?? ''))

/** How often a name stands as a place does, and how often after an article. */
export function surroundings(
  mentions: readonly Span[],
  blocks: ReadonlyMap<BlockId, Block>,
  code: string,
): { place: number; article: number } {
  const before = placesBefore(code) ?? PLACE_BEFORE
  const found = { place: 0, article: 0 }
  for (const { block, start, end } of mentions) {
    const text = blocks.get(block)?.text ?? ''
    // A dateline: "PORT ELLERY (XY) —".
    if (start === 0 && /^(?:,[^.;]{0,30})? ?(?:\([^)]{1,20}\) ?)?[—–-] ?\S/u.test(text.slice(end, end + 60)))
      found.place++
    const word = /([\p{L}]+)['’\s]$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase()
    if (word === undefined) continue
    if (before.has(word)) found.place++
    else if (OF.has(word)) found.place += 0.5
    else if (ARTICLE.has(word)) found.article++
  }
  return found
}
