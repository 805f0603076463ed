import { wordSet } from '../text/language.ts'
import type { Word } from '../text/words.ts'
import type { Openers } from './openers.ts'
import type { Sentence } from './story.ts'

/** Pronouns that lead a noun as well: "his lawyers" lean less than "he". */
const LEADING = wordSet(
  `
  aquel aquela aquele aquella both ce ces cet cette dat deze die dies diese diesem diesen dieser dieses dit esa esas
  ese esos essa essas esse esses esta estas este estos haar her his hun ich ihr ihre ihrem ihren ihrer its jego jej
  leur leurs quella quello questa queste questi questo sa sein seine seinem seinen seiner ses seu seus son su sua suas
  such sue suo suoi sus ta te tego tej ten that their these this those tous tych zijn его ее её их його цей ця ці эта
  эти этот їх їхня їхні їхній її`,
)
/** Articles that are pronouns where no noun follows: "das neue Haus", "das ist". */
const ARTICLES = wordSet('das het lo')
/** A pronoun after a longer phrase has mostly something in it to mean. In words. */
const OPENING = 6

/** "In May the council said it would": a reporting clause in between has named its subject. */
const SAID = /^(?:says?|said|told|that|who|which|daß|dass|que|che|dat|że|що|что)$/u

/**
 * What a sentence leans on by its first words, and how much: on the noun of a pronoun, on the sentence before. After an
 * opening phrase a pronoun leans too ("On Friday he left"), unless a name or a reporting clause comes first.
 */
export function leanOf(
  words: readonly Word[],
  { pronouns, connectives, subjects, phrases }: Openers,
  isStop: (word: Word) => boolean,
): Pick<Sentence, 'opener' | 'lean'> {
  const [first, second] = words
  if (!first) return { opener: 'none', lean: 0 }
  const led = second !== undefined && !isStop(second)
  if (pronouns.has(first.lower) && !(led && ARTICLES.has(first.lower)))
    return { opener: 'pronoun', lean: led && LEADING.has(first.lower) ? 0.5 : 1 }
  if (connectives.has(first.lower)) return { opener: 'connective', lean: 1 }
  const at = words.slice(0, OPENING).findIndex(({ lower }) => subjects.has(lower))
  const before = at > 0 ? words.slice(1, at) : []
  const named = before.slice(1).some(({ text }) => /^\p{Lu}/u.test(text))
  const leans = at > 0 && phrases.has(first.lower) && !named && !before.some(({ lower }) => SAID.test(lower))
  return { opener: 'none', lean: leans ? 0.7 : 0 }
}
