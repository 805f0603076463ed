import type { Article, BlockId } from '../article/types.ts'
import { leanPage } from './lean-page.ts'
import { follow } from './opinion.ts'
import { inertDocument } from './page/access.ts'
import { takeSnapshot } from './page/snapshot.ts'
import type { Snapshot } from './page/tree.ts'
import { readable } from './readability.ts'
import { type BeginOptions, begin, finish } from './recipe.ts'

export interface ExtractOptions extends BeginOptions {
  /** Told the element that each block was taken from, for showing a block in its place. */
  onBlock?: (block: BlockId, element: Element) => void
}

/**
 * Reads the article out of a page, all in one process; in the browser the same steps are taken by several (see
 * `lib/platform/read-page.ts`). Never changes the page, never throws for what a page contains: a page that is no
 * article gets its best effort and says so in `completeness`.
 * @param url the page's address as the browser has it
 */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Article {
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
  options: ExtractOptions = {},
): Article {
  const draft = begin(snapshot, url, options)
  if (!draft.sure) follow(readable(leanPage(draft.units, draft.metadata?.title ?? ''), inert), draft.units)
  const { article, sources } = finish(draft)
  for (const [block, { live }] of sources) if (live) options.onBlock?.(block, live)
  return article
}
