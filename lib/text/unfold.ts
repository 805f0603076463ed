/**
 * What `foldLists` of the build makes of a list of words in alphabetical order: each word as how many letters it begins
 * with like the word before it, and the rest of it. Answers the list with `between` between its words.
 */
export function unfold(folded: string, between = ' '): string {
  let word = ''
  const words = folded.match(/\d\D*/g) ?? []
  return words.map((one) => (word = word.slice(0, Number(one.charAt(0))) + one.slice(1))).join(between)
}
