import { hasLexicon } from '../rank/lexicon.ts'
import { stopTest } from '../rank/stop.ts'
import { languageData, wordSet } from '../text/language.ts'
import type { Word } from '../text/words.ts'
import { determinersOf, fillerOf, verbOf, weakOf } from './filler.ts'

/** What one of these follows takes an object, so it is a verb: "le parquet annonce une". */
const OBJECT: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordSet('le la les l un une que qu'),
  es: wordSet('el la los las un una'),
  it: wordSet('il lo la i gli le l un una'),
  pt: wordSet('o a os as um uma'),
  nl: wordSet('de het een'),
}

/** What tells phrases in a language. */
export interface Grammar {
  language: string | null
  code: string
  /** Whether word classes are known: else phrases are told by stopwords alone. */
  tagged: boolean
  isStop: (word: Word) => boolean
  /** Words that say nothing where a topic ends, and where it begins. */
  filler: ReadonlySet<string>
  weak: ReadonlySet<string>
  determiners: ReadonlySet<string>
  verb: RegExp | undefined
  objects: ReadonlySet<string> | undefined
  /** Nouns have a capital. */
  nounsHaveCapital: boolean
  /** One character is mostly grammar. */
  isChinese: boolean
}

export function grammarOf(language: string | null): Grammar {
  const { code } = languageData(language)
  return {
    language,
    code,
    tagged: hasLexicon(language),
    isStop: stopTest(language),
    filler: fillerOf(code),
    weak: weakOf(code),
    determiners: determinersOf(code),
    verb: verbOf(code),
    objects: OBJECT[code],
    nounsHaveCapital: code === 'de',
    isChinese: code === 'zh',
  }
}
