/** One expression that finds any of the phrases at the start of a text, without regard to case. */
export function startsWithAny(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/^\w.*\w$/, '$&\\b'),
  )
  return new RegExp(`^[\\s\\p{P}\\p{S}]{0,4}(?:${escaped.join('|')})`, 'iu')
}
