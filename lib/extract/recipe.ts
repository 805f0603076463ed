import type { Article, BlockId } from '../article/types.ts'
import { emptyArticle } from './article.ts'
import { assemble } from './assemble.ts'
import { judgeCompleteness } from './completeness/index.ts'
import { type Judge, judgeUnits } from './judge/judge.ts'
import { directionOf, guessLanguage } from './language.ts'
import { findEntries, setEntries } from './live.ts'
import { dropFormerRoute } from './metadata/former-route.ts'
import { readMetadata } from './metadata/index.ts'
import { takeNotes } from './metadata/notes.ts'
import { findNextPage } from './next-page.ts'
import { inertDocument } from './page/access.ts'
import { takeSnapshot } from './page/snapshot.ts'
import { type Snapshot, walkTree } from './page/tree.ts'
import { showHiddenStory } from './passes/hidden.ts'
import { judgePage } from './passes/index.ts'
import { extractText } from './plain.ts'
import type { SecondOpinion } from './second-opinion.ts'
import { buildUnits } from './units/build.ts'

export interface ExtractOptions {
  /** Marks the story's units; the learned judge unless training tries another. */
  judge?: Judge
  /** Asked to mark them anew where the judge is not sure of the page. */
  second: SecondOpinion
  /** Told the element that each block was taken from, for showing a block in its place. */
  onBlock?: (block: BlockId, element: Element) => void
  /** The address the document was loaded from, where it may have changed its route since. */
  loaded?: string
}

/**
 * Reads the article out of a page. Never changes the page, never throws for what a page contains: a page that is
 * no article gets its best effort and says so in `completeness`.
 * @param url the page's address as the browser has it
 */
export function extractDocument(document: Document, url: string, options: ExtractOptions): Article {
  const inert = inertDocument(document)
  return extractSnapshot(takeSnapshot(document, url, inert), url, inert, options)
}

/**
 * The same for a page already taken down.
 * @param inert an empty document for Readability to work in
 */
export function extractSnapshot(
  snapshot: Snapshot,
  url: string,
  inert: Document,
  options: ExtractOptions,
): Article {
  if (snapshot.contentType === 'text/plain') return extractText(rawText(snapshot), { url })
  if (options.loaded) dropFormerRoute(snapshot, url, options.loaded)
  const units = buildUnits(snapshot)
  const metadata = readMetadata(snapshot, units, url)
  showHiddenStory(units)
  const { judge = judgeUnits, second } = options
  if (!judge(units, { headline: metadata.headline, body: metadata.structured?.body ?? null }))
    second(units, inert, metadata.title)
  const entries = findEntries(units, metadata, url)
  judgePage({
    units,
    title: metadata.title,
    headline: metadata.headline,
    description: metadata.description,
    bylines: metadata.bylines.map((byline) => byline.name),
    container: null,
  })
  const notes = takeNotes(units)
  const { blocks, boxes, removed, sources } = assemble(setEntries(units, entries))
  const nextPage = findNextPage(snapshot, units, url)
  const language = metadata.language ?? guessLanguage(blocks.map((block) => block.text).join('\n'))
  const article: Article = {
    ...emptyArticle(url),
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    kicker: metadata.kicker,
    standfirst:
      metadata.standfirst ?? units.find((unit) => unit.removed?.pass === 'standfirst')?.text ?? null,
    bylines: metadata.bylines,
    published: metadata.published,
    modified: metadata.modified,
    site: metadata.site,
    section: metadata.section,
    language,
    direction: metadata.declaredDirection === 'rtl' ? 'rtl' : directionOf(language),
    leadImage: metadata.leadImage,
    blocks,
    boxes,
    notes,
    removed,
    translatedFrom: metadata.translatedFrom,
    completeness: judgeCompleteness({ blocks, units, metadata, snapshot, nextPage }),
    nextPage,
  }
  for (const [id, source] of sources) if (source.live) options.onBlock?.(id, source.live)
  return article
}

/** A text/plain page is one `pre` in the browser. */
function rawText(snapshot: Snapshot): string {
  let text = ''
  walkTree(snapshot.root, (node) => {
    if (typeof node === 'string') text += node
    return true
  })
  return text
}
