/** Says that something is so: not a question, nor a label or a caption's tail without a full stop. */
export type Form = 'statement' | 'question' | 'fragment'

/** Only the end is looked at, whatever the length of the sentence. */
const TAIL = 12
const FEW_WORDS = 5

/** The form of a sentence of `count` words, by its end. */
export function formOf(text: string, count: number): Form {
  const tail = text.slice(-TAIL)
  if (/[?？;؟]["'”’»」)\]]*$/u.test(tail)) return 'question'
  return count < FEW_WORDS || !/[.!…。！।]["'”’»」)\]]*$/u.test(tail) ? 'fragment' : 'statement'
}
