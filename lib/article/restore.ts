import type { Article, Block, BlockId, Removed } from './types.ts'

/** What names an entry of the ledger: the id of its first block. Null for an entry without blocks. */
export function entryId(entry: Removed): BlockId | null {
  return entry.blocks[0]?.id ?? null
}

/** The entries that `ids` put back, in page order. */
export function entriesBack({ removed }: Article, ids: ReadonlySet<BlockId>): Removed[] {
  return removed.filter((entry) => isBack(entry, ids))
}

/**
 * What of an entry is drawn when it is back: not the headline, which stands over the text already, unless there is
 * nothing else in it.
 */
export function blocksBack({ title }: Pick<Article, 'title'>, { blocks }: Removed): Block[] {
  const headline = plain(title)
  const rest = blocks.filter(({ text }) => headline === '' || plain(text) !== headline)
  return rest.some(({ text }) => text !== '') ? rest : blocks
}

/** Words as they are told apart here: pages set the same headline in capitals, and with other spaces. */
const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * The article with entries of its ledger put back where they stood on the page, as if they had never been taken out:
 * they leave the ledger, and what stood after the same block moves on behind them where it came later on the page.
 * @param ids the first block of each entry to put back; others are ignored. With none, the article itself comes back
 */
export function restore(article: Article, ids: ReadonlySet<BlockId>): Article {
  const back = entriesBack(article, ids)
  if (back.length === 0) return article
  const places = byPlace(back.map((entry) => ({ ...entry, blocks: blocksBack(article, entry) })))
  const moved = <Part extends { blocks: Block[]; after: BlockId | null }>(part: Part): Part => ({
    ...part,
    after: lastBefore(places.get(part.after), part) ?? part.after,
  })
  return {
    ...article,
    blocks: woven(article.blocks, places),
    boxes: article.boxes.map(moved),
    removed: article.removed.filter((entry) => !isBack(entry, ids)).map(moved),
  }
}

function isBack(entry: Removed, ids: ReadonlySet<BlockId>): boolean {
  const id = entryId(entry)
  return id !== null && ids.has(id)
}

/** Entries by the block they stood after, each list in page order. */
function byPlace(entries: readonly Removed[]): Map<BlockId | null, Removed[]> {
  const places = new Map<BlockId | null, Removed[]>()
  for (const entry of entries) {
    const list = places.get(entry.after)
    if (list) list.push(entry)
    else places.set(entry.after, [entry])
  }
  for (const list of places.values()) list.sort((a, b) => numberOf(a) - numberOf(b))
  return places
}

function woven(blocks: readonly Block[], places: ReadonlyMap<BlockId | null, readonly Removed[]>): Block[] {
  const left = new Map(places)
  const take = (after: BlockId | null) => {
    const entries = left.get(after) ?? []
    left.delete(after)
    return entries.flatMap((entry) => entry.blocks)
  }
  const text = [...take(null), ...blocks.flatMap((block) => [block, ...take(block.id)])]
  // A ledger that names a block which is not there is wrong about the place, but nothing is lost for it.
  return [...text, ...[...left.values()].flat().flatMap((entry) => entry.blocks)]
}

/** The last block that is put back after the same one and before `part`. */
function lastBefore(entries: readonly Removed[] = [], part: { blocks: Block[] }): BlockId | undefined {
  const before = entries.findLast((entry) => numberOf(entry) < numberOf(part))
  return before?.blocks.at(-1)?.id
}

/** Ids count in reading order: `b7` stands before `b12`. */
function numberOf({ blocks }: { blocks: Block[] }): number {
  return Number(blocks[0]?.id.slice(1) ?? Number.NaN)
}
