import { CASED } from './name-cases.ts'
import { isRoleWord } from './noun-first.ts'
import { MAX_ROLE, type Role, roleNoun, VERBAL } from './roles.ts'
import type { Word } from './words.ts'

const APPOSITION =
  /^,\s+(?:(\d{1,2}),\s+)?(?:(?:who|which)\s+(?:is|was)\s+)?((?:an?|the|his|her|its|their|our)\s|(?=\p{L}))/u

const APPOSITION_NL = /^,\s+(?:(\d{1,2}),\s+)?((?:de|het|een)\s|(?=\p{L}))/u

/** ", 58, a nurse at St Brannoc's Hospital," after the name that ends before word `to`. */
export function roleAfter(text: string, all: readonly Word[], to: number, code: string): Role | null {
  const last = all[to - 1]
  if (!last || text.charAt(last.end) !== ',') return null
  const rest = text.slice(last.end, last.end + MAX_ROLE + 20)
  const match = (code === 'nl' ? APPOSITION_NL : APPOSITION).exec(rest)
  if (!match) return /^,\s+\d{1,2},?\s/.test(rest) ? { text: null, noun: null, certain: true } : null
  const aged = match[1] !== undefined
  // "de advocaat van …": the view has no use for the article.
  const start = match[0].length - (code === 'nl' ? 0 : (match[2]?.length ?? 0))
  const end = apposition(rest, start)
  const role = end > 0 ? whole(rest.slice(start, end), rest.charAt(end)) : ''
  const first = role.split(' ', 1)[0]?.toLowerCase() ?? ''
  const noun = isRoleWord(first, code) ? first : role ? roleNoun(role, match[2] !== '') : null
  if (noun) return { text: role, noun, certain: true }
  // "ks. Marian Olech, święcił dzwon": without articles only a noun that we know tells a role from a verb.
  const told = !CASED.has(code) && isShortRole(role, match[2] !== '')
  if (role && told && (match[2] === '' || isPersonLike(role)))
    return { text: role, noun: null, certain: aged }
  return aged ? { text: null, noun: null, certain: true } : null
}

/** "second trombone", "a dentist": no noun we know, but a short phrase without a verb. */
function isShortRole(role: string, articled: boolean): boolean {
  const all = role.toLowerCase().split(/\s+/)
  const first = all[0] ?? ''
  if (RELATIVE.test(first) || /^\p{N}/u.test(first)) return false
  if (!articled && all.length === 1 && !/(?:er|or|ist|ian|man|woman)$/.test(first)) return false
  if (all.some((word) => FINITE.test(word))) return false
  if (all.length > (articled ? 7 : 4) || (!articled && !/^\p{Ll}{3,}/u.test(role))) return false
  if (
    !articled &&
    /(?:ed|ing|ly)$|^(?:however|meanwhile|too|for|though|then|also|with|without|like|unlike|now|once|not|but|and|while|as|who|where|when|which|whose|from|near|still|again|that|this|there|here|because|both|all|will|has|had|was|were|his|her|their)$/.test(
      first,
    )
  )
    return false
  return !all.some((word) => VERBAL.test(word) && !/ed$/.test(word))
}

/** "Roe, der die Zeit nahm", "Ро, яку запросили": a clause about the person. */
const RELATIVE =
  /^(?:der|die|das|dem|den|deren|dessen|qui|que|dont|où|quien|cuyo|cuya|che|cui|quem|dat|wiens|котор\p{L}+|чья|чей|яки\p{L}|яка|яку|яко\p{L}|які\p{L}?|що|что|któr\p{L}+)$/u

/** "the author of “The Dike”", "a host of ''Tide''": the title is not ours to cut, so its preposition goes too. */
function whole(role: string, next: string): string {
  const bare = (
    role.endsWith('.') && /\p{L}{4}\.$/u.test(role.slice(-9)) ? role.slice(0, -1) : role
  ).trimEnd()
  const quoted = bare.search(/''|["“]/)
  if (quoted < 0 && !(/^["“]$/.test(next) && !role.endsWith('.'))) return bare
  const words = bare.slice(0, quoted < 0 ? bare.length : quoted).split(' ')
  const cut = words.findLastIndex((word) =>
    /^(?:of|for|on|at|by|in|from|with|called|titled|named)$/.test(word),
  )
  return cut > 0 ? words.slice(0, cut).join(' ') : ''
}

const FINITE = /^(?:could|should|can|may|might|must|do|does|did|got|goes|went|came|took|drew|made)$/

/** "a dentist" is somebody, "the initial suggestion" and "a few days later" are not. */
function isPersonLike(role: string): boolean {
  const head = role.toLowerCase().split(/\s(?:of|for|at|in|from|with|to|on|who|and|by|between)\s/)[0] ?? ''
  return !/(?:^|\s)(?:himself|herself)\b|(?:tion|ment|ness|ity|ism|days?|years?|weeks?|months?|later|ago|time|map|race|debate|move|bid|way|pair|[^s]s|y)$/.test(
    head,
  )
}

/** Where the apposition ends: the next comma, stop or dash outside brackets. */
function apposition(rest: string, start: number): number {
  const stop =
    /,(?!\d)|[;:“”"()]|(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Jr|\p{Lu}))\.(?=\s|$)|\s[–—-]\s|\s(?:who|said|says|told|and (?:his|her|whose|who))\s/u.exec(
      rest.slice(start),
    )
  const end = stop ? start + stop.index : rest.length
  return end - start > MAX_ROLE || end - start < 3 || (!stop && rest.length >= MAX_ROLE) ? -1 : end
}
