/** Word text without a possessive ending. */
export function bareOf(word: string): string {
  return word.replace(/['’]s?$/u, '')
}

export function isPossessive(word: string): boolean {
  return /['’]s?$/u.test(word)
}
