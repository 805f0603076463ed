/** Says that something is so: no question, no picture's caption, nor a label or a tail without a full stop. */
export type Form = 'statement' | 'question' | 'caption' | 'fragment'

/** Only the end is looked at, whatever the length of the sentence. */
const TAIL = 12
const FEW_WORDS = 5
/** "Loss: Ruth Okoro, 30, with her husband", "Calder (left) at the lock": captions that stand in the text unmarked. */
const CAPTION = /^[^.!?:]{1,40}:\s\p{Lu}|\((?:above|pictured|left|right)[^)]{0,40}\)|\bpictured\b/u

/** The form of a sentence of `count` words, by its ends and the words of captions. */
export function formOf(text: string, count: number): Form {
  const tail = text.slice(-TAIL)
  if (/[?？;؟]["'”’»」)\]]*$/u.test(tail)) return 'question'
  if (count < FEW_WORDS || !/[.!…。！।]["'”’»」)\]]*$/u.test(tail)) return 'fragment'
  return CAPTION.test(text) ? 'caption' : 'statement'
}
