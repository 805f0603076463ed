import { shareIn } from '../rank/overlap.ts'
import { highestFirst, takeBest } from '../rank/places.ts'
import type { Entity } from '../text/names.ts'
import type { NameOf } from './features.ts'
import type { Phrase } from './phrases.ts'

/** A topic in the making: one phrase, or all phrases of one name. */
export interface Group {
  phrase: Phrase
  entity: Entity | undefined
  /** Shorter and longer forms that say the same: "barrier" of "flood barrier". Their places are its places. */
  absorbed: Phrase[]
  /** All words of its phrases. */
  stems: Set<string>
  /** Log-odds of its best phrase. */
  score: number
}

/** What a topic loses for saying with other words what a better one says: its share of words in it, in log-odds. */
const REPETITION = 1
/** What it loses when all its words are in a better topic: "barrier" after "flood barrier". */
const CONTAINED = 2

/** So many candidates a topic are weighed against each other; those after them have no chance. */
const LOOKED_AT = 8

/**
 * The best `most` topics, best first: names once, whatever they are called, and phrases that add something to those
 * above them. `apart` keeps no two of which one is part of the other, however few are left.
 */
export function selectTopics(
  phrases: readonly Phrase[],
  scores: ArrayLike<number>,
  nameOf: NameOf,
  most: number,
  apart = false,
): Group[] {
  const named = new Map<Entity, Group>()
  const groups: Group[] = []
  for (const index of highestFirst(scores)) {
    const phrase = phrases[index]
    if (!phrase) continue
    const entity = nameOf(phrase)
    // How many is a figure, not a matter: "40,000 homes".
    if (apart && !entity && phrase.parts.includes('number')) continue
    const known = entity && named.get(entity)
    if (known) {
      for (const stem of phrase.stems) known.stems.add(stem)
      continue
    }
    const score = (scores[index] ?? 0) + bonus(entity)
    const group = { phrase, entity, absorbed: [], stems: new Set(phrase.stems), score }
    if (entity) named.set(entity, group)
    groups.push(group)
  }
  const rest = groups
    .sort((a, b) => b.score - a.score)
    .slice(0, LOOKED_AT * most)
    .map((group) => ({ group, same: 0 }))
  const chosen: Group[] = []
  while (chosen.length < most) {
    const best = takeBest(
      rest,
      ({ group, same }) => group.score - (same === 1 ? CONTAINED : REPETITION * same),
    )
    if (!best) break
    chosen.push(best.group)
    if (apart) absorb(best.group, rest)
    for (const other of rest) other.same = Math.max(other.same, shared(other.group, best.group))
  }
  return chosen
}

/**
 * Takes out of `rest` what is part of `group`, or what it is part of: "lac" and "lac de Brenaz". Names stay beside what
 * is said of them: "Korsa" and "Korsa war". The form that says more is shown where it is a name or not rare.
 */
function absorb(group: Group, rest: { group: Group }[]): void {
  for (let at = rest.length - 1; at >= 0; at--) {
    const other = rest[at]?.group
    if (!other) continue
    const isPart = !other.entity && shared(other, group) === 1
    const isWhole = !group.entity && shared(group, other) === 1
    if (!isPart && !isWhole) continue
    rest.splice(at, 1)
    if (group.entity) continue
    const [short, long] = isPart ? [other.phrase, group.phrase] : [group.phrase, other.phrase]
    if (isWhole && (other.entity || isUsual(long, short))) {
      group.entity = other.entity
      group.absorbed.push(group.phrase)
      group.phrase = other.phrase
      for (const stem of other.stems) group.stems.add(stem)
    } else if (isPart && sameHead(short, long)) group.absorbed.push(other.phrase)
  }
}

/** The longer form is said more than once, and half as often as the shorter. */
function isUsual({ occurrences: long }: Phrase, { occurrences: short }: Phrase): boolean {
  return long.length > 1 && 2 * long.length >= short.length
}

/** "barrier" is a flood barrier, "flood" is none; elsewhere the noun may come first: "lac de Brenaz". */
function sameHead({ stems: short }: Phrase, { stems: long, parts }: Phrase): boolean {
  return short.at(-1) === long.at(-1) || (parts.includes('other') && short[0] === long[0])
}

/** Share of the words of `a` that are in `b`. */
function shared(a: Group, b: Group): number {
  return shareIn(a.phrase.stems, b.stems)
}

/**
 * What a name gains for each doubling of its mentions, all its forms counted: the forest sees one form at a time, and
 * the lists it learned from leave out what readers take for granted. Datelines and capitals fill news with places.
 */
const NAMED = 0.5
const NAMED_PLACE = 0.2

function bonus(entity: Entity | undefined): number {
  const times = entity?.mentions.length ?? 0
  return times > 2 ? (entity?.kind === 'place' ? NAMED_PLACE : NAMED) * Math.log2(times - 1) : 0
}
