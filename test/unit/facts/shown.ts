import { blockIndex, spanText } from '../../../lib/article/text.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { findFacts } from '../../../lib/facts/index.ts'

/** "money: €4.3bn | score: 2-1": the facts of a text, several divided by " | ". */
export function shown(text: string, language: string): string {
  const article = articleFromText({ title: '', text, language })
  const blocks = blockIndex(article.blocks)
  return findFacts(article)
    .map(({ kind, span }) => `${kind}: ${spanText(blocks, span)}`)
    .join(' | ')
}
