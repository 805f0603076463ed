import { expectedAgreement, type Salience } from './features.ts'
import type { Sentence, Story } from './story.ts'

/** A sentence in the running, with the sentence forest's log-odds. */
export interface Candidate {
  sentence: Sentence
  score: number
}

/** Unigram F-measure of two sentences, repetitions counted: how much they say the same. */
export function sameness(a: Sentence, b: Sentence): number {
  const counts = new Map<number, number>()
  for (const id of a.terms) counts.set(id, (counts.get(id) ?? 0) + 1)
  let shared = 0
  for (const id of b.terms) {
    const left = counts.get(id) ?? 0
    if (left > 0) {
      shared++
      counts.set(id, left - 1)
    }
  }
  return (2 * shared) / (a.terms.length + b.terms.length)
}

/** Whether the sentence leans on one that is not chosen with it. */
export function dangles(sentence: Sentence, chosen: readonly Sentence[]): boolean {
  return sentence.opener !== 'none' && !chosen.some(({ index }) => index === sentence.index - 1)
}

/** All ways to take `size` of the candidates, in the candidates' order. */
export function combinations<T>(items: readonly T[], size: number): T[][] {
  let sets: T[][] = [[]]
  for (let taken = 0; taken < size; taken++) {
    const longer: T[][] = []
    for (const set of sets) {
      const last = set.at(-1)
      const from = last === undefined ? 0 : items.indexOf(last) + 1
      for (let at = from; at <= items.length - (size - taken); at++) {
        const item = items[at]
        if (item !== undefined) longer.push([...set, item])
      }
    }
    sets = longer
  }
  return sets
}

/**
 * What the set forest is asked about some candidates taken together, and the highest sameness of two of them.
 * `ranked` are all candidates, best first.
 */
export function setRow(
  set: readonly Candidate[],
  ranked: readonly Candidate[],
  story: Story,
  salience: Salience,
): { row: number[]; redundancy: number } {
  const members = set.map(({ sentence }) => sentence).sort((a, b) => a.index - b.index)
  const size = members.length
  const scores = set.map(({ score }) => score)
  const places = set.map((candidate) => ranked.indexOf(candidate))
  const best = ranked.slice(0, size).reduce((sum, { score }) => sum + score, 0)
  const total = scores.reduce((sum, score) => sum + score, 0)
  let redundancy = 0
  let sameSum = 0
  let adjacent = 0
  for (const [at, member] of members.entries())
    for (const other of members.slice(at + 1)) {
      const same = sameness(member, other)
      redundancy = Math.max(redundancy, same)
      sameSum += same
      if (other.index === member.index + 1) adjacent++
    }
  const mean = (of: (sentence: Sentence) => number) => members.reduce((sum, m) => sum + of(m), 0) / size
  const [words, pairs] = expectedAgreement(members, salience)
  const content = new Set(members.flatMap(({ terms }) => terms).filter((id) => !story.terms[id]?.stop))
  let covered = 0
  for (const id of content) covered += salience.terms[id] ?? 0
  const dangling = members.filter((member) => dangles(member, members)).length
  const first = members[0]?.index ?? 0
  const last = members.at(-1)?.index ?? 0
  const row = [
    size,
    total / size,
    Math.max(...scores),
    Math.min(...scores),
    (best - total) / size,
    places.reduce((sum, place) => sum + place, 0) / size,
    Math.max(...places),
    words,
    pairs,
    mean(({ terms }) => terms.length),
    Math.max(...members.map(({ terms }) => terms.length)),
    redundancy,
    sameSum / Math.max(1, size - 1),
    first,
    last,
    (last - first) / story.sentences.length,
    mean(({ index }) => index),
    adjacent,
    mean(({ quoted }) => quoted),
    dangling,
    covered / size,
    covered / Math.max(1, content.size),
    mean(({ capitals }) => capitals.filter(Boolean).length),
    mean(({ terms }) => terms.filter((id) => story.terms[id]?.number).length),
    story.sentences.length,
  ]
  return { row, redundancy }
}
