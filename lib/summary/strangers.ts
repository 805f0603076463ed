import { isGermanRole } from '../text/german-roles.ts'
import { LEXICON, roleGender } from '../text/name-lexicon.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import type { Word } from '../text/words.ts'
import type { Named } from './named.ts'

/** How many words a noun stands before the name it belongs to, or after the verb that says what somebody is. */
const NEAR = 5
/** "Roe was the first driver", "as a nurse", "Roe war Minister": what somebody is, and nobody else. */
const COPULA =
  /^(?:is|was|as|became|who's|ist|war|wurde|als|est|était|fut|comme|es|fue|era|como|è|fu|come|é|foi|is|werd|jest|był|była|jako|є|был|была|був|була)$/u

/** Somebody without a name whom the pronoun may mean as well: "a driver", "his mother". */
export function hasStranger(
  code: string,
  all: readonly Word[],
  gender: 'm' | 'f',
  named: readonly Named[],
): boolean {
  return all.some(({ lower, start }, at) => {
    const noun = lower.replace(/'s$/, '')
    if (!isPersonNoun(code, noun) || (roleGender(noun) ?? gender) !== gender) return false
    const last = all[Math.min(all.length - 1, at + NEAR)]?.start ?? start
    const leads = named.some(
      ({ entity, start: from, end }) =>
        entity.role?.toLowerCase().includes(noun) || (from < last && start < end),
    )
    return !leads && !all.slice(Math.max(0, at - NEAR), at).some((word) => COPULA.test(word.lower))
  })
}

/** A noun for a person by what he is or does. */
export function isPersonNoun(code: string, noun: string): boolean {
  return (
    LEXICON.roleNouns.has(noun) ||
    LEXICON.titles.has(noun) ||
    (code === 'de' && isGermanRole(noun)) ||
    isRomancePerson(code, noun)
  )
}
