import { LINKS } from './links.ts'
import { CAPITAL, type Piece } from './piece.ts'

/** An ending that a German adjective may have before its noun: not "gehört der Bahnhof". */
const GERMAN_ADJECTIVE = /e[nrsm]?$/

/** Whether a phrase may begin with the word at `start`. */
export function beginsPhrase(
  { words, parts, stops, weak, grammar: { tagged, nounsHaveCapital } }: Piece,
  start: number,
): boolean {
  if (stops[start] || weak[start] || parts[start] === 'number') return false
  const [word, next] = [words[start], words[start + 1]]
  // "T" of "AT&T".
  if (!word || (word.text.length < 2 && tagged && parts[start + 1] === 'noun')) return false
  if (!nounsHaveCapital || CAPITAL.test(word.text)) return true
  return GERMAN_ADJECTIVE.test(word.lower) && !LINKS.has(next?.lower ?? '')
}

/** Whether a phrase may end before the word at `end`. */
export function endsPhrase({ text, words, parts, stops, fillers, grammar }: Piece, end: number): boolean {
  const { objects, tagged, nounsHaveCapital, isChinese } = grammar
  const head = words[end - 1]
  const part = parts[end - 1]
  if (!head || stops[end - 1] || fillers[end - 1] || part === 'number') return false
  // A letter is no topic; a character of a script without spaces may be.
  if (head.text.length < 2 && (isChinese || /\p{ASCII}/u.test(head.text))) return false
  if (nounsHaveCapital && !CAPITAL.test(head.text)) return false
  if (tagged) return part === 'noun' || part === 'name'
  const [before, next] = [words[end - 2], words[end]]
  const isVerb =
    before !== undefined &&
    !stops[end - 2] &&
    next?.start === head.end + 1 &&
    objects?.has(next.lower) === true
  return !isVerb || text.charAt(head.end) !== ' ' || CAPITAL.test(head.text)
}
