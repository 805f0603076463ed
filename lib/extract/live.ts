import { isEnded, isProse, linkDensity, signature } from './features.ts'
import { toIso } from './metadata/dates.ts'
import type { Metadata } from './metadata/index.ts'
import { closest, type TreeElement, walkTree } from './page/tree.ts'
import { isShown } from './passes/hidden.ts'
import { namedReason } from './passes/names.ts'
import { isText, plainWords } from './passes/story.ts'
import { sliceInline } from './units/inline.ts'
import { newUnit } from './units/new.ts'
import { countWords, type Unit } from './units/unit.ts'

/** The start of a live blog's entry. */
export interface Entry {
  /** Where the stamp stands among the text blocks. */
  at: number
  /** The block that shows the time. */
  stamp: Unit
  time: string
  /** Where the time ends in the stamp's text; its whole length where nothing else stands there. */
  rest: number
  /** A clock time opens the block; else it stands within a line, or is only in the mark-up. */
  leads: boolean
  /** The block with the heading: one beside the stamp, or the stamp itself, after the time. */
  heading: Unit | null
  /** The text blocks from here to the next entry. */
  part: Unit[]
}

/** A lone time is no entry, nor are two, unless the page says that it is a live blog. */
const MIN_ENTRIES = 3
/** Share of the page's running text that the entries hold. */
const MIN_SHARE = 0.5
/** Words of sentences in an entry; a ticker's lines have none. Some entries are only a picture. */
const MIN_WORDS = 8
const MIN_FILLED = 0.6
/** Words and characters of a line that has nothing but time, date and who wrote the entry. */
const MAX_STAMP = 8
const MAX_LENGTH = 80
/** After a clock time fewer words are its zone or its day, more are a heading, up to the length of a sentence. */
const MIN_HEADING = 3
const MAX_HEADING = 30
/** Characters by which headings are told apart. */
const MAX_NAME = 200

/** "14:05", "2:05 p.m.", "14.05 Uhr", "14h05", "14時05分" where a block starts; not "3.20 million". */
const CLOCK =
  /(?<![\d.,:/])(?:[01]?\d|2[0-3])(?:[:：時]|\.(?!\d\d \p{Ll}{3})| ?[hH] ?)[0-5]\d(?![\d%])分?(?: ?(?:[aApP]\.?[mM]\b\.?|Uhr))?/u
/** What parts a time from the words after it. */
const PARTING = /^[\s\p{P}|]*/u

/**
 * The entries of a live blog: the largest set of time stamps set alike, each with text before the next one, that
 * together hold most of the page's. What stands in them, and before them under the headline, counts as the story:
 * Readability often takes one entry for the whole.
 */
export function findEntries(units: readonly Unit[], metadata: Metadata, url: string): readonly Entry[] {
  const shown = units.filter((unit) => unit.words > 0 && isText(unit) && isShown(unit))
  const declared = metadata.structured?.types.includes('LiveBlogPosting')
  const groups = new Map<string, Entry[]>()
  let total = 0
  shown.forEach((unit, at) => {
    if (isProse(unit)) total += unit.words
    const entry = entryAt(unit, at)
    if (!entry) return
    const group = groups.get(signature(unit))
    if (group) group.push(entry)
    else groups.set(signature(unit), [entry])
  })
  let best: readonly Entry[] = []
  let most = MIN_SHARE * total
  for (const group of groups.values()) {
    if (group.length < (declared ? 2 : MIN_ENTRIES)) continue
    fill(group, shown)
    const words = group.map((entry) => wordsOf(entry, url))
    const weight = words.reduce((sum, one) => sum + one, 0)
    const filled = words.filter((one) => one >= MIN_WORDS).length
    // Comments have a name and a date with each, and may be longer than the story.
    const likely = group.filter(({ leads, heading }) => leads || (heading?.words ?? 0) >= MIN_HEADING).length
    if (filled < MIN_FILLED * group.length || weight < most) continue
    if (!declared && likely < group.length / 2) continue
    best = group
    most = weight
  }
  const first = best[0]
  const intro = first
    ? shown.filter(({ index }) => index > (metadata.headline?.index ?? index) && index < startOf(first).index)
    : []
  let text = false
  for (const unit of [intro, ...best.map(({ part }) => part)].flat().reverse()) {
    if (unit.kind !== 'heading') text = isEnded(unit) && linkDensity(unit) < 0.5
    if (text) unit.readable = true
  }
  const times = new Map(
    metadata.structured?.updates.map((update) => [plainWords(update.headline.slice(0, MAX_NAME)), update]),
  )
  for (const entry of best) {
    if (!entry.heading || /^\d{4}-/.test(entry.time)) continue
    const update = times.get(plainWords(entry.heading.text.slice(0, MAX_NAME)))
    entry.time = toIso(update?.published) ?? entry.time
  }
  return best
}

