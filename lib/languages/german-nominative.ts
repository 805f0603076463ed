import { germanRoleGender, isGermanRole } from '../text/german-roles.ts'

const ADJECTIVE = /^(\p{Ll}[\p{L}-]{2,})(?:e|en|er|es|em)$/u
/** Nouns that end in -n or -en in every case but the first: "Präsidenten", "Biologen", "Zeugen". */
const WEAK = /((?:ent|ant|ist|dat|ot|ekt)(?=en$)|(?:oge|expert?e|zeuge|kollege)(?=n$)).+$/u

/** Adjectives and participles as nouns, which men and women share. */
const EITHER =
  /(?:vorsitzend|abgeordnet|beauftragt|angeklagt|beschuldigt|verdächtig|angestellt|beamt|sachverständig)e[nrs]?$/

/**
 * A role as it stands without its article, in the first case: "der frühere Kranführer" and "des früheren Kranführers"
 * leave "früherer Kranführer". What is said of its gender by the noun alone; other nouns stay as they are.
 */
export function germanNominative(role: string, noun: string): string {
  const alone = nounAlone(noun)
  const gender = !isGermanRole(noun) || EITHER.test(noun) ? null : (germanRoleGender(alone) ?? 'm')
  if (gender === null) return role
  const words = role.split(' ')
  const at = words.findIndex((word) => word.toLowerCase() === noun)
  return words
    .map((word, index) => {
      if (index < at) return word.replace(ADJECTIVE, gender === 'm' ? '$1er' : '$1e')
      return index === at && gender === 'm' ? nounAlone(word) : word
    })
    .join(' ')
}

function nounAlone(word: string): string {
  if (/[^s]s$/.test(word) && isGermanRole(word.slice(0, -1).toLowerCase())) return word.slice(0, -1)
  return word.replace(WEAK, '$1')
}
