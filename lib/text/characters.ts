const NONE = 1
const LETTER = 2
const LOWER = 4
const UPPER = 8
const DIGIT = 16
const MARK = 32
const IN_WORD = LETTER | DIGIT | MARK

/** What each UTF-16 unit is, found out when it is first met; 0 before. Halves of astral characters stay 0. */
const KINDS = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  let kind = NONE
  if (/\p{L}/u.test(character)) kind |= LETTER
  if (/\p{Ll}/u.test(character)) kind |= LOWER
  if (/[\p{Lu}\p{Lt}]/u.test(character)) kind |= UPPER
  if (/\p{N}/u.test(character)) kind |= DIGIT
  if (/\p{M}/u.test(character)) kind |= MARK
  KINDS[code] = kind
  return kind
}

function is(wanted: number, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const kind = KINDS[code]
  if (kind) return (kind & wanted) !== 0
  // Not a number: outside the text.
  if (kind === undefined) return false
  return code >= 0xd800 && code <= 0xdfff ? isAstral(wanted, text, at, code) : (kindOf(code) & wanted) !== 0
}

function isAstral(wanted: number, text: string, at: number, code: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0)
  if (character.length < 2) return false
  if (wanted === DIGIT) return /\p{N}/u.test(character)
  return wanted === IN_WORD && /[\p{L}\p{M}\p{N}]/u.test(character)
}

/** Whether the UTF-16 unit at a place is part of a word: a letter, a mark on one, a digit. */
export function isWordAt(text: string, at: number): boolean {
  return is(IN_WORD, text, at)
}

/** Whether a small letter stands at a place. */
export function isLowerAt(text: string, at: number): boolean {
  return is(LOWER, text, at)
}

/** Whether a capital stands at a place. */
export function isUpperAt(text: string, at: number): boolean {
  return is(UPPER, text, at)
}

/** Whether a digit stands at a place. */
export function isDigitAt(text: string, at: number): boolean {
  return is(DIGIT, text, at)
}
