import { normalise } from '../../lib/article/normalise.ts'

/**
 * The stretch of `source` that is `text` after normalisation: with its soft hyphens, odd spaces and the like, so that
 * whoever gave a text finds every sentence in it as it stands. `text` itself where `source` does not hold it.
 */
export function asGiven(source: string, text: string): string {
  if (source.includes(text)) return text
  const { folded, places } = fold(source)
  const at = folded.indexOf(text)
  const end = places[at + text.length - 1]
  return at < 0 || end === undefined ? text : source.slice(places[at], end + 1)
}

/** A text normalised, with the place in the text of each character left. */
function fold(source: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  for (let at = 0; at < source.length; at++) {
    const kept = normalise(source.charAt(at))
    if (kept === '' || (kept === ' ' && folded.endsWith(' '))) continue
    folded += kept
    places.push(at)
  }
  return { folded, places }
}
