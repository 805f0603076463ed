import type { Block, BlockId, Box, ListItem, Removed } from '../article/types.ts'
import { isEnded, namesOf } from './features.ts'
import { closest, type TreeElement } from './page/tree.ts'
import { splitCaption } from './passes/caption-lines.ts'
import { joinInlines } from './units/inline.ts'
import type { Unit } from './units/unit.ts'

/** Units that end up in one block: the items of a list, the lines of a verse, the parts of a figure. */
type Group = Unit[]

/** Region entries outside the article, and the characters of text they may hold together. */
const MAX_OUTSIDE = 200
const MAX_OUTSIDE_TEXT = 20_000
/** Lines longer than this are paragraphs that were set apart by single breaks, in characters. */
const MAX_VERSE_LINE = 90

export interface Assembled {
  blocks: Block[]
  boxes: Box[]
  removed: Removed[]
  /** The element each block was taken from. */
  sources: Map<BlockId, TreeElement>
}

/** Makes blocks of the judged units, ids in reading order, and the ledger of what was taken out. */
export function assemble(units: readonly Unit[]): Assembled {
  const blocks: Block[] = []
  const boxes: Box[] = []
  const removed: Removed[] = []
  const sources = new Map<BlockId, TreeElement>()
  let next = 1
  let last: BlockId | null = null
  let budget = MAX_OUTSIDE_TEXT
  let regions = 0
  let box: TreeElement | null = null
  let region: { parent: TreeElement | null; entry: Removed } | null = null
  for (const group of groupsOf(units)) {
    const first = group[0]
    if (!first) continue
    const verdict = first.removed
    if (verdict && !isWorthKeeping(group)) continue
    const outside = verdict?.pass === 'outside' || verdict?.pass === 'hidden'
    if (outside) {
      const length = group.reduce((sum, unit) => sum + unit.text.length, 0)
      if (length > budget || (regions >= MAX_OUTSIDE && region?.entry.reason !== verdict.reason)) continue
      budget -= length
    }
    const id = `b${next++}`
    const block = toBlock(id, group)
    sources.set(id, first.owner)
    if (!verdict) {
      blocks.push(block)
      last = id
      region = null
      continue
    }
    if (first.box) {
      if (box !== first.box) boxes.push({ title: null, blocks: [], after: last })
      box = first.box
      const open = boxes.at(-1) as Box
      if (open.blocks.length === 0 && open.title === null && isLabel(group)) open.title = first.text
      else open.blocks.push(block)
      continue
    }
    const parent = regionOf(first)
    if (outside && region && region.parent === parent && region.entry.reason === verdict.reason) {
      region.entry.blocks.push(block)
      continue
    }
    const entry: Removed = { blocks: [block], after: last, reason: verdict.reason, pass: verdict.pass }
    removed.push(entry)
    if (outside) regions += 1
    region = outside ? { parent, entry } : null
  }
  return { blocks, boxes: boxes.filter((one) => one.blocks.length > 0), removed, sources }
}

/** A line over the points of a box. */
function isLabel([unit, more]: Group): boolean {
  return !!unit && !more && unit.words <= 10 && !isEnded(unit) && unit.kind !== 'list'
}

function isWorthKeeping(group: Group): boolean {
  return group.some((unit) => unit.text.length > 1)
}

/** The part of the page a block outside the article belongs to: the ancestor below the body's children. */
function regionOf(unit: Unit): TreeElement | null {
  let at: TreeElement | null = unit.owner
  while (at?.parent?.parent?.parent && at.parent.parent.tag !== 'body') at = at.parent
  return at
}

function groupsOf(units: readonly Unit[]): Group[] {
  const groups: Group[] = []
  for (const unit of units) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && joins(before, unit)) last.push(unit)
    else groups.push([unit])
  }
  return groups
}

function joins(a: Unit, b: Unit): boolean {
  if (a.removed?.reason !== b.removed?.reason || a.removed?.pass !== b.removed?.pass) return false
  if (a.box !== b.box) return false
  if (a.figure && a.figure === b.figure) return true
  if (a.item && b.item && a.kind === b.kind) return a.item.list === b.item.list
  if (a.run > 0 && a.run === b.run) return a.text.length <= MAX_VERSE_LINE && b.text.length <= MAX_VERSE_LINE
  return false
}

function toBlock(id: BlockId, group: Group): Block {
  const unit = group[0] as Unit
  const base = { id, text: unit.text, marks: unit.marks }
  switch (unit.kind) {
    case 'heading':
      return { ...base, type: 'heading', level: Math.max(2, unit.level) }
    case 'code':
      return { ...base, type: 'code' }
    case 'entry':
      return { ...base, type: 'entry', time: unit.time }
    case 'table':
      return { ...base, type: 'table', rows: unit.rows ?? [] }
    case 'embed':
      return { ...base, type: 'embed', kind: unit.embed?.kind ?? 'other', href: unit.embed?.href ?? null }
    case 'figure':
      return toFigure(id, group)
    case 'list':
      return toList(id, group)
    default: {
      const inline = joinInlines(group, '\n')
      return { id, type: unit.kind, ...inline }
    }
  }
}

function toList(id: BlockId, group: Group): Block {
  const items: ListItem[] = []
  let offset = 0
  const minimum = Math.min(...group.map((unit) => unit.item?.depth ?? 0))
  for (const unit of group) {
    items.push({ start: offset, end: offset + unit.text.length, depth: (unit.item?.depth ?? 0) - minimum })
    offset += unit.text.length + 1
  }
  return { id, type: 'list', ordered: group[0]?.item?.ordered ?? false, items, ...joinInlines(group, '\n') }
}

/** The page names the element after the credit it holds. */
function isCreditBox(unit: Unit): boolean {
  return unit.words <= 15 && /credit|copyright|source|photographer/i.test(namesOf(unit.owner))
}

const inCaption = (unit: Unit) => closest(unit.owner, (element) => element.tag === 'figcaption') !== null

/** A few words in the figure but not in its caption, no sentence: who is to be credited. */
function isBesideCaption(unit: Unit): boolean {
  return !inCaption(unit) && unit.words <= 8 && !isEnded(unit)
}

function toFigure(id: BlockId, group: Group): Block {
  const images = group.flatMap(({ image }) => image ?? [])
  const image = images.find(({ loaded }) => loaded) ?? images[0] ?? null
  const captions: Unit[] = []
  const credits: string[] = []
  const captioned = group.some((unit) => unit.text !== '' && inCaption(unit))
  for (const unit of group) {
    if (unit.text === '') continue
    const isCredit = isCreditBox(unit) || (captioned && isBesideCaption(unit))
    const parted = isCredit ? { text: '', credit: unit.text } : splitCaption(unit.text)
    if (parted.credit) credits.push(parted.credit)
    const text = parted.text.trimEnd()
    if (text === '') continue
    const marks = unit.marks.flatMap((mark) =>
      mark.start < text.length ? [{ ...mark, end: Math.min(mark.end, text.length) }] : [],
    )
    captions.push({ ...unit, text, marks })
  }
  return { id, type: 'figure', image, credit: credits.join(' / ') || null, ...joinInlines(captions, '\n') }
}
