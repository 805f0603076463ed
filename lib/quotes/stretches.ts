import type { Block } from '../article/types.ts'
import { dialogue } from './dialogue.ts'
import { cutIncises } from './incise.ts'
import { withoutReports } from './inner-report.ts'
import { findStretches, type Stretch } from './marks.ts'
import { reportAfterComma } from './report-after-comma.ts'
import type { SpeechData } from './speech-types.ts'

/** "… — Ann Roe", "… ― Ann Roe (@annroe) 3 March": who is quoted or who posted, after the words. */
const ATTRIBUTION_LINE = /(?:^|[\s.?!…"”»])(?:[—–―]|--|-(?=\s))\s?(?=\p{Lu})[^—–―\n]{2,120}$/u
/** A quoted block whose marks hold less than this only quotes within. */
const MOSTLY = 0.6

/** The quoted stretches of a block: by marks, by the dashes of a dialogue, or the block as a whole. `next` is the text that follows. */
export function stretchesOf(block: Pick<Block, 'text' | 'type'>, speech: SpeechData, next = ''): Stretch[] {
  const found = findStretches(block.text, next.charAt(0))
  for (const stretch of found) if (!stretch.closed) endAtReport(block.text, stretch, speech)
  const marked = cutIncises(block.text, found, speech)
  if (block.type === 'blockquote' || block.type === 'embed') return whole(block, marked)
  if (speech.definite !== null && marked.length > 0) return marked
  const spoken = dialogue(block.text, speech, marked)
  return spoken.length > 0 ? beside(spoken, marked) : withoutReports(block.text, marked, speech)
}

/** What is marked within spoken words is part of them. */
function beside(spoken: readonly Stretch[], marked: readonly Stretch[]): Stretch[] {
  let next = 0
  const apart = marked.filter(({ outerStart, outerEnd }) => {
    while ((spoken[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= outerStart) next++
    return outerEnd <= (spoken[next]?.outerStart ?? Number.POSITIVE_INFINITY)
  })
  return [...spoken, ...apart].sort((a, b) => a.outerStart - b.outerStart)
}

/** Block quotes and posts need no marks. A post without its author says nothing of who speaks, so it is left out. */
function whole({ text, type }: Pick<Block, 'text' | 'type'>, marked: Stretch[]): Stretch[] {
  const line = ATTRIBUTION_LINE.exec(text.slice(-160))
  if (type === 'embed' && !line) return []
  const quoted = marked.reduce((sum, { outerStart, outerEnd }) => sum + outerEnd - outerStart, 0)
  let end = line
    ? text.length - Math.min(160, text.length) + line.index + (/^[.?!…"”»]/u.test(line[0]) ? 1 : 0)
    : text.length
  if (quoted > MOSTLY * end) return marked
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  let start = 0
  while (start < end && /\s/.test(text.charAt(start))) start++
  return end > start ? [{ start, end, outerStart: 0, outerEnd: end, open: '', closed: true }] : []
}

/** A quote whose closing mark is missing goes no further than ", said Roe". */
function endAtReport(text: string, stretch: Stretch, speech: SpeechData): void {
  const at = reportAfterComma(text, stretch, speech)
  if (at > stretch.start) Object.assign(stretch, { end: at, outerEnd: at, closed: true })
}
