import { isTitle, LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import type { Word } from '../text/words.ts'
import type { Openers } from './openers.ts'

/** Articles that point at somebody known; what they are in another language leads no role. */
const ARTICLE = /^(?:the|der|die|le|la|l|el|il|lo|o|a|de)$/u
/** A role of more words is a description. */
const MAX_ROLE = 3

/** "The prime minister said": the role that a sentence opens with after a definite article, in lower case; null without. */
export function definiteRole(words: readonly Word[], code: string, { phrases }: Openers): string | null {
  if (!ARTICLE.test(words[0]?.lower ?? '')) return null
  for (let at = Math.min(MAX_ROLE, words.length - 1); at > 0; at--) {
    const noun = words[at]?.lower ?? ''
    if (!isTitle(noun) && !LEXICON.roleNouns.has(noun) && !isRomancePerson(code, noun)) continue
    // "The minister of defence", "the party leader's house", "the president and his wife".
    const next = words[at + 1]?.lower ?? ''
    if (phrases.has(next) || AND.test(next) || /^(?:des|der|s)$/u.test(next)) return null
    return words
      .slice(1, at + 1)
      .map(({ lower }) => lower)
      .join(' ')
  }
  return null
}

const AND = /^(?:and|und|et|y|e|en|or|oder|who|whose)$/u

/** Whether a person is introduced as that: "Prime Minister" of Ann Roe for "prime minister", not "aide to the minister". */
export function hasRole({ role, mentions }: Entity, noun: string): boolean {
  if (!role || mentions.length === 0) return false
  const head = role.toLowerCase().split(HEAD_END)[0] ?? ''
  return head === noun || head.endsWith(` ${noun}`)
}

const HEAD_END =
  /,|\s(?:of|for|at|in|from|with|to|on|who|and|der|des|von|für|bei|im|de|du|del|della|di|da|do|van)\s/u
