import { dangles } from './sets.ts'
import type { Sentence } from './story.ts'

/**
 * What a sentence loses, in the set forest's units (a hundredth is about one point of agreement with a person's
 * summary), for not being a statement that can be read by itself.
 */
const COST = {
  /** "He was taken to hospital": who? Less is asked when the sentence before is chosen too: then nothing is. */
  pronoun: 0.012,
  /** "But the plan failed": which? */
  connective: 0.012,
  /** Somebody's words are no fact; the quotes have a place of their own. */
  quote: 0.03,
  question: 0.03,
  /** A label, a credit or a caption's tail: no full stop, or hardly any words. */
  fragment: 0.05,
}
const MOSTLY = 0.8
const FEW_WORDS = 5

/** The cost of a sentence as a member of a summary. */
export function costOf(sentence: Sentence, chosen: readonly Sentence[]): number {
  let cost = 0
  if (sentence.opener !== 'none' && dangles(sentence, chosen)) cost += COST[sentence.opener]
  if (sentence.quoted > MOSTLY) cost += COST.quote
  if (/[?？]["'”’»」)]*$/u.test(sentence.text)) cost += COST.question
  if (sentence.terms.length < FEW_WORDS || !/[.!?…。！？।]["'”’»」)\]]*$/u.test(sentence.text))
    cost += COST.fragment
  return cost
}
