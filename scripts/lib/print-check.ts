import { blockIndex, spanText } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import { MOST_WORDS } from '../../lib/check/index.ts'
import type { Answer, Part } from '../../lib/check/types.ts'
import { englishTranslationNote } from '../../lib/share/translation.ts'

const NAMES = { exact: 'Exact', trimmed: 'Trimmed', altered: 'Altered', absent: 'Absent' }

/** The answer to words that were checked; differences are marked as `git diff --word-diff` marks them. */
export function printCheck(
  article: Pick<Article, 'blocks' | 'translatedFrom'>,
  answer: Answer | null,
): string {
  if (!answer) return 'Nothing to check: there is no word in it.\n'
  const cut = answer.cut ? [`Only the first ${MOST_WORDS} words were checked.`] : []
  const note = englishTranslationNote(article)
  // Words are compared with what the machine wrote.
  const name = note ? `${NAMES[answer.kind]} (${note})` : NAMES[answer.kind]
  if (answer.kind === 'absent') return lines([name, ...cut])
  const { parts, typography, spans } = answer
  const index = blockIndex(article.blocks)
  return lines([
    name,
    ...cut,
    ...(parts.length > 1 ? [parts.map(marked).join(' ')] : []),
    ...(typography.length > 0 ? [`Set otherwise: ${typography.join(', ')}`] : []),
    ...spans.map((span) => `${span.block}:${span.start}-${span.end} ${spanText(index, span)}`),
  ])
}

function marked(part: Part): string {
  switch (part.kind) {
    case 'same':
      return part.text
    case 'added':
      return `{+${part.text}+}`
    case 'bracketed':
      return `[${part.text}]`
    case 'left-out':
      return part.marked ? `{... ${part.text} ...}` : `[-${part.text}-]`
  }
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
