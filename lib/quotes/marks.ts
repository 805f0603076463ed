import type { Range } from '../article/types.ts'
import { CONVENTIONS, type Convention } from './mark-conventions.ts'

/** A stretch between quotation marks in one block. Its own range is that of the words inside, spaces trimmed. */
export interface Stretch extends Range {
  /** The range with its marks. */
  outerStart: number
  outerEnd: number
  open: string
  /** False when the block ends before a closing mark. */
  closed: boolean
}

const MARK = /''|``|,,(?=\S)|[“”"＂„«»「」『』‘’‚‹›'`]/g
/** Marks that open wherever they stand. */
const ALWAYS_OPENS = new Set(['“', '„', '«', '「', '『', '``', '＂'])
/** What may stand before an opening mark; Chinese and Japanese write without spaces. */
const SPACE_BEFORE = /[\s([{—–\-/,:;.…：，、。（\u200b]/u
const BLANK = /[\s\u200b]/
const LETTER = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe: "'em", "'90s". */
const ELISION = /^['’](?:em|til|tis|twas|cause|n|round|bout|s|t|d|m|re|ve|ll|nuff|\d0s)(?![\p{L}])/iu

interface Mark {
  at: number
  text: string
  /** Which of '"' and '”' comes next, '' when none does. */
  next: string
}

/**
 * The outermost quoted stretches of a text in order. Linear in its length; nested marks belong to the outer stretch.
 * `repeated` is the mark that the next paragraph begins with, by which a single mark may stay open too.
 */
export function findStretches(text: string, repeated = ''): Stretch[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(MARK)) marks.push({ at: match.index, text: match[0], next: '' })
  let next = ''
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]
    if (!mark) break
    mark.next = next
    if (mark.text === '"' || mark.text === '”') next = mark.text
  }
  const found: Stretch[] = []
  // A mark that found no partner to the end of the block finds none later either: look for it only once.
  const hopeless = new Set<string>()
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i]
    if (!mark) break
    const convention = CONVENTIONS.get(mark.text)
    if (!convention || hopeless.has(mark.text) || !opens(text, mark)) {
      i++
      continue
    }
    const end = closing(text, marks, i, convention)
    const whole =
      end.index >= 0
        ? !crosses(marks, i, end.index, mark)
        : convention.mayStayOpen || runsOn(text, mark, repeated)
    const stretch = whole ? stretchOf(text, mark, end) : null
    if (end.index < 0) hopeless.add(mark.text)
    if (stretch) found.push(stretch)
    i = stretch ? (end.index < 0 ? marks.length : end.next) : i + 1
  }
  return found
}

/** "Roe said: ‘We waited.", and the next paragraph begins with the same mark. */
function runsOn(text: string, { at, text: mark }: Mark, repeated: string): boolean {
  return (
    mark === repeated &&
    /[.?!…]$/.test(text.slice(-1)) &&
    (at === 0 || /[:,]\s$/.test(text.slice(at - 2, at)))
  )
}

