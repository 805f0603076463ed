/**
 * Lede's summary against the first three sentences: blind pairs for people to judge.
 *
 *   npm run bench:summary-choice -- DIR [options]  or  --judge ANSWERS KEY      (see `scripts/lib/contest.ts`)
 *
 * DIR has `data/cnndm.dev.jsonl.gz` (see `summary.ts`). The whole article is shown; each side has three sentences.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { blockIndex, spanText } from '../../lib/article/text.ts'
import { digest } from '../../lib/digest.ts'
import { articleFromText } from '../../lib/extract/plain.ts'
import { sentences } from '../../lib/text/sentences.ts'
import { type Contestant, runContest } from '../lib/contest.ts'

interface Document {
  id: string
  text: string
  title?: string
}

const PICKED = 3

runContest({
  name: 'bench:summary-choice',
  heading: 'Three sentences that say it',
  question:
    'For each article, read it, then say which three of its sentences tell better what it says to somebody who will not read it. Reasons in one line.',
  sides: { ours: 'Lede', rival: 'first three sentences' },
  *contestants(directory, chance) {
    const lines = gunzipSync(readFileSync(join(directory, 'data/cnndm.dev.jsonl.gz')))
      .toString()
      .split('\n')
    const shuffled = lines
      .filter(Boolean)
      .map((line) => ({ document: JSON.parse(line) as Document, place: chance() }))
      .sort((a, b) => a.place - b.place)
    for (const { document } of shuffled) yield contestant(document)
  },
})

function contestant({ id, text, title = '' }: Document): Contestant | null {
  const article = articleFromText({ text, title, language: 'en' })
  const blocks = blockIndex(article.blocks)
  const { summary } = digest(article, { sentences: PICKED })
  const chosen = [...(summary.gist ? [summary.gist] : []), ...summary.points].map((span) =>
    spanText(blocks, span),
  )
  const opening = article.blocks
    .flatMap(({ text: block }) => sentences(block, 'en').map(({ start, end }) => block.slice(start, end)))
    .slice(0, PICKED)
  if (chosen.every((sentence) => opening.includes(sentence))) return null
  const list = (all: readonly string[]) => all.map((sentence) => `- ${sentence}`).join('\n')
  return {
    id,
    title,
    beginning: article.blocks.map((block) => block.text),
    ours: list(chosen),
    rival: list(opening),
  }
}
