import type { Sentence } from './story.ts'

/**
 * What a sentence loses, in the set forest's units (ROUGE-1 plus one and a half times ROUGE-2, from 0 to 1), for not
 * being a statement that can be read by itself.
 */
const COST = {
  /** "He was taken to hospital": who? Nothing is asked when the sentence before is chosen too. */
  pronoun: 0.006,
  /** "But the plan failed": which? */
  connective: 0.006,
  /** Somebody's words are no fact; the quotes have a place of their own. */
  quote: 0.015,
  /** One sentence of several within the same marks: "We consider it our fortress.”" */
  torn: 0.01,
  /** The headline again, which the reader has just read. */
  echo: 0.012,
  question: 0.015,
  /** It tells again what the text tells, of people who stand in a picture. */
  caption: 0.02,
  /** A label, a credit or a caption's tail: no full stop, or hardly any words. */
  fragment: 0.025,
}
const MOSTLY = 0.8

/** Whether the sentence leans on one that is not chosen with it. */
export function dangles(sentence: Sentence, chosen: readonly Sentence[]): boolean {
  return sentence.opener !== 'none' && !follows(sentence, chosen)
}

function follows({ index }: Sentence, chosen: readonly Sentence[]): boolean {
  return chosen.some((other) => other.index === index - 1)
}

/** The cost of a sentence as a member of a summary. */
export function costOf(sentence: Sentence, chosen: readonly Sentence[]): number {
  let cost = 0
  if (sentence.lean > 0 && !follows(sentence, chosen))
    cost += sentence.lean * (sentence.opener === 'connective' ? COST.connective : COST.pronoun)
  if (sentence.echo) cost += COST.echo
  if (sentence.quoted > MOSTLY) cost += COST.quote
  if (sentence.torn) cost += COST.torn
  if (sentence.form !== 'statement') cost += COST[sentence.form]
  return cost
}
