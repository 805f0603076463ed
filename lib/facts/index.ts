import type { Fact } from '../article/digest.ts'
import type { Article, Block } from '../article/types.ts'
import { stopTest } from '../rank/stop.ts'
import { figureWords } from '../text/figures.ts'
import { languageData } from '../text/language.ts'
import { sentencesOf } from '../text/sentences.ts'
import { wordsOf } from '../text/words.ts'
import { type FoundIn, figuresOf } from './block.ts'
import { chooseFacts } from './choose.ts'
import { SIGNS_ONLY } from './signs.ts'

/** Figures looked at, more than any story has. */
const MAX_FIGURES = 1000
const READ: ReadonlySet<Block['type']> = new Set(['paragraph', 'blockquote', 'list'])

/**
 * The numbers, amounts and dates of an article that a reader would look up, each with what it counts, in reading order:
 * at most twelve. Every span lies in its sentence and none over another. In a language that Lede has no tables of, only
 * those that need no word.
 */
export function findFacts(article: Article): Fact[] {
  const { code } = languageData(article.language)
  const reading = {
    language: code,
    words: figureWords(code) ?? SIGNS_ONLY,
    isStop: stopTest(article.language),
    sterling: article.blocks.some(({ text }) => text.includes('£')),
  }
  const all: (FoundIn & { block: string })[] = []
  for (const block of article.blocks) {
    if (!READ.has(block.type) || all.length >= MAX_FIGURES) continue
    const ranges = sentencesOf(block, article.language)
    for (const one of figuresOf(block.text, wordsOf(block, article.language), ranges, reading))
      all.push({ ...one, block: block.id })
  }
  return chooseFacts(all.slice(0, MAX_FIGURES)).map(({ kind, block, start, end, sentence }) => ({
    kind,
    span: { block, start, end },
    sentence: { block, start: sentence.start, end: sentence.end },
  }))
}
