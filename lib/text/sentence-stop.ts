import { isWordAt } from './characters.ts'

/** Marks that may end a sentence, with what closes after them. */
export interface Stop {
  /** Of the first mark. */
  at: number
  /** After the last mark and all that closes with it: where the sentence ends, if it does. */
  to: number
  kind: 'full' | 'strong' | 'ellipsis'
  /** A quotation mark or a bracket closes after the mark. */
  closed: boolean
  /** The first character after it that is no space; a line break or the text's end if the line ends here. */
  next: number
}

const DOT = 46
const ELLIPSIS = 0x2026
const BLANK = 32
const QUOTE = 34
const GUILLEMET = 0xbb
/** UTF-16 codes, as all that is read at every mark. */
const STRONG = codes('?!。！？｡．؟۔।॥')
const CLOSING = codes('"\'”’»›)]}」』）》】')
/** Close in some languages and open in others. */
const EITHER = codes('“‘«‹')
const SPACE = codes(' \t\u00a0\u202f\u2009\u3000')

function codes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

function isSpace(code: number): boolean {
  return code === BLANK || SPACE.has(code)
}

/** The straight quotation marks of a line, counted as far as needed: an odd number of them is open. */
export interface StraightMarks {
  count: number
  /** Up to here. */
  to: number
}

/** The marks at a place. */
export function readStop(text: string, at: number, straight: StraightMarks): Stop {
  let to = at
  let dots = 0
  let strong = false
  for (;;) {
    const code = text.charCodeAt(to)
    if (code === DOT) dots++
    else if (code === ELLIPSIS) dots += 3
    else if (code !== BLANK && STRONG.has(code)) strong = true
    else if (isSpacedDot(text, to)) {
      to += 2
      dots++
      continue
    } else break
    to++
  }
  const marked = to
  while (to < text.length && isClosing(text, to, straight)) to++
  // French puts a space before its closing mark.
  if (text.charCodeAt(to + 1) === GUILLEMET && isSpace(text.charCodeAt(to)) && !isWordAt(text, to + 2))
    to += 2
  let next = to
  while (isSpace(text.charCodeAt(next))) next++
  return {
    at,
    to,
    kind: strong ? 'strong' : dots > 1 ? 'ellipsis' : 'full',
    closed: to > marked,
    next,
  }
}

/** ". . ." and "end. …" are one stop. */
function isSpacedDot(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1)
  return (code === DOT || code === ELLIPSIS) && isSpace(text.charCodeAt(at)) && !isWordAt(text, at + 2)
}

function isClosing(text: string, at: number, straight: StraightMarks): boolean {
  const code = text.charCodeAt(at)
  if (code === BLANK) return false
  if (EITHER.has(code)) return !isWordAt(text, at + 1)
  if (!CLOSING.has(code)) return false
  // Without the space that should be there: 'He left."We stay," she said.'
  if (code !== QUOTE || !isWordAt(text, at + 1)) return true
  for (; straight.to < at; straight.to++) if (text.charCodeAt(straight.to) === QUOTE) straight.count++
  return straight.count % 2 === 1
}
