import { wordSet } from '../text/language.ts'
import type { Scene } from './scene.ts'
import { MINOR, TITLING } from './title-words.ts'
import type { Passage } from './tokens.ts'

/** "In her new book, “…,” Roe says": a comma before and after. */
export function isApposed({ tokens }: Scene, at: number, text: string): boolean {
  if (tokens[at - 1]?.text !== ',' || !TITLING.has(tokens[at - 2]?.lower ?? '')) return false
  return text.endsWith(',') || tokens[at + 1]?.text === ','
}

/** "in “The Boat” and “how we lost the pier”": beside a title stands another. */
export function isListed(page: Passage, scene: Scene, at: number): boolean {
  return isTitle(page, scene, neighbour(scene, at, -1)) || isTitle(page, scene, neighbour(scene, at, 1))
}

function isTitle(page: Passage, { tokens }: Scene, at: number): boolean {
  const stretch = page.stretches[tokens[at]?.stretch ?? -1]
  return (
    stretch !== undefined &&
    isTitleCase(wordsIn(page.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 80))))
  )
}

/** The quote token that a comma, "and" or "or" joins to the one at `at`; -1 without. */
function neighbour({ tokens }: Scene, at: number, step: -1 | 1): number {
  let next = at + step
  while (next !== at + 3 * step && LISTING.has(tokens[next]?.lower ?? '')) next += step
  return next !== at + step && tokens[next]?.kind === 'quote' ? next : -1
}

const LISTING = wordSet(', and or & und oder sowie et ou y e o i и или та або')

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
}

/** "le chalutier « L’Étoile du matin »": a capital inside a sentence, with no comma or colon before it. */
export function isNamed({ tokens }: Scene, at: number, text: string): boolean {
  return tokens[at - 1]?.kind === 'word' && /^\p{Lu}/u.test(text) && !/[.?!…]$/.test(text)
}

/** "known as “…”", "a sign reading “…”", "“…”, a term from the docks". */
export function isCalled({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  // "the “Great Ferry Initiative” (GFI)"
  if (
    tokens[at + 1]?.text === '(' &&
    tokens[at + 3]?.text === ')' &&
    /^\p{Lu}{2,}$/u.test(tokens[at + 2]?.text ?? '')
  )
    return true
  if (before === 'as') return /^(?:known|billed|branded|marketed)$/.test(tokens[at - 2]?.lower ?? '')
  if (before === 'reading') return DISPLAYED.test(tokens[at - 2]?.lower ?? '')
  return (
    tokens[at + 1]?.text === ',' &&
    tokens[at + 2]?.lower === 'a' &&
    /^(?:term|name|nickname)$/.test(tokens[at + 3]?.lower ?? '')
  )
}

const DISPLAYED =
  /^(?:signs?|banners?|placards?|posters?|shirts?|t-shirts?|hats?|caps?|stickers?|billboards?|plaques?|boards?|tattoos?)$/

/** Capitals on every word but the smallest. "So we go on" has small words that no title writes small. */
export function isTitleCase(words: readonly string[]): boolean {
  // "ein Fall für den Winter": German nouns alone make no title.
  if (!/^[\p{Lu}\p{N}]/u.test(words[0] ?? '')) return false
  let capital = 0
  for (const word of words)
    if (/^[\p{Lu}\p{N}]/u.test(word)) capital++
    else if (!MINOR.has(word)) return false
  return words.length > 1 && capital >= 2
}
