import type { Block, Completeness, Removed } from '../article/types.ts'
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
  removed: readonly Removed[],
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
    const framed = evidence.some((ground) => ground.startsWith('frame:'))
    if (!framed && isListPage(blocks, removed, metadata))
      return { state: 'list', evidence: [...evidence, 'page:list'] }
    return { state: 'not-article', evidence }
  }
  if (isListPage(blocks, removed, metadata)) return { state: 'list', evidence: [...evidence, 'page:list'] }
  if (structured?.types.includes('LiveBlogPosting'))
    return { state: 'live', evidence: [...evidence, 'jsonld:LiveBlogPosting'] }
  const declared = structured?.words ?? (structured?.body ? countWords(structured.body) : null)
  const short = declared !== null && declared > 150 && words < MIN_SHARE * declared
  if (short) evidence.push(`jsonld:wordCount=${declared}`, `text:words=${words}`)
  const trailing = endsOpen(blocks)
  if (trailing) evidence.push('text:ends-mid-sentence')
  const wall = removed.some((entry) => entry.reason === 'paywall')
  if (wall) evidence.push('page:paywall')
  if (structured?.free === false && (short || trailing || wall || words < 200))
    return { state: 'paywalled', evidence: [...evidence, FREE] }
  if (wall && (short || trailing)) return { state: 'paywalled', evidence }
  const continues = removed.some((entry) => entry.blocks.some((block) => CONTINUES.test(block.text)))
  if (continues) evidence.push('page:continue-reading')
  if (short || snapshot?.bounds.length || (trailing && continues)) return { state: 'cut', evidence }
  if (snapshot?.links.has('next')) return { state: 'multipage', evidence: ['link:next'] }
  return { state: 'complete', evidence }
}

/** A link that leads to the rest. */
const CONTINUES =
  /^(?:continue reading|read the (?:full|rest|whole)|keep reading|read (?:it )?in (?:the|our) app|weiterlesen|lire la suite|seguir leyendo|sigue leyendo|continua a leggere|lees verder)/iu

/**
 * A page of many stories: nothing signed or dated, no article in its mark-up, and more headings or links to stories
 * than running text around them.
 */
function isListPage(
  blocks: readonly Block[],
  removed: readonly Removed[],
  metadata: Metadata | null,
): boolean {
  if (!metadata) return false
  const structured = metadata.structured
  if (structured && !structured.types.some((type) => /Collection|ItemList|WebPage|WebSite/.test(type)))
    return false
  if (metadata.ogType === 'article') return false
  const all = [...blocks, ...removed.flatMap((entry) => entry.blocks)]
  const linked = all.filter((block) => block.type === 'heading' && isLinked(block)).length
  const paragraphs = blocks.filter(
    (block) => block.type === 'paragraph' && countWords(block.text) >= 25,
  ).length
  return linked >= 5 && linked > paragraphs && !metadata.published && metadata.bylines.length === 0
}

function isLinked(block: Block): boolean {
  return block.marks.some((mark) => mark.type === 'link' && mark.end - mark.start > block.text.length / 2)
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
