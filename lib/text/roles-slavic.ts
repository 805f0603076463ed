import { isGivenName } from './name-lexicon.ts'
import type { Word } from './words.ts'

/** How Ukrainian, Russian and Polish nouns for what a person does end, in the case that stands before a name. */
const AGENT =
  /(?:ник|ниця|ница|тель|телька|тельница|ист|іст|ист?ка|істка|тор|торка|лог|логиня|граф|єр|ер|ерка|ар|яр|арка|ець|иця|ица|ор|орка|мер|мэр|голова|глава|врач|сусідка?|соседк?а?|nik|niczka|ciel|cielka|arz|arka|ista|istka|tor|torka|log|erka)$/u
/** "Органістка філармонії": the noun with the words that belong to it. */
const MAX_WORDS = 3

/** What a person is, right before a full name, in languages without articles; null when no noun tells. */
export function slavicRole(text: string, all: readonly Word[], nameFrom: number): string | null {
  const name = all[nameFrom]
  if (
    !name ||
    !isGivenName(name.lower) ||
    !/^[\p{Script=Cyrillic}]|[ąćęłńóśźż]/u.test(text.slice(name.start, name.end + 20))
  )
    return null
  let start = -1
  for (let i = nameFrom - 1; i >= 0 && nameFrom - i <= MAX_WORDS; i--) {
    const word = all[i]
    const next = all[i + 1]
    if (!word || !next || text.slice(word.end, next.start) !== ' ') break
    if (word.text.length > 2 && AGENT.test(word.lower)) start = i
  }
  const first = all[start]
  const last = all[nameFrom - 1]
  return first && last ? text.slice(first.start, last.end) : null
}