/** The judged units, with one of its own at the start of each entry that has kept some text or picture. */
export function setEntries(units: readonly Unit[], entries: readonly Entry[]): readonly Unit[] {
  if (entries.length === 0) return units
  const starts = new Map(entries.map((entry) => [startOf(entry), entry]))
  const absorbed = new Set<Unit | null>()
  const set: Unit[] = []
  let waiting: Unit | null = null
  for (const unit of units) {
    // A list under the headline is its standfirst on other pages; here it is the summary that newsrooms pin there.
    if (unit.kind === 'list' && unit.removed?.reason === 'standfirst') unit.removed = null
    const entry = starts.get(unit)
    if (entry) {
      const { stamp, heading, rest, time } = entry
      const named = heading ?? stamp
      const text = sliceInline(
        named,
        heading ? (heading === stamp ? rest : 0) : named.text.length,
        named.text.length,
      )
      waiting = { ...newUnit(unit.index, 'entry', text, named.owner), time }
      absorbed.add(heading)
      if (rest === stamp.text.length) absorbed.add(stamp)
      else if (heading !== stamp) Object.assign(stamp, sliceInline(stamp, rest, stamp.text.length))
    }
    if (absorbed.has(unit)) continue
    if (waiting && !unit.removed) {
      set.push(waiting)
      waiting = null
    }
    set.push(unit)
  }
  return set
}

function entryAt(unit: Unit, at: number): Entry | null {
  const { text, words } = unit
  const head = text.slice(0, 60)
  // Comments and teasers have times too.
  if (!/\d/.test(head) || closest(unit.owner, isOther)) return null
  const clock = CLOCK.exec(head)
  const leads = clock !== null && !/\p{L}/u.test(head.slice(0, clock.index)) && clock.index < MIN_HEADING
  const machine = words <= 2 * MAX_STAMP ? machineTime(unit.owner) : null
  const entry = { at, stamp: unit, rest: text.length, leads, heading: null, part: [] }
  if (clock && leads) {
    const after = text.slice(clock.index + clock[0].length)
    const tail = after.replace(PARTING, '')
    if (countWords(tail) >= MIN_HEADING) {
      const heads = unit.kind === 'heading' || (!isEnded(unit) && words <= MAX_HEADING)
      return {
        ...entry,
        time: machine ?? clock[0],
        rest: text.length - tail.length,
        heading: heads ? unit : null,
      }
    }
  } else if (!(clock || machine) || words > MAX_STAMP || isEnded(unit)) return null
  if (text.length > MAX_LENGTH) return null
  return { ...entry, time: machine ?? text.replace(/[\s\p{Pd}|:]+$/u, '') }
}

function isOther(element: TreeElement): boolean {
  const reason = namedReason(element)
  return reason === 'comments' || reason === 'related'
}

/** The time of a `time` element right inside, with its clock. */
function machineTime(owner: TreeElement): string | null {
  let found: string | null = null
  let nodes = 0
  walkTree({ ...owner, children: [owner] }, (node) => {
    if (typeof node !== 'string' && node.tag === 'time') {
      const iso = toIso(node.attrs.datetime)
      if (iso?.includes('T')) found ??= iso
    }
    return ++nodes < 20
  })
  return found
}

function startOf({ stamp, heading }: Entry): Unit {
  return heading && heading.index < stamp.index ? heading : stamp
}

/**
 * Gives entries their headings and blocks. A heading stands after its time, on other sites before it. The last entry
 * ends with the element around all, and where others would long have ended.
 */
function fill(entries: readonly Entry[], shown: readonly Unit[]): void {
  for (const step of [1, -1]) {
    const beside = entries.map(({ at }) => shown[at + step])
    const heads = beside.map((unit) => (unit?.kind === 'heading' && unit.level > 1 ? unit : null))
    if (heads.filter(Boolean).length < entries.length / 2) continue
    entries.forEach((entry, at) => {
      entry.heading ??= heads[at] ?? null
    })
    break
  }
  const last = entries.at(-1)?.stamp.owner ?? null
  const box = closest(
    entries[0]?.stamp.owner.parent ?? null,
    (one) => closest(last, (other) => other === one) !== null,
  )
  let next = 0
  let longest = 0
  for (const unit of shown) {
    if (entries[next] && unit === startOf(entries[next] as Entry)) next += 1
    const part = entries[next - 1]?.part
    if (!part || (next === entries.length && part.length > longest + MAX_STAMP)) continue
    if (closest(unit.owner, (element) => element === box)) part.push(unit)
    if (next < entries.length) longest = Math.max(longest, part.length)
  }
}

/** Words of sentences in an entry; none in a teaser, whose headline leads to another page. */
function wordsOf({ part }: Entry, url: string): number {
  let words = 0
  for (const unit of part) {
    const density = linkDensity(unit)
    if (
      density > 0.8 &&
      unit.words >= MIN_HEADING &&
      unit.marks.some(({ href }) => href && !leadsHere(href, url))
    )
      return 0
    if (isEnded(unit) && density < 0.5) words += unit.words
  }
  return words
}

function leadsHere(href: string, url: string): boolean {
  return href.startsWith(url.replace(/[?#].*/, ''))
}
