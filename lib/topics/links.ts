import { wordSet } from '../text/language.ts'
import { CAPITAL, type Piece } from './piece.ts'

/** Words that may stand inside a phrase, never at its ends, where word classes are not known: "presidente da Câmara". */
export const LINKS = wordSet('d da das de dei del della delle den der des di do dos du e la le les van von y')
const LINK_ARTICLES = wordSet('la le les der den')

/** "presidente da Câmara"; an article only after a preposition, or a German genitive's: "de la", "Meer der Ruhe". */
export function links({ words, grammar }: Piece, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || !LINKS.has(word.lower)) return false
  if (!LINK_ARTICLES.has(word.lower)) return true
  return (
    LINKS.has(before.lower) || (grammar.nounsHaveCapital && word.lower === 'der' && CAPITAL.test(before.text))
  )
}

/** "House of Commons", "Bank of England" are one name. */
export function linksNames({ words, parts }: Piece, at: number): boolean {
  return words[at]?.lower === 'of' && parts[at - 1] === 'name' && parts[at + 1] === 'name'
}
