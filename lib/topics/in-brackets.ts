import type { Block, Range } from '../article/types.ts'
import type { Entity } from '../text/names.ts'
import { wordsOf } from '../text/words.ts'

/** More brackets in an article are sources or scores. */
const MOST = 40

const ABBREVIATED = /\((\p{Lu}[\p{L}]{1,6})\)/gu
/** How many small words an abbreviation may leave out. */
const SMALL = 4

/** Gives what the article abbreviates in brackets its full name: "Institut für Küstenschutz (IKS)". */
export function expandShort(all: Entity[], blocks: readonly Block[], language: string | null): void {
  let left = MOST
  for (const block of blocks) left -= expand(all, block, language, left)
}

/** How many brackets it saw, `most` at most. */
function expand(all: Entity[], block: Block, language: string | null, most: number): number {
  let times = 0
  for (const match of block.text.matchAll(ABBREVIATED)) {
    if (times === most) return times
    times++
    const short = match[1] ?? ''
    const full = expansion(block, match.index, short, language)
    const entity = full && all.find(({ name, aliases }) => name === short || aliases.includes(short))
    if (!full || !entity || entity.name.length > short.length) continue
    const text = block.text.slice(full.start, full.end)
    entity.aliases = [...entity.aliases, entity.name]
    entity.name = text
    entity.mentions = [{ block: block.id, ...full }, ...entity.mentions]
    // "Institut" of "Institut für Küstenschutz" is not another body.
    const part = all.findIndex(
      (other) =>
        other !== entity &&
        other.mentions.every((m) => m.block === block.id && m.start >= full.start && m.end <= full.end),
    )
    if (part >= 0) all.splice(part, 1)
  }
  return times
}

/** The words before a bracket whose capitals are the letters in it. */
function expansion(block: Block, bracket: number, short: string, language: string | null): Range | undefined {
  const words = wordsOf(block, language)
  let at = words.findLastIndex(({ end }) => end <= bracket)
  const end = words[at]?.end ?? 0
  if (bracket - end !== 1) return undefined
  let small = 0
  for (let letter = short.length - 1; letter >= 0; at--) {
    const word = words[at]
    if (!word || (/^\p{Ll}/u.test(word.text) && ++small > SMALL)) return undefined
    if (/^\p{Ll}/u.test(word.text)) continue
    if (word.text.charAt(0).toLowerCase() !== short.charAt(letter).toLowerCase()) return undefined
    if (letter-- === 0) return { start: word.start, end }
  }
  return undefined
}