function opens(text: string, { at, text: mark }: Mark): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + mark.length)
  // "“ Words": a stray space after an unmistakable opening mark; French puts one there by rule.
  if (after === '' || (/\s/.test(after) && !/[«“„]/.test(mark))) return false
  if (ALWAYS_OPENS.has(mark)) return true
  if (before !== '' && !SPACE_BEFORE.test(before) && !/[“"„«‘']/u.test(before)) return false
  if (mark === '"' || mark === "''") return !/[,;:?!)\]]/.test(after)
  if (mark === '‘' || mark === "'" || mark === '`')
    return (
      (/[\p{L}\p{N}“"([…$€£#@]/u.test(after) || (after === '’' && LETTER.test(text.charAt(at + 2)))) &&
      !ELISION.test(text.slice(at, at + 8))
    )
  return LETTER.test(after)
}

/** Index of the mark that closes the one at `start`, and where to go on; index -1 when the block ends first. */
function closing(
  text: string,
  marks: readonly Mark[],
  start: number,
  convention: Convention,
): { index: number; at: number; length: number; next: number } {
  const open = marks[start]
  let depth = 0
  // The closing mark of a quote within that is in the other kind of marks.
  let inner = ''
  for (let i = start + 1; open && i < marks.length; i++) {
    const mark = marks[i]
    if (!mark) break
    if (mark.text === inner) {
      inner = ''
      continue
    }
    if (inner === '') inner = innerCloser(text, open, mark)
    if (inner !== '' && mark.text !== open.text) continue
    if (mark.text === open.text && REPEATED.has(open.text)) {
      // Some editors set the opening mark at both ends.
      if (
        open.text === '“' &&
        depth === 0 &&
        !SPACE_BEFORE.test(text.charAt(mark.at - 1) || ' ') &&
        !LETTER.test(text.charAt(mark.at + 1))
      )
        return { index: i, at: mark.at, length: 1, next: i + 1 }
      // A second opening mark after a finished sentence: the first one's closing mark is missing.
      if (
        (open.text === '“' || looksOpening(text, mark)) &&
        /[.?!,]["'’]?\s*$/u.test(text.slice(Math.max(0, mark.at - 4), mark.at))
      )
        return { index: i, at: mark.at, length: 0, next: i }
      if (open.text === '“') {
        depth++
        continue
      }
    }
    if (convention.closers.includes(mark.text) && closes(text, mark, open) && !isInch(text, marks, i)) {
      if (depth === 0) return { index: i, at: mark.at, length: mark.text.length, next: i + 1 }
      depth--
    }
  }
  return { index: -1, at: text.length, length: 0, next: marks.length }
}

/** Marks that may be repeated where the closing one is missing. */
const REPEATED = new Set(['“', '"'])

/** "“He said "no" and left”" and "\"He said “no” and left\"": what ends the inner quote that this mark begins, else ''. */
function innerCloser(text: string, open: Mark, mark: Mark): string {
  if (open.text === '"' && mark.text === '“' && mark.next === '”') return '”'
  if (open.text === '“' && mark.text === '"' && mark.next === '"' && looksOpening(text, mark)) return '"'
  return ''
}

function looksOpening(text: string, { at, text: mark }: Mark): boolean {
  return /\s/.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + mark.length))
}

/** "The 12\" pipe burst": a number before, the sentence goes on, and another mark ends the quote. */
function isInch(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i]
  const next = marks[i + 1]
  if (mark?.text !== '"' || next?.text !== '"' || !/\d/.test(text.charAt(mark.at - 1))) return false
  return /^[ -]\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3)) && !looksOpening(text, next)
}

/** An apostrophe taken for a mark: typewriter marks between it and its partner do not pair up. */
function crosses(marks: readonly Mark[], from: number, to: number, { text }: Mark): boolean {
  if (text !== "'" && text !== '‘') return false
  let straight = 0
  let curly = 0
  for (let i = from + 1; i < to; i++) {
    const mark = marks[i]?.text
    if (mark === '"') straight++
    else if (mark === '“') curly++
    else if (mark === '”') curly--
  }
  return straight % 2 === 1 || curly !== 0
}

function closes(text: string, { at, text: mark }: Mark, open: Mark): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + mark.length)
  if (at <= open.at + open.text.length) return false
  if (mark === '’' || mark === "'") {
    if (LETTER.test(after) || /\s/.test(before)) return false
    // "the workers’ union": a plural's apostrophe, unless the clause ends here.
    return !(
      before === 's' &&
      /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
      text.indexOf(mark, at + 1) > 0
    )
  }
  // Between letters it is part of a word: Hebrew צה"ל.
  if (mark === '"' || mark === "''") return !(/\s|^$|\p{L}/u.test(before) && LETTER.test(after))
  if (mark === '»' && open.text === '»') return !SPACE_BEFORE.test(before)
  return true
}

function stretchOf(
  text: string,
  open: Mark,
  close: { at: number; length: number; index: number },
): Stretch | null {
  let start = open.at + open.text.length
  let end = close.at
  while (start < end && BLANK.test(text.charAt(start))) start++
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  if (end <= start || !LETTER.test(text.slice(start, end))) return null
  const closed = close.length > 0
  return { start, end, outerStart: open.at, outerEnd: close.at + close.length, open: open.text, closed }
}
