import type { Article, BlockId } from '../article/types.ts'
import { emptyArticle } from './article.ts'
import { assemble } from './assemble.ts'
import { judgeCompleteness } from './completeness/index.ts'
import { type Judge, judgeUnits } from './judge/judge.ts'
import { languageOf } from './language.ts'
import { directionOf } from './language-tag.ts'
import { findEntries, setEntries } from './live.ts'
import { dropFormerRoute } from './metadata/former-route.ts'
import { type Metadata, readMetadata } from './metadata/index.ts'
import { takeNotes } from './metadata/notes.ts'
import { findNextPage } from './next-page.ts'
import { type Snapshot, type TreeElement, walkTree } from './page/tree.ts'
import { showHiddenStory } from './passes/hidden.ts'
import { judgePage } from './passes/index.ts'
import { plainText, plainWords } from './passes/story.ts'
import { extractText } from './plain.ts'
import { buildUnits } from './units/build.ts'
import type { Unit } from './units/unit.ts'

export interface BeginOptions {
  /** Marks the story's units; the learned judge unless training tries another. */
  judge?: Judge
  /** The address the document was loaded from, where it may have changed its route since. */
  loaded?: string
}

/** A page halfway to its article: its blocks are marked as the story's or not, and nothing is taken out yet. */
export interface Draft {
  url: string
  snapshot: Snapshot
  units: Unit[]
  /** Null for a text file, which has no mark-up to mark blocks by. */
  metadata: Metadata | null
  /** False where a second opinion on the marks is wanted before the article is finished. */
  sure: boolean
}

export interface Finished {
  article: Article
  /** The element of the snapshot that each block was taken from, for showing a block in its place. */
  sources: ReadonlyMap<BlockId, TreeElement>
}

/**
 * Reads a page up to the question of which of its blocks are the story's. Never throws for what a page contains.
 * @param snapshot the page as it was taken down; what is said there about another route of the site is dropped
 * @param url the page's address as the browser has it
 */
export function begin(snapshot: Snapshot, url: string, options: BeginOptions = {}): Draft {
  if (snapshot.contentType === 'text/plain') return { url, snapshot, units: [], metadata: null, sure: true }
  if (options.loaded) dropFormerRoute(snapshot, url, options.loaded)
  const units = buildUnits(snapshot)
  const metadata = readMetadata(snapshot, units, url)
  showHiddenStory(units)
  const { judge = judgeUnits } = options
  const sure = judge(units, { headline: metadata.headline, body: metadata.structured?.body ?? null })
  return { url, snapshot, units, metadata, sure }
}

/**
 * Takes out what is not the story. A page that is no article gets its best effort and says so in `completeness`.
 * @param without the name of a pass to leave out, for measuring what it brings
 */
export function finish({ url, snapshot, units, metadata }: Draft, without: string | null = null): Finished {
  if (!metadata) return { article: extractText(rawText(snapshot), { url }), sources: new Map() }
  const entries = findEntries(units, metadata, url)
  const story = {
    units,
    title: metadata.title,
    headline: metadata.headline,
    description: metadata.description,
    bylines: metadata.bylines.map((byline) => byline.name),
    container: null,
  }
  judgePage(story, without)
  const notes = takeNotes(units)
  const { blocks, boxes, removed, sources } = assemble(setEntries(units, entries))
  const nextPage = findNextPage(snapshot, units, url)
  const text = blocks.map((block) => block.text).join('\n')
  // Who translates a page says into what, and may still be at it.
  const isKnown = metadata.translatedFrom !== null && metadata.language !== null
  const language = isKnown ? metadata.language : languageOf(metadata.language, text)
  const article: Article = {
    ...emptyArticle(url),
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    kicker: metadata.kicker,
    standfirst: metadata.standfirst ?? standfirstIn(units, metadata.description),
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
  return { article, sources }
}

/** The line that was taken out as one, or a first paragraph that says word for word what the page says of itself. */
function standfirstIn(units: readonly Unit[], description: string): string | null {
  const line = units.find((unit) => unit.removed?.pass === 'standfirst')
  if (line) return line.text
  const first = units.find((unit) => !unit.removed && unit.kind === 'paragraph')
  return first && description !== '' && plainText(first) === plainWords(description) ? first.text : null
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
