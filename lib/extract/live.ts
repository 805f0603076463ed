import { isEnded, isProse, linkDensity, signature } from './features.ts'
import { toIso } from './metadata/dates.ts'
import type { StructuredData } from './metadata/jsonld.ts'
import { closest, type TreeElement, walkTree } from './page/tree.ts'
import { isShown } from './passes/hidden.ts'
import { namedReason } from './passes/names.ts'
import { isText, plainWords } from './passes/story.ts'
import { sliceInline } from './units/inline.ts'
import { newUnit } from './units/new.ts'
import { countWords, type Unit } from './units/unit.ts'

/** The start of a live blog's entry. */
export interface Entry {
  /** The block that shows the time. */
  stamp: Unit
  time: string
  /** A clock time opens the line; else it stands within one, or is only in the mark-up. */
  leads: boolean
  /** Where the time ends in the stamp's text. */
  rest: number
  /** The block with the heading: one beside the stamp, or the stamp itself, after the time. */
  heading: Unit | null
}

/** A lone time is no entry, nor are two, unless the page says that it is a live blog. */
const MIN_ENTRIES = 3
/** Share of the page's running text that the entries hold. */
const MIN_SHARE = 0.5
/** Words of sentences in an entry; a ticker's lines have none. Some entries are only a picture. */
const MIN_WORDS = 8
const MIN_FILLED = 0.6
/** Words of a line that has nothing but time, date and who wrote the entry. */
const MAX_STAMP = 8
/** After a clock time fewer words are its zone or its day, more are a heading, up to the length of a sentence. */
const MIN_HEADING = 3
const MAX_HEADING = 30
/** Nodes looked at for a `time` element. */
const MAX_NODES = 20

const CLOCK =
  /(?<![\d.,:/])(?:[01]?\d|2[0-3])(?:[:.：時]|\s?h\s?)[0-5]\d(?![\d%])分?(?:\s?(?:[ap]\.?m\b\.?|uhr\b))?/iu
/** What parts a time from the words after it. */
const PARTED = /^[\s\p{P}|]+/u

/**
 * The entries of a live blog: the largest set of time stamps set alike, each with text before the next one, that
 * together hold most of the page's. What stands in them counts as the story, whatever Readability makes of it: it
 * often finds one entry and takes it for the whole.
 */
export function findEntries(
  units: readonly Unit[],
  structured: StructuredData | null,
  url: string,
): readonly Entry[] {
  const declared = structured?.types.includes('LiveBlogPosting') ?? false
  const groups = new Map<string, Entry[]>()
  const shown: Unit[] = []
  let total = 0
  for (const unit of units) {
    if (unit.words === 0 || !isText(unit) || !isShown(unit)) continue
    shown.push(unit)
    if (isProse(unit)) total += unit.words
    const entry = entryAt(unit)
    if (!entry || isOther(unit)) continue
    const group = groups.get(signature(unit))
    if (group) group.push(entry)
    else groups.set(signature(unit), [entry])
  }
  let best: Entry[] = []
  let most = MIN_SHARE * total
  for (const group of groups.values()) {
    if (group.length < (declared ? MIN_ENTRIES - 1 : MIN_ENTRIES)) continue
    const weights = partsOf(group, shown).map((part) => wordsOf(part, url))
    const weight = weights.reduce((sum, words) => sum + words, 0)
    const filled = weights.filter((words) => words >= MIN_WORDS).length
    if (filled < Math.max(2, MIN_FILLED * group.length) || weight < most) continue
    best = group
    most = weight
  }
  if (best.length > 0) findHeadings(best, shown, structured)
  // Comments have a name and a date with each, and may be longer than the story.
  const named = best.filter(({ leads, heading }) => leads || (heading?.words ?? 0) >= MIN_HEADING).length
  if (!declared && named < best.length / 2) return []
  for (const part of partsOf(best, shown))
    for (const unit of part) if (unit.kind === 'heading' || isEnded(unit)) unit.readable = true
  return best
}

/** The judged units, with one of its own at the start of each entry that has kept some text or picture. */
export function setEntries(units: readonly Unit[], entries: readonly Entry[]): readonly Unit[] {
  const starts = new Map(entries.map((entry) => [startOf(entry), entry]))
  const set: Unit[] = []
  const absorbed = new Set<Unit>()
  units.forEach((unit, at) => {
    const entry = starts.get(unit)
    if (entry && keepsText(entry, units, at, starts)) {
      const { stamp, heading, rest } = entry
      const named = heading ?? stamp
      const from = heading === stamp ? rest : heading ? 0 : named.text.length
      const text = sliceInline(named, from, named.text.length)
      set.push({ ...newUnit(unit.index, 'entry', text, named.owner), time: entry.time })
      if (heading) absorbed.add(heading)
      if (rest === stamp.text.length) absorbed.add(stamp)
      else if (heading !== stamp) Object.assign(stamp, sliceInline(stamp, rest, stamp.text.length))
    }
    if (!absorbed.has(unit)) set.push(unit)
  })
  return set
}

