import { ask, type Forest, sigmoid } from '../rank/forest.ts'
import { placesOf } from '../rank/places.ts'
import type { Sentence, Story } from './story.ts'
import type { Term } from './terms.ts'

/** What the word forest is asked about a term. The order is the model's. */
function termRow(term: Term, story: Story, lead: number, rank: number): Float64Array {
  const sentences = story.sentences.length
  return Float64Array.of(
    term.count,
    (100 * term.count) / story.length,
    term.sentences,
    term.first,
    term.first / sentences,
    term.rarity,
    term.stop ? 1 : 0,
    term.capitals / term.count,
    term.number ? 1 : 0,
    term.length,
    lead,
    term.quoted / term.count,
    term.wordClass,
    (term.last - term.first) / sentences,
    sentences,
    rank,
  )
}

/** Occurrences of each term in the first three sentences, where news says what it is about. */
function leadCounts(story: Story): Uint16Array {
  const counts = new Uint16Array(story.terms.length)
  for (const sentence of story.sentences.slice(0, 3))
    for (const id of sentence.terms) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

/** Each term's place among the content words by frequency weighed by rarity: 0 the first, 1 the last. */
function ranks({ terms }: Story): number[] {
  const weights = terms.map(({ stop, count, rarity }) => (stop ? 0 : count * rarity))
  return placesOf(weights).map((place) => place / terms.length)
}

export function termRows(story: Story): Float64Array[] {
  const lead = leadCounts(story)
  const rank = ranks(story)
  return story.terms.map((term, id) => termRow(term, story, lead[id] ?? 0, rank[id] ?? 0))
}

/** A content word of the headline is in the summary more often than not; the forest has seen texts without headlines. */
const IN_TITLE = 0.6

/** For every term, how likely a person's summary of the story would use the word. */
export function termSalience(story: Story, forest: Forest): Float64Array {
  return Float64Array.from(termRows(story), (row, id) => {
    const term = story.terms[id]
    const likely = sigmoid(ask(forest, row))
    return term?.inTitle && !term.stop ? Math.max(IN_TITLE, likely) : likely
  })
}

/** What the pair forest is asked about each two neighbours, in the order of `story.pairs`. */
export function pairRows(story: Story, salience: Float64Array): Float64Array[] {
  const rows: Float64Array[] = []
  for (const sentence of story.sentences)
    for (const [at, id] of sentence.pairs.entries()) {
      const row = rows[id]
      if (row) row[0] = (row[0] ?? 0) + 1
      else rows[id] = pairRow(story, salience, sentence, at)
    }
  return rows
}

/** The row of the neighbours `at` and `at + 1` where they stand together first. */
function pairRow(story: Story, salience: Float64Array, sentence: Sentence, at: number): Float64Array {
  const left = sentence.terms[at] ?? 0
  const right = sentence.terms[at + 1] ?? 0
  const [a, b] = [story.terms[left], story.terms[right]]
  return Float64Array.of(
    1,
    salience[left] ?? 0,
    salience[right] ?? 0,
    sentence.index,
    sentence.index / story.sentences.length,
    (a?.stop ? 1 : 0) + (b?.stop ? 2 : 0),
    a?.rarity ?? 0,
    b?.rarity ?? 0,
    (sentence.capitals[at] ? 1 : 0) + (sentence.capitals[at + 1] ? 2 : 0),
    Math.min(a?.count ?? 0, b?.count ?? 0),
    story.sentences.length,
    sentence.quoted,
    a?.wordClass ?? 0,
    b?.wordClass ?? 0,
    at,
  )
}

/** For every two neighbours, how likely a person's summary would have them. */
export function pairSalience(story: Story, terms: Float64Array, forest: Forest): Float64Array {
  return Float64Array.from(pairRows(story, terms), (row) => sigmoid(ask(forest, row)))
}
