import type { TopicKind } from '../article/digest.ts'
import type { Block, BlockId, Span } from '../article/types.ts'
import { packOf, perPack } from '../languages/registry.ts'
import { lookUp } from '../rank/lexicon.ts'
import { wordSet } from '../text/language.ts'
import { CASED } from '../text/name-cases.ts'
import { isGivenName, isPlaceInCase, LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { words } from '../text/words.ts'
import { isEvent } from './events.ts'
import { surroundings } from './surroundings.ts'

const FURTHER_PLACES = wordSet(
  'bluff cemetery dam fork germany hill lighthouse pier reef reservoir rock station weir',
)
const FURTHER_ORGS = wordSet(
  'armée ejército elementary esercito etat exército firma governo high hotel institut institute konzern ministerium ministry museum parliament rangers restaurant stores theater united état',
)
/** Words of the language make no person's name. */
const COMMON: ReadonlySet<string> = new Set(['noun', 'adjective', 'both', 'verb'])
/** Laws and treaties, which are no bodies though they are named like them. */
const PAPERS = wordSet('act bill law treaty protocol pact constitution')
/** "Western Flanders" */
const DIRECTION = /^(?:north|south|east|west|central|upper|lower|greater|northern|southern|eastern|western)$/
const SAINT = /^(?:st|saint|sankt|são|san|santa|port|porto|puerto|punta|bad)$/

/**
 * What a topic is. A name that is taken for a person's keeps that only with a sign of one: it speaks, has a given name,
 * an office, a last name used alone. Without it what stands around its mentions decides.
 */
export function kindOf(
  label: string,
  entity: Entity | undefined,
  mentions: readonly Span[],
  blocks: ReadonlyMap<BlockId, Block>,
  code: string,
  speaks: boolean,
): TopicKind {
  const lower = words(label, code).map((word) => word.lower)
  const [first = '', last = ''] = [lower[0], lower.at(-1)]
  const joined = lower.join(' ')
  if (lower.length > 1 && placeHeads(code).has(first) && /^\p{Lu}/u.test(label)) return 'place'
  const around = surroundings(mentions, blocks, code)
  if (entity?.kind === 'person' && (speaks || isPerson(entity, lower, code, around.place))) return 'person'
  if (LEXICON.places.has(joined) || (lower.length === 1 && isPlaceInCase(first, code))) return 'place'
  if (isEvent(lower, code) || (/^\p{Lu}/u.test(label) && lower.length > 1 && LEXICON.eventWords.has(last)))
    return 'event'
  if (PAPERS.has(last)) return 'thing'
  if (/^(?:gulf|bay|sea|strait|isle|cape)$/.test(first) && lower[1] === 'of') return 'place'
  if (DIRECTION.test(first) && LEXICON.places.has(last)) return 'place'
  if (!/^\p{Lu}/u.test(label)) return 'thing'
  if (
    LEXICON.placeWords.has(last) ||
    FURTHER_PLACES.has(last) ||
    (lower.length > 1 && placeHeads(code).has(first))
  )
    return 'place'
  if (LEXICON.orgWords.has(last) || FURTHER_ORGS.has(last)) return 'organization'
  if (packOf(code)?.topics?.orgEnds?.test(last)) return 'organization'
  if (entity && entity.kind !== 'person' && entity.kind !== 'thing') return entity.kind
  if (!/(?:^|[\s-])\p{Lu}[^\s]*$/u.test(label)) return 'thing'
  if (lower.length > 1 && (LEXICON.orgWords.has(first) || FURTHER_ORGS.has(first))) return 'organization'
  if (around.place >= 1 && around.place * 3 >= mentions.length) return 'place'
  if (lower.length > 1 && SAINT.test(first)) return 'place'
  // Elsewhere a name of two words is a person's only with a sign of it.
  const common = code !== 'en' || lower.some((word) => COMMON.has(lookUp(word)?.wordClass ?? ''))
  return entity?.kind === 'person' && around.article === 0 && !common && !/\p{Lu}{2}|\p{N}/u.test(label)
    ? 'person'
    : 'thing'
}

function isPerson(
  { gender, role, aliases }: Entity,
  lower: readonly string[],
  code: string,
  inPlace: number,
): boolean {
  const [first = '', last = ''] = [lower[0], lower.at(-1)]
  // A role may be somebody else's: "o embaixador em Beirute".
  if (role !== null && inPlace < 1) return true
  if (
    SAINT.test(first) ||
    LEXICON.placeWords.has(last) ||
    LEXICON.eventWords.has(last) ||
    LEXICON.places.has(lower.join(' '))
  )
    return false
  if (isGivenName(first, code) || (gender !== null && lower.length > 1 && CASED.has(code))) return true
  return lower.length > 1 && aliases.some((alias) => alias.toLowerCase() === last)
}

const headsOfPlaces = perPack(({ topics }) => wordSet(topics?.placeHeads ?? ''))

function placeHeads(code: string): ReadonlySet<string> {
  return headsOfPlaces(code) ?? NONE
}

const NONE: ReadonlySet<string> = new Set()
