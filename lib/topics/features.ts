import { shareIn } from '../rank/overlap.ts'
import { placesOf } from '../rank/places.ts'
import type { Entity } from '../text/names.ts'
import type { Phrase, Phrases } from './phrases.ts'
import type { Part } from './shape.ts'
import type { TermCount } from './terms.ts'

const PARTS: readonly Part[] = ['other', 'number', 'participle', 'adjective', 'noun', 'name']
const KINDS = ['none', 'person', 'organization', 'place', 'event', 'thing']
const NO_TERM: TermCount = { count: 0, stop: true, rarity: 0 }

/** What an article's names say of a phrase: the entity it names, if any. */
export type NameOf = (phrase: Phrase) => Entity | undefined

/** Of the phrases that have a phrase inside them: how many there are, and how often the commonest occurs. */
interface Around {
  kinds: number
  most: number
}

/** For each phrase that stands inside others, by its key. */
function withinLonger(phrases: Phrases): Map<string, Around> {
  const found = new Map<string, Around>()
  for (const { stems, occurrences } of phrases.all) {
    if (stems.length < 2) continue
    for (let start = 0; start < stems.length; start++) {
      let key = ''
      for (let end = start; end < stems.length; end++) {
        key = end === start ? (stems[end] ?? '') : `${key} ${stems[end]}`
        if (end - start === stems.length - 1) continue
        const known = found.get(key)
        if (known) {
          known.kinds++
          known.most = Math.max(known.most, occurrences.length)
        } else found.set(key, { kinds: 1, most: occurrences.length })
      }
    }
  }
  return found
}

function inTitle(stems: readonly string[], title: readonly string[]): boolean {
  return title.some((_, at) => stems.every((stem, offset) => title[at + offset] === stem))
}

/** What the forest is asked about each phrase, in the order of `phrases.all`. */
export function phraseRows(phrases: Phrases, nameOf: NameOf): Float64Array[] {
  const longer = withinLonger(phrases)
  const title = new Set(phrases.title)
  const weights = phrases.all.map(({ stems, occurrences }) => {
    const rarity = stems.reduce((sum, stem) => sum + (phrases.terms.get(stem)?.rarity ?? 0), 0)
    return occurrences.length * rarity
  })
  const places = placesOf(weights)
  return phrases.all.map((phrase, index) => {
    const { stems, occurrences, parts } = phrase
    const terms = stems.map((stem) => phrases.terms.get(stem) ?? NO_TERM).filter(({ stop }) => !stop)
    const counts = terms.map(({ count }) => count)
    const rarities = terms.map(({ rarity }) => rarity)
    const first = occurrences[0]
    const last = occurrences.at(-1)
    const key = stems.join(' ')
    const around = longer.get(key) ?? { kinds: 0, most: 0 }
    const times = occurrences.length
    const entity = nameOf(phrase)
    const head = phrases.terms.get(stems.at(-1) ?? '') ?? NO_TERM
    const lead = phrases.terms.get(stems[0] ?? '') ?? NO_TERM
    return Float64Array.of(
      stems.length,
      times,
      (1000 * times) / phrases.length,
      occurrences.filter(({ whole }) => whole).length / times,
      first?.sentence ?? 0,
      (first?.position ?? 0) / phrases.length,
      inTitle(stems, phrases.title) ? 1 : 0,
      shareIn(stems, title),
      occurrences.reduce((sum, { capitals }) => sum + capitals, 0) / times,
      Math.min(9, ...rarities),
      rarities.reduce((sum, rarity) => sum + rarity, 0) / Math.max(1, terms.length),
      Math.max(0, ...rarities),
      (100 * terms.reduce((sum, { count, rarity }) => sum + count * rarity, 0)) / phrases.length,
      Math.max(0, ...counts),
      Math.min(99, ...counts),
      head.count,
      lead.count,
      head.rarity,
      lead.rarity,
      PARTS.indexOf(parts[0] ?? 'other'),
      PARTS.indexOf(parts.at(-1) ?? 'other'),
      parts.filter((part) => part === 'participle').length,
      ((last?.sentence ?? 0) - (first?.sentence ?? 0)) / phrases.sentences,
      new Set(occurrences.map(({ sentence }) => sentence)).size,
      around.kinds,
      around.most / times,
      times / Math.max(1, Math.min(99, ...counts)),
      phrases.length,
      phrases.title.length > 0 ? 1 : 0,
      key.length,
      KINDS.indexOf(entity?.kind ?? 'none'),
      entity ? entity.mentions.length : 0,
      places[index] ?? 0,
      occurrences.filter(({ sentence }) => sentence < 3).length,
      stems.length - terms.length,
      occurrences.filter(({ determined }) => determined).length / times,
      occurrences.filter(({ goesOn }) => goesOn).length / times,
    )
  })
}
