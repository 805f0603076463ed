import type { Quote } from '../article/digest.ts'
import { quotePlace } from '../article/quote-place.ts'
import type { Block, BlockId } from '../article/types.ts'
import { quoted } from '../share/quoted.ts'
import { nameAlone, roleAlone } from '../share/role.ts'
import { knownSpeaker } from '../share/speaker.ts'
import { MOST } from './findable.ts'
import { fold } from './fold.ts'
import { hitsIn } from './hits.ts'
import type { Lit } from './lit.ts'

/** What is marked in one quote as it is drawn. */
export interface QuoteHits {
  /** Of each of its stretches, without their quotation marks. */
  words: readonly (readonly Lit[])[]
  name: readonly Lit[]
  role: readonly Lit[]
}

/** Quotes that hold what is typed, or whose speaker does, by their places. */
export type FoundQuotes = ReadonlyMap<string, QuoteHits>

type Blocks = ReadonlyMap<BlockId, Block>

/** The strings of a quote that a reader sees, its stretches first, then name and role of its speaker. */
function stringsOf(blocks: Blocks, quote: Quote, language: string | null): string[] {
  const speaker = knownSpeaker(quote)
  const named = speaker?.kind !== 'anonymous'
  return [
    ...quoted(blocks, quote, language).map(({ words }) => words),
    speaker ? (named ? nameAlone(speaker, language) : speaker.name) : '',
    speaker?.role && named ? roleAlone(speaker.role, language) : '',
  ]
}

/** A finder in these quotes, which folds each of them once. */
export function quoteFinder(
  blocks: Blocks,
  quotes: readonly Quote[],
  language: string | null,
): (typed: string) => FoundQuotes {
  const texts = quotes.map((quote) => ({
    place: quotePlace(quote),
    folded: stringsOf(blocks, quote, language).map((text) => fold(text)),
  }))
  return (typed) => {
    const query = fold(typed).text
    const found = new Map<string, QuoteHits>()
    for (const { place, folded } of texts) {
      const lists = folded.map((text) =>
        hitsIn(text, query, MOST).map(({ start, end }): Lit => ({ start, end, look: 'hit' })),
      )
      const count = lists.reduce((sum, list) => sum + list.length, 0)
      if (count > 0)
        found.set(place, {
          words: lists.slice(0, -2),
          name: lists.at(-2) ?? [],
          role: lists.at(-1) ?? [],
        })
    }
    return found
  }
}

/** How many hits there are. */
export function countHits(found: FoundQuotes): number {
  return [...found.values()].reduce((sum, hits) => sum + inOrder(hits).length, 0)
}

/**
 * The same with one hit told from the rest: the one at `at` when the quotes stand in the order of `places`. Other
 * quotes keep their hits as they are.
 */
export function hereInQuotes(found: FoundQuotes, places: readonly string[], at: number): FoundQuotes {
  let left = at
  for (const place of places) {
    const hits = found.get(place)
    if (!hits) continue
    const here = inOrder(hits)[left]
    if (here) {
      const tell = (list: readonly Lit[]) =>
        list.map((one): Lit => (one === here ? { ...one, look: 'here' } : one))
      const told = { words: hits.words.map(tell), name: tell(hits.name), role: tell(hits.role) }
      return new Map(found).set(place, told)
    }
    left -= inOrder(hits).length
  }
  return found
}

function inOrder({ words, name, role }: QuoteHits): Lit[] {
  return [...words.flat(), ...name, ...role]
}
