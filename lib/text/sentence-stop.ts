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

const DOT = '.…'
const STRONG = '?!。！？｡．؟۔।॥'
const CLOSING = '"\'”’»›)]}」』）》】'
/** Close in some languages and open in others. */
const EITHER = '“‘«‹'
const SPACE = ' \t\u00a0\u202f\u2009\u3000'

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
    const mark = text.charAt(to)
    if (mark !== '' && DOT.includes(mark)) dots += mark === '.' ? 1 : 3
    else if (mark !== '' && STRONG.includes(mark)) strong = true
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
  if (SPACE.includes(text.charAt(to)) && text.charAt(to + 1) === '»' && !isWordAt(text, to + 2)) to += 2
  let next = to
  while (next < text.length && SPACE.includes(text.charAt(next))) next++
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
  if (!SPACE.includes(text.charAt(at)) || at >= text.length) return false
  const mark = text.charAt(at + 1)
  return (mark === '.' || mark === '…') && !isWordAt(text, at + 2)
}

function isClosing(text: string, at: number, straight: StraightMarks): boolean {
  const mark = text.charAt(at)
  if (EITHER.includes(mark)) return !isWordAt(text, at + 1)
  if (!CLOSING.includes(mark)) return false
  // Without the space that should be there: 'He left."We stay," she said.'
  if (mark !== '"' || !isWordAt(text, at + 1)) return true
  for (; straight.to < at; straight.to++) if (text.charAt(straight.to) === '"') straight.count++
  return straight.count % 2 === 1
}
