import { packOf, perPack } from '../languages/registry.ts'
import { wordSet } from '../text/language.ts'

/**
 * Nouns that name something that happens, by stem-free lower-case form. Our own list: a topic that ends in one of
 * them is an event, not a thing. Other languages have theirs in their packs.
 */
const EVENTS = wordSet(`
  accident attack attacks battle blaze bombing campaign ceasefire ceremony championship clash clashes collapse
  conference conflict contest coup crash crisis cup debate demonstration disaster drought earthquake election elections
  eruption evacuation explosion fair famine festival fighting final fire fires flood flooding floods funeral hearing
  heatwave hurricane inauguration inquest inquiry invasion investigation killing landing launch march massacre match
  meeting merger murder offensive outbreak pandemic parade poll primary protest protests race raid rally rebellion
  referendum rescue revolution riot riots scandal shooting siege spill storm strike strikes summit takeover talks
  tornado tour tournament trial uprising visit vote war wedding wildfire wildfires
`)

const ofPack = perPack(({ topics }) => wordSet(topics?.events ?? ''))
/** Where the noun comes first, what it is of after it: "élection présidentielle", "wybory parlamentarne". */
const NOUN_FIRST = new Set(['fr', 'es', 'it', 'pt', 'pl', 'uk', 'ru'])

/** Whether a topic's lower-case words name something that happens: by the noun at its head. */
export function isEvent(lower: readonly string[], code: string): boolean {
  const last = lower.at(-1) ?? ''
  const events = code === 'en' ? EVENTS : ofPack(code)
  if (events?.has(last) || packOf(code)?.topics?.eventEnds?.test(last)) return true
  if (code === 'en')
    return lower.some(
      (word, at) => /^(?:of|in|on|against|over|for)$/.test(lower[at + 1] ?? '') && EVENTS.has(word),
    )
  return NOUN_FIRST.has(code) && events?.has(lower[0] ?? '') === true
}
