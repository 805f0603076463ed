import type { Article } from '../article/types.ts'
import { align } from './align.ts'
import { type AskedToken, askedTokens, ELLIPSIS } from './asked.ts'
import { partsOf } from './parts.ts'
import { spansOf, type ToldToken, toldTokens } from './told.ts'
import type { Answer, Standing } from './types.ts'
import { typography } from './typography.ts'
import { verbatim } from './verbatim.ts'
import { richest } from './window.ts'

/** What does not stand in the article in a row is compared up to so many words. */
export const MOST_WORDS = 1000
/** Longer texts are cut before anything is done with them. In UTF-16 units. */
const LONGEST = 500_000

/** Whether words stand in an article as they are, shortened or altered, and where; null when there are none. */
export function checkQuote(article: Pick<Article, 'blocks'>, words: string): Answer | null {
  const text = words.slice(0, LONGEST)
  const all = askedTokens(text)
  if (all.length === 0) return null
  const told = toldTokens(article)
  const rows = verbatim(told, all).map((start) =>
    standing(
      text,
      all,
      told,
      all.map((_, at) => start + at),
      words.length > LONGEST,
    ),
  )
  const [row] = rows.toSorted((a, b) => a.typography.length - b.typography.length)
  if (row) return row
  const asked = all.slice(0, MOST_WORDS)
  const cut = all.length > asked.length || words.length > LONGEST
  const { start, end } = richest(told, asked)
  const { score, matches } = align(told.slice(start, end), asked)
  const found = matches.filter((place) => place >= 0).length
  const own = asked.filter(({ bracketed }) => !bracketed).length
  if (found * 2 <= own || found < Math.min(own, 2) || score <= 0 || found === 0)
    return { kind: 'absent', cut }
  const places = matches.map((place) => (place < 0 ? -1 : place + start))
  return standing(text, asked, told, places, cut)
}

function standing(
  text: string,
  asked: readonly AskedToken[],
  told: readonly ToldToken[],
  matches: readonly number[],
  cut: boolean,
): Standing {
  const parts = partsOf(text, asked, told, matches)
  const runs: ToldToken[][] = []
  let last = -2
  for (const place of matches) {
    const token = told[place]
    if (!token) continue
    if (place === last + 1) runs.at(-1)?.push(token)
    else runs.push([token])
    last = place
  }
  return {
    kind: parts.some(({ kind }) => kind === 'added')
      ? 'altered'
      : parts.length > 1 || opensShort(text, asked, told, matches) || endsShort(text, asked, told, matches)
        ? 'trimmed'
        : 'exact',
    spans: runs.flatMap(spansOf),
    parts,
    typography: typography(text, asked, told, matches),
    cut,
  }
}

/** An ellipsis stands before the first word, and the article has none there. */
function opensShort(
  text: string,
  asked: readonly AskedToken[],
  told: readonly ToldToken[],
  matches: readonly number[],
): boolean {
  const first = told[matches[0] ?? -1]
  return (
    ELLIPSIS.test(text.slice(0, asked[0]?.start)) &&
    first !== undefined &&
    !ELLIPSIS.test(first.block.text.slice(Math.max(0, first.start - 8), first.start))
  )
}

/** The same after the last word. */
function endsShort(
  text: string,
  asked: readonly AskedToken[],
  told: readonly ToldToken[],
  matches: readonly number[],
): boolean {
  const last = told[matches.at(-1) ?? -1]
  return (
    ELLIPSIS.test(text.slice(asked.at(-1)?.end)) &&
    last !== undefined &&
    !ELLIPSIS.test(last.block.text.slice(last.end, last.end + 8))
  )
}
