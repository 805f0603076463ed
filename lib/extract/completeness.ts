import type { Block, Completeness } from '../article/types.ts'
import type { Metadata } from './metadata/index.ts'
import type { Snapshot } from './page/tree.ts'
import { countWords } from './units/unit.ts'

/** Fewer words of running text than this make no article. */
const MIN_WORDS = 40
/** Share of the declared length below which a text counts as cut. */
const MIN_SHARE = 0.5

/**
 * Whether the text is the whole story, with the grounds. Conservative: a whole article called cut costs more trust
 * than a cut one called whole.
 */
export function judgeCompleteness(
  blocks: readonly Block[],
  metadata: Metadata | null,
  snapshot: Snapshot | null,
): Completeness {
  const words = blocks.reduce((sum, block) => sum + (isRunning(block) ? countWords(block.text) : 0), 0)
  const evidence: string[] = []
  for (const bound of snapshot?.bounds ?? []) evidence.push(`bound:${bound}`)
  const structured = metadata?.structured ?? null
  if (words < MIN_WORDS) {
    evidence.push(`text:words=${words}`)
    for (const frame of snapshot?.foreignFrames.slice(0, 3) ?? []) evidence.push(`frame:${frame}`)
    if (structured?.free === false) return { state: 'paywalled', evidence: [...evidence, FREE] }
    return { state: 'not-article', evidence }
  }
  if (structured?.types.includes('LiveBlogPosting'))
    return { state: 'live', evidence: [...evidence, 'jsonld:LiveBlogPosting'] }
  const declared = structured?.words ?? (structured?.body ? countWords(structured.body) : null)
  const short = declared !== null && declared > 150 && words < MIN_SHARE * declared
  if (short) evidence.push(`jsonld:wordCount=${declared}`, `text:words=${words}`)
  const trailing = endsOpen(blocks)
  if (trailing) evidence.push('text:ends-mid-sentence')
  if (structured?.free === false && (short || trailing || words < 200))
    return { state: 'paywalled', evidence: [...evidence, FREE] }
  if (evidence.length > 0 && (short || snapshot?.bounds.length)) return { state: 'cut', evidence }
  if (snapshot?.links.has('next')) return { state: 'multipage', evidence: ['link:next'] }
  return { state: 'complete', evidence }
}

const FREE = 'jsonld:isAccessibleForFree=false'

function isRunning(block: Block): boolean {
  return block.type !== 'figure' && block.type !== 'embed' && block.type !== 'heading'
}

/** The last paragraph breaks off: it ends with an ellipsis or in mid-word. */
function endsOpen(blocks: readonly Block[]): boolean {
  const last = blocks.filter(isRunning).at(-1)
  return last?.type === 'paragraph' && /(?:…|\.\.\.|\[…\]|\p{Ll},?)$/u.test(last.text)
}
