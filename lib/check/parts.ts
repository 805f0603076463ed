import type { AskedToken } from './asked.ts'
import { spansOf, type ToldToken, textOf } from './told.ts'
import type { Part } from './types.ts'

/** A word put for another one at either end is told with the one that stands there, up to so many. */
const MOST_AT_END = 3

/** What was asked, cut where it leaves the article, and between it what the article has there. */
export function partsOf(
  text: string,
  asked: readonly AskedToken[],
  told: readonly ToldToken[],
  matches: readonly number[],
): Part[] {
  const parts: Part[] = []
  let last = -1
  let marked = false
  const leaveOut = (from: number, to: number) => {
    const words = told.slice(from, to)
    if (words.length > 0) parts.push({ kind: 'left-out', text: textOf(words), spans: spansOf(words), marked })
  }
  const first = matches.findIndex((place) => place >= 0)
  const before = matches[first] ?? 0
  leaveOut(before - neighbours(told, before, -1, atEnd(asked.slice(0, first))), before)
  for (const [at, word] of asked.entries()) {
    const place = matches[at] ?? -1
    marked ||= word.afterEllipsis || word.bracketed
    if (place >= 0) {
      if (last >= 0) leaveOut(last + 1, place)
      marked = false
    }
    const kind = place >= 0 ? 'same' : word.bracketed ? 'bracketed' : 'added'
    const part = parts.at(-1)
    if (part?.kind === kind) {
      part.asked.end = word.end
      part.text = text.slice(part.asked.start, word.end)
    } else
      parts.push({
        kind,
        text: text.slice(word.start, word.end),
        asked: { start: word.start, end: word.end },
      })
    if (place >= 0) last = place
  }
  const after = asked.slice(matches.findLastIndex((place) => place >= 0) + 1)
  leaveOut(last + 1, last + 1 + neighbours(told, last, 1, atEnd(after)))
  return parts
}

/** How many words of the article those at an end stand for. */
function atEnd(asked: readonly AskedToken[]): number {
  return asked.length <= MOST_AT_END && asked.every(({ bracketed }) => !bracketed) ? asked.length : 0
}

/** How many words there are on one side of a word in its own block, up to `most`. */
function neighbours(told: readonly ToldToken[], place: number, step: 1 | -1, most: number): number {
  let count = 0
  while (count < most && told[place + (count + 1) * step]?.block === told[place]?.block) count++
  return count
}
