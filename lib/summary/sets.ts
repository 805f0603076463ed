import { ask, type Forest, sigmoid } from '../rank/forest.ts'
import { shareIn } from '../rank/overlap.ts'
import { takeBest } from '../rank/places.ts'
import { contentOf, expectedAgreement, type Salience } from './features.ts'
import { dangles } from './standalone.ts'
import type { Sentence, Story } from './story.ts'

/** A sentence in the running, with the sentence forest's log-odds. */
export interface Candidate {
  sentence: Sentence
  score: number
}

/** Unigram F-measure of two sentences, repetitions counted: how much they say the same. */
export function sameness(a: Sentence, b: Sentence): number {
  let shared = 0
  for (let at = 0, other = 0; at < a.sorted.length && other < b.sorted.length; ) {
    const difference = (a.sorted[at] ?? 0) - (b.sorted[other] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return (2 * shared) / (a.terms.length + b.terms.length)
}

/** Fewer content words are found in many a sentence. */
const MIN_RETOLD = 4
const NEARLY_ALL = 0.8

/** Whether the shorter of two sentences says hardly anything that the longer one does not. */
export function retells(a: Sentence, b: Sentence): boolean {
  const [short, long] = a.content.length < b.content.length ? [a, b] : [b, a]
  if (short.content.length < MIN_RETOLD) return false
  return shareIn(short.content, new Set(long.content)) >= NEARLY_ALL
}

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

/** All sentences of a story with the forest's answers for their rows, best first. */
export function rank(story: Story, rows: readonly Float64Array[], forest: Forest): Candidate[] {
  const candidates: Candidate[] = []
  for (const sentence of story.sentences) {
    const row = rows[sentence.index]
    if (row) candidates.push({ sentence, score: ask(forest, row) })
  }
  return candidates.sort((a, b) => b.score - a.score)
}

/** So many of the best sentences are tried together; more would hardly change the choice and cost time. */
const MOST = 10
/** Only so many are looked through for them. */
const LOOKED_AT = 30
/** What a candidate loses for being one sentence with another that is in the running, in log-odds. */
const ECHO = 1.5

/**
 * The best candidates that are not mostly each other over again: the highest log-odds alone are often a lede and its
 * three retellings, and leave a set nothing to choose from. `ranked` is best first.
 */
export function shortlist(ranked: readonly Candidate[]): Candidate[] {
  const rest = ranked.slice(0, LOOKED_AT).map((candidate) => ({ candidate, echo: 0 }))
  const chosen: Candidate[] = []
  while (chosen.length < MOST) {
    const best = takeBest(rest, ({ candidate, echo }) => candidate.score - ECHO * echo)
    if (!best) break
    chosen.push(best.candidate)
    for (const other of rest)
      other.echo = Math.max(other.echo, sameness(other.candidate.sentence, best.candidate.sentence))
  }
  return chosen
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
