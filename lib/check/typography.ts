import type { AskedToken } from './asked.ts'
import { ELLIPSIS } from './asked.ts'
import { between, type ToldToken } from './told.ts'
import type { Typography } from './types.ts'

const ELLIPSES = new RegExp(ELLIPSIS, 'g')
const KINDS: readonly (readonly [Typography, RegExp])[] = [
  ['marks', /["'`´′″\u2018-\u201f«»‹›「」『』〈〉《》＂＇]/g],
  ['dashes', /[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g],
  ['spaces', /\s/g],
]

/** How words that are the same are set in another way, and what stands between them. */
export function typography(
  text: string,
  asked: readonly AskedToken[],
  told: readonly ToldToken[],
  matches: readonly number[],
): Typography[] {
  const found = new Set<Typography>()
  for (const [at, word] of asked.entries()) {
    const place = matches[at] ?? -1
    const same = told[place]
    if (!same) continue
    const raw = text.slice(word.start, word.end).replace(/[[\]]/g, '').normalize('NFKC')
    const stands = same.block.text.slice(same.start, same.end).normalize('NFKC')
    if (raw !== stands && raw.toLowerCase() === stands.toLowerCase()) found.add('case')
    const next = asked[at + 1]
    const after = told[place + 1]
    if (next && after && matches[at + 1] === place + 1)
      for (const kind of setApart(text.slice(word.end, next.start), between(same, after))) found.add(kind)
  }
  return [...found].toSorted()
}

/** The kinds of signs in which two stretches without words differ. */
function setApart(asked: string, told: string): Typography[] {
  if (asked === told) return []
  const found: Typography[] = []
  if (ELLIPSIS.test(asked) !== ELLIPSIS.test(told)) found.push('ellipses')
  let one = asked.replace(ELLIPSES, '')
  let other = told.replace(ELLIPSES, '')
  for (const [kind, signs] of KINDS) {
    if (signsOf(one, signs) !== signsOf(other, signs)) found.push(kind)
    one = one.replace(signs, '')
    other = other.replace(signs, '')
  }
  if (one !== other) found.push('punctuation')
  else if (found.length === 0 && ELLIPSIS.test(asked)) found.push('ellipses')
  return found
}

/** A line's end is a space like any other, and so are several in a row. */
function signsOf(text: string, signs: RegExp): string {
  return (text.match(signs) ?? []).join('').replace(/[ \t\r\n]+/g, ' ')
}
