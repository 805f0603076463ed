import type { Range } from '../article/types.ts'
import type { PageText } from './page-text.ts'
import type { Place } from './place.ts'
import { type Squeezed, squeeze, squeezed } from './squeeze.ts'

/** Words that stand more often on a page than this are told apart by nothing. */
const MOST = 200
/** Characters that are enough to know where words begin and end when something else stands between them. */
const END = 16
/** How much longer than in the article words may be in the page, in characters. */
const STRETCH = 300

/**
 * Where a place is in the page: the occurrence whose context fits best; null when the words are no longer there or
 * context cannot decide between several.
 */
export function locate(page: PageText, place: Place): Range | null {
  const whole = squeezedPage(page)
  const words = squeezed(place.text)
  if (words === '') return null
  const found = occurrences(whole.text, words)
  const places = found.length > 0 ? found : byEnds(whole.text, words)
  const best = bestOf(places, whole.text, squeezed(place.before), squeezed(place.after))
  if (!best) return null
  return { start: whole.at[best.start] ?? 0, end: (whole.at[best.end - 1] ?? 0) + 1 }
}

const known = new WeakMap<PageText, Squeezed>()

function squeezedPage(page: PageText): Squeezed {
  const before = known.get(page)
  if (before) return before
  const now = squeeze(page.text)
  known.set(page, now)
  return now
}

function occurrences(text: string, words: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(words); at !== -1 && found.length <= MOST; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length })
  return found
}

/** Words in which the page has something that the article leaves out: a tooltip, a formula, a button. */
function byEnds(text: string, words: string): Range[] {
  if (words.length < 2 * END) return []
  const last = words.slice(-END)
  return occurrences(text, words.slice(0, END)).flatMap(({ start }) => {
    const end = text.indexOf(last, start + END)
    const length = end + END - start
    return end !== -1 && Math.abs(length - words.length) <= STRETCH ? [{ start, end: end + END }] : []
  })
}

function bestOf(places: readonly Range[], text: string, before: string, after: string): Range | null {
  if (places.length > MOST) return null
  if (places.length === 1) return places[0] ?? null
  let best: Range | null = null
  let most = 0
  for (const place of places) {
    const fit = commonEnd(text, place.start, before) + commonStart(text, place.end, after)
    if (fit === most) best = null
    else if (fit > most) {
      most = fit
      best = place
    }
  }
  return best
}

function commonEnd(text: string, end: number, before: string): number {
  let length = 0
  while (length < before.length && text[end - 1 - length] === before[before.length - 1 - length]) length += 1
  return length
}

function commonStart(text: string, start: number, after: string): number {
  let length = 0
  while (length < after.length && text[start + length] === after[length]) length += 1
  return length
}
