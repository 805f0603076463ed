import { wordSet } from '../text/language.ts'
import { isPossessive } from '../text/possessive.ts'
import { links, linksNames } from './links.ts'
import { CAPITAL, type Piece } from './piece.ts'

/** Prepositions that an infinitive may follow. */
const BEFORE_INFINITIVE = wordSet('de d à par sans per senza di por sin sem')

/** Stretches of words that belong together, `[from, to)`: noun phrases, or what stands between stopwords. */
export function runsOf(piece: Piece): [number, number][] {
  const found: [number, number][] = []
  let from = -1
  for (let at = 0; at <= piece.words.length; at++) {
    const inside = belongs(piece, at)
    if (from >= 0 && !(inside && joins(piece, at))) {
      found.push([from, at])
      from = -1
    }
    if (inside && from < 0) from = at
  }
  return found
}

/** Only a space before the word, and no possessive: "Calder's plans" is two phrases. */
function joins({ words, text }: Piece, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before !== undefined &&
    word !== undefined &&
    /^[\s'’]?$/.test(text.slice(before.end, word.start)) &&
    !isPossessive(before.text)
  )
}

function belongs(piece: Piece, at: number): boolean {
  const word = piece.words[at]
  if (!word) return false
  const { tagged, nounsHaveCapital, verb, determiners } = piece.grammar
  if (tagged) return piece.parts[at] !== 'other' || linksNames(piece, at)
  if (piece.stops[at]) return links(piece, at)
  if (piece.fillers[at] && (nounsHaveCapital || !CAPITAL.test(word.text))) return false
  if (!verb?.test(at === 0 ? word.lower : word.text)) return true
  const before = piece.words[at - 1]?.lower ?? ''
  return determiners.has(before) && !BEFORE_INFINITIVE.has(before)
}
