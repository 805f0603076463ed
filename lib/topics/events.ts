import { wordSet } from '../text/language.ts'

/**
 * Nouns that name something that happens, by stem-free lower-case form. Our own list: a topic that ends in one of
 * them is an event, not a thing. English only; elsewhere a topic that is no name is a thing.
 */
const EVENTS = wordSet(`
  accident attack attacks battle blaze bombing campaign ceasefire ceremony championship clash clashes collapse
  conference conflict contest coup crash crisis cup debate demonstration disaster drought earthquake election
  elections eruption evacuation explosion famine fair festival final fire fires fighting flood floods flooding
  funeral game games heatwave hearing hurricane inauguration inquest inquiry invasion investigation killing landing
  launch march massacre match meeting merger murder offensive outbreak pandemic parade poll primary protest protests
  race raid rally rebellion referendum rescue revolution riot riots scandal shooting siege spill storm strike strikes
  summit takeover talks tornado tour tournament trial uprising visit vote war wedding wildfire wildfires
`)

export function isEvent(head: string): boolean {
  return EVENTS.has(head)
}
