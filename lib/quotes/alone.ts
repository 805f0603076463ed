import { languageData, wordSet } from '../text/language.ts'
import type { Word } from '../text/words.ts'

/** First words that carry on from what the reader of a lone quote has not seen, by language. */
const LEANING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'and because but he or she so that these they this those which',
    de: 'und aber oder denn sondern weil er sie das dies diese',
    fr: 'et mais ou donc car il elle ils elles cela ça',
    es: 'y pero o porque él ella ellos ellas eso esto',
    it: 'e ma o perché lui lei loro questo',
    pt: 'e mas ou porque ele ela eles elas isso isto',
    nl: 'en maar of want hij zij ze dat dit',
    pl: 'i ale albo bo on ona oni one to',
    uk: 'і й та але або бо він вона вони це',
    ru: 'и а но или он она они это',
  }).map(([code, list]) => [code, wordSet(list)]),
)

/** What offices say when they say nothing. */
const BOILERPLATE =
  /\b(?:(?:no|not|further) comment|(?:are|am|is) aware of|in due course|at this time|(?:and prayers|thoughts) are with|thoughts and prayers|monitor(?:ing)? the situation|as appropriate|pending litigation)\b/i

/** "And if they do …", "They’re gone": the first word is about something said before. */
export function leans(said: readonly Word[], language: string | null): boolean {
  const first = said[0]?.lower.split("'", 1)[0] ?? ''
  return LEANING.get(languageData(language).code)?.has(first) ?? false
}

export function isBoilerplate(text: string): boolean {
  return BOILERPLATE.test(text)
}
