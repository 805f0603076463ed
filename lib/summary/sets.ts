import { sigmoid } from '../rank/forest.ts'
import { retells, sameness } from './alike.ts'
import { contentOf, expectedAgreement, type Salience } from './content.ts'
import type { Candidate } from './shortlist.ts'
import { dangles } from './standalone.ts'
import type { Sentence, Story } from './story.ts'

/** All ways to take `size` of the places 0 to `count` - 1, ascending. */
export function combinations(count: number, size: number): number[][] {
  let sets: number[][] = [[]]
  for (let taken = 0; taken < size; taken++) {
    const longer: number[][] = []
    for (const set of sets)
      for (let place = (set.at(-1) ?? -1) + 1; place <= count - (size - taken); place++)
        longer.push([...set, place])
    sets = longer
  }
  return sets
}

/** The sentences in the running with what every set of them asks for again and again. */
export interface Running {
  candidates: readonly Candidate[]
  story: Story
  salience: Salience
  /** Sameness of each two candidates, and whether one retells the other. */
  alike: number[][]
  retold: boolean[][]
}

export function running(candidates: readonly Candidate[], story: Story, salience: Salience): Running {
  const alike = candidates.map(({ sentence }) =>
    candidates.map((other) => sameness(sentence, other.sentence)),
  )
  const retold = candidates.map(({ sentence }) =>
    candidates.map((other) => retells(sentence, other.sentence)),
  )
  return { candidates, story, salience, alike, retold }
}

/**
 * Highest and summed sameness of two members of a set, given by their places among the candidates, and whether one of
 * them retells another.
 */
export function redundancy(
  { alike, retold }: Running,
  set: readonly number[],
): { most: number; sum: number; retold: boolean } {
  let again = false
  let most = 0
  let sum = 0
  for (let a = 0; a < set.length; a++)
    for (let b = a + 1; b < set.length; b++) {
      const same = alike[set[a] ?? 0]?.[set[b] ?? 0] ?? 0
      most = Math.max(most, same)
      sum += same
      again ||= retold[set[a] ?? 0]?.[set[b] ?? 0] ?? false
    }
  return { most, sum, retold: again }
}

/** What the set forest is asked about some candidates taken together, given by their places among the candidates. */
export function setRow(all: Running, set: readonly number[]): Float64Array {
  const { candidates, story, salience } = all
  const picked = set.flatMap((place) => candidates[place] ?? [])
  const members = picked.map(({ sentence }) => sentence).sort((a, b) => a.index - b.index)
  const size = members.length
  const scores = picked.map(({ score }) => score)
  const total = scores.reduce((sum, score) => sum + score, 0)
  let best = 0
  for (let place = 0; place < size; place++) best += candidates[place]?.score ?? 0
  const { most, sum } = redundancy(all, set)
  const mean = (of: (sentence: Sentence) => number) => members.reduce((all, m) => all + of(m), 0) / size
  const content = contentOf(members, story, salience)
  const [words, pairs] = expectedAgreement(content)
  const first = members[0]?.index ?? 0
  const last = members[size - 1]?.index ?? 0
  let adjacent = 0
  for (let at = 1; at < size; at++) if (members[at]?.index === (members[at - 1]?.index ?? 0) + 1) adjacent++
  return Float64Array.of(
    total / size,
    Math.max(...scores),
    Math.min(...scores),
    (best - total) / size,
    set.reduce((all, place) => all + place, 0) / size,
    Math.max(...set),
    words,
    pairs,
    mean(({ terms }) => terms.length),
    Math.max(...members.map(({ terms }) => terms.length)),
    most,
    sum / Math.max(1, size - 1),
    first,
    last,
    (last - first) / story.sentences.length,
    mean(({ index }) => index),
    adjacent,
    mean(({ quoted }) => quoted),
    members.filter((member) => dangles(member, members)).length / size,
    content.covered / size,
    content.covered / Math.max(1, content.different),
    mean(({ names }) => names),
    mean(({ numbers }) => numbers),
    story.sentences.length,
    scores.reduce((all, score) => all + sigmoid(score), 0),
    candidates[0]?.score ?? 0,
  )
}
