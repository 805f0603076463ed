/** Whether the UTF-16 unit at a place is part of a word: a letter, a mark on one, a digit. Astral letters count. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  return (code >= 0xd800 && code <= 0xdfff) || /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))
}

/** Whether a small letter stands at a place. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 96 && code < 123 : /\p{Ll}/u.test(text.charAt(at))
}

/** Whether a capital stands at a place. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 64 && code < 91 : /[\p{Lu}\p{Lt}]/u.test(text.charAt(at))
}

/** Whether a digit stands at a place. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 47 && code < 58 : /\p{N}/u.test(text.charAt(at))
}
