import { blockIndex, spanText } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import { MOST_WORDS } from '../../lib/check/index.ts'
import type { Answer, Part } from '../../lib/check/types.ts'

const NAMES = { exact: 'Exact', trimmed: 'Trimmed', altered: 'Altered', absent: 'Absent' }

/** The answer to words that were checked; differences are marked as `git diff --word-diff` marks them. */
export function printCheck({ blocks }: Pick<Article, 'blocks'>, answer: Answer | null): string {
  if (!answer) return 'Nothing to check: there is no word in it.\n'
  const cut = answer.cut ? [`Only the first ${MOST_WORDS} words were checked.`] : []
  if (answer.kind === 'absent') return lines([NAMES.absent, ...cut])
  const { kind, parts, typography, spans } = answer
  const index = blockIndex(blocks)
  return lines([
    NAMES[kind],
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