function keepsText(entry: Entry, units: readonly Unit[], at: number, starts: ReadonlyMap<Unit, Entry>) {
  for (let next = at; next < units.length; next++) {
    const unit = units[next] as Unit
    if (next > at && starts.has(unit)) return false
    if (unit === entry.heading || (unit === entry.stamp && entry.rest === unit.text.length)) continue
    if (!unit.removed) return true
  }
  return false
}

/** Comments and teasers have times too. */
function isOther(unit: Unit): boolean {
  return closest(unit.owner, (element) => /^(?:comments|related)$/.test(namedReason(element) ?? '')) !== null
}

function entryAt(unit: Unit): Entry | null {
  const { text } = unit
  const head = text.slice(0, 60)
  if (!/\d/.test(head)) return null
  const clock = CLOCK.exec(head)
  const machine = unit.words <= 2 * MAX_STAMP ? machineTime(unit.owner) : null
  if (clock && /^\P{L}{0,2}$/u.test(head.slice(0, clock.index))) {
    const end = clock.index + clock[0].length
    const rest = end + (PARTED.exec(text.slice(end))?.[0].length ?? 0)
    if (countWords(text.slice(rest)) >= MIN_HEADING) {
      const heads = unit.kind === 'heading' || (!isEnded(unit) && unit.words <= MAX_HEADING)
      return { stamp: unit, time: machine ?? clock[0], leads: true, rest, heading: heads ? unit : null }
    }
  } else if (!(clock || machine) || unit.words > MAX_STAMP || isEnded(unit)) return null
  return {
    stamp: unit,
    leads: clock?.index === 0,
    time: machine ?? text.replace(/[\s\p{Pd}|:]+$/u, ''),
    rest: text.length,
    heading: null,
  }
}

/** The time of a `time` element inside, with its clock. */
function machineTime(owner: TreeElement): string | null {
  let found: string | null = null
  let nodes = 0
  const look = ({ tag, attrs }: TreeElement) => {
    const iso = tag === 'time' ? toIso(attrs.datetime) : null
    if (iso?.includes('T')) found ??= iso
  }
  look(owner)
  walkTree(owner, (node) => {
    if (typeof node !== 'string') look(node)
    return ++nodes < MAX_NODES
  })
  return found
}

function startOf({ stamp, heading }: Entry): Unit {
  return heading && heading.index < stamp.index ? heading : stamp
}

/** The blocks of each entry; the last one ends with the element around all, and where others would long have ended. */
function partsOf(entries: readonly Entry[], shown: readonly Unit[]): Unit[][] {
  const around = new Set<TreeElement>()
  const first = entries[0]?.stamp.owner ?? null
  for (let at = first?.parent ?? null; at; at = at.parent) around.add(at)
  for (const { stamp } of entries) {
    const mine = new Set<TreeElement>()
    for (let at: TreeElement | null = stamp.owner; at; at = at.parent) mine.add(at)
    for (const element of around) if (!mine.has(element)) around.delete(element)
  }
  const [box] = around
  const parts: Unit[][] = []
  let longest = 0
  for (const unit of shown) {
    const next = entries[parts.length]
    if (next && unit === startOf(next)) parts.push([])
    const part = parts.at(-1)
    if (!part || (parts.length === entries.length && part.length > longest + MAX_STAMP)) continue
    if (closest(unit.owner, (element) => element === box)) part.push(unit)
    if (parts.length < entries.length) longest = Math.max(longest, part.length)
  }
  return parts
}

/** Words of sentences in an entry; none in a teaser, whose headline leads to another page. */
function wordsOf(part: readonly Unit[], url: string): number {
  let words = 0
  for (const unit of part) {
    if (linkDensity(unit) > 0.8 && unit.words >= MIN_HEADING && leadsAway(unit, url)) return 0
    if (isEnded(unit) && linkDensity(unit) < 0.5) words += unit.words
  }
  return words
}

function leadsAway(unit: Unit, url: string): boolean {
  const bare = (address: string) => address.replace(/[?#].*/, '')
  return unit.marks.some(({ href }) => href && !bare(href).startsWith(bare(url)))
}

/** An entry's heading stands after its time, or on other sites before it; its time may be only in the mark-up. */
function findHeadings(entries: readonly Entry[], shown: readonly Unit[], structured: StructuredData | null) {
  const beside = (step: number) => entries.map(({ stamp }) => shown[shown.indexOf(stamp) + step])
  const isHeading = (unit: Unit | undefined) => unit?.kind === 'heading' && unit.level > 1
  const after = beside(1)
  const before = beside(-1)
  const many = (units: readonly (Unit | undefined)[]) => units.filter(isHeading).length >= entries.length / 2
  const found = many(after) ? after : many(before) ? before : []
  entries.forEach((entry, at) => {
    const heading = found[at]
    if (!entry.heading && heading && isHeading(heading)) entry.heading = heading
    if (!entry.heading || /^\d{4}-/.test(entry.time)) return
    const words = plainWords(entry.heading.text)
    const update = structured?.updates.find(({ headline }) => words.endsWith(plainWords(headline)))
    entry.time = toIso(update?.published) ?? entry.time
  })
}
