import { languageData } from '../text/language.ts'
import type { Word } from '../text/words.ts'

/** Words of so few letters are mostly grammar in any language written with an alphabet. */
const SHORT = 3
/** Japanese writes endings and particles in hiragana, what a sentence is about in other scripts. */
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u
const IDEOGRAPH = /\p{Script=Han}|\p{Script=Katakana}/u

/** Tells words of grammar in a language: by its list, or by their shape where we have none. */
export function stopTest(language: string | null): (word: Word) => boolean {
  const { stopwords } = languageData(language)
  if (stopwords.size > 0) return ({ lower }) => stopwords.has(lower)
  return ({ text, lower }) => {
    if (HIRAGANA.test(lower)) return true
    return lower.length <= SHORT && !IDEOGRAPH.test(lower) && !/^(?:\p{Lu}{2}|\p{N})/u.test(text)
  }
}
