const CLOSED = /['’"”»]*$/u
/** Where no single mark opens, the one at the end is an apostrophe, and stays before a stop (Chicago 6.118). */
const CLOSED_DOUBLE = /["”»]*$/u
const OPENED_SINGLE = /(?<![\p{L}\p{N}])[‘']/u
const ENDED = /[.?!…。？！]$/u

/** Text with the stop that ends it, inside its closing marks; none after an end of its own (Chicago 6.9). */
export function withStop(text: string): string {
  return withMark(text, '.', ENDED)
}

/** With a comma inside its closing marks, also after a question mark (Chicago 6.125). */
export function withComma(text: string): string {
  return withMark(text, ',', /[.,]$/)
}

function withMark(text: string, mark: string, unless: RegExp): string {
  const at = text.search(OPENED_SINGLE.test(text.slice(0, -1)) ? CLOSED : CLOSED_DOUBLE)
  const before = text.slice(0, at)
  return unless.test(before) ? text : `${before}${mark}${text.slice(at)}`
}

/** Words whose last stop is an abbreviation's. Own list. */
const ABBREVIATED = /\.\p{L}\.$|(?<!\p{L})(?:Inc|Ltd|Corp|Co|Jr|Sr|Mr|Mrs|Dr|St|No|etc)\.$/u

/** Quoted words without the stop that moves behind the brackets after them (APA 8.26; MLA 9, chapter 6). */
export function withoutStop(words: string): string {
  return /(?<![.…])\.$/.test(words) && !ABBREVIATED.test(words) ? words.slice(0, -1) : words
}
