import type { Reason } from '../../article/types.ts'
import { isEnded, isProse, linkDensity, look, signature } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { dominantLook, elementsAround, findContainer } from './container.ts'
import { LINKING, namedReason } from './names.ts'
import { isText, remove, type Story } from './story.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/**
 * Keeps what Readability kept and what stands among it in the same way: Readability loses opening paragraphs,
 * paragraphs that are one link, lists, tables and headings. All else is outside.
 */
export function removeOutside(story: Story): void {
  rescueForeign(story)
  const readable = story.units.filter((unit) => unit.readable && !unit.removed)
  const container = findContainer(readable.filter(isText))
  story.container = container
  const prose = readable.filter((unit) => isProse(unit) && isText(unit))
  const frame: Frame = {
    container,
    pictured: new Set(story.units.flatMap(({ image, figure }) => (image && figure ? [figure] : []))),
    first: prose[0]?.index ?? 0,
    last: prose.at(-1)?.index ?? story.units.length,
    headline: story.headline?.index ?? Number.POSITIVE_INFINITY,
    looks: new Set(prose.map(signature)),
    places: new Set(prose.map(placeOf)),
    vocabulary: vocabularyOf(prose),
    own: dominantLook(prose),
  }
  const nameOf = namesAround(elementsAround(container, story.headline?.owner))
  for (const unit of story.units) {
    if (unit.readable || unit.removed) continue
    const named = nameOf(unit)
    const excused =
      !named ||
      isClosePost(unit, frame) ||
      isStoryProse(unit, named, story, frame) ||
      isStoryPicture(unit, named, story, frame)
    if (container && excused && (belongs(unit, frame) || isClosing(unit, story, frame))) continue
    remove(unit, named?.reason ?? 'outside', 'outside')
  }
  keepLists(story.units)
}

/** A list is the story's or not as a whole: items that begin in small letters or with a link look less like it. */
function keepLists(units: readonly Unit[]): void {
  const lists = new Map<TreeElement, Unit[]>()
  for (const unit of units) {
    if (!unit.item || (unit.removed && unit.removed.reason !== 'outside')) continue
    const items = lists.get(unit.item.list)
    if (items) items.push(unit)
    else lists.set(unit.item.list, [unit])
  }
  for (const items of lists.values()) {
    const kept = items.filter((unit) => !unit.removed)
    if (kept.length === 0 || kept.length === items.length || 2 * kept.length < items.length) continue
    for (const unit of items) unit.removed = null
  }
}

/** Readability's result counts as foreign when one place of the page holds this many times more running text. */
const FOREIGN = 4
const MIN_WORDS = 80

const NOWHERE: ReadonlySet<TreeElement> = new Set()

/**
 * Where Readability came back with nearly nothing, the place with most running text takes over: paragraphs side by
 * side, or one template repeated, as the entries of a ranking each in a box of its own.
 */
function rescueForeign(story: Story): void {
  const places = new Map<TreeElement | string, Unit[]>()
  const nameOf = namesAround(NOWHERE)
  let readable = 0
  for (const unit of story.units) {
    const parent = unit.owner.parent
    if (unit.removed || !parent || !isProse(unit) || !isText(unit) || nameOf(unit)) continue
    if (unit.readable) readable += unit.words
    for (const place of [parent, signature(unit)]) {
      const units = places.get(place)
      if (units) units.push(unit)
      else places.set(place, [unit])
    }
  }
  const [best, weight] = [...places.values()]
    .map((units) => [units, units.reduce((sum, unit) => sum + unit.words, 0)] as const)
    .sort((a, b) => b[1] - a[1])[0] ?? [[], 0]
  const container = findContainer(best)
  const first = best[0]
  const last = best.at(-1)
  if (weight < MIN_WORDS || weight < FOREIGN * readable || !first || !last || !container) return
  for (const unit of story.units)
    unit.readable =
      unit.index >= first.index - NEAR &&
      unit.index <= last.index &&
      closest(unit.owner, (element) => element === container) !== null
}

/** Share of a paragraph's words that the rest of its story uses too. */
const MIN_COHESION = 0.3
const STORY_COHESION = 0.35

/** Words of a paragraph, also of one that is a single link. */
const MIN_SENTENCE = 12

interface Frame {
  vocabulary: Vocabulary
  /** The look, with a class name, that most of the paragraphs have. */
  own: string | null
  container: TreeElement | null
  /** The figures that have a picture. */
  pictured: ReadonlySet<TreeElement | null>
  first: number
  last: number
  headline: number
  looks: ReadonlySet<string>
  places: ReadonlySet<string>
}

function belongs(unit: Unit, frame: Frame): boolean {
  const isInside = closest(unit.owner, (element) => element === frame.container) !== null
  if (!isInside && unit.index > frame.headline && isEnded(unit) && isLookAlike(unit, frame)) return true
  if (isInside && frame.looks.has(signature(unit)) && unit.words >= MIN_SENTENCE && isEnded(unit)) return true
  if (unit.index > frame.headline && unit.index < frame.first && isOpening(unit, frame)) return true
  if ((isInside && unit.figure?.tag === 'figure') || isLead(unit, frame)) return true
  if (!isInside || unit.index < frame.first) return false
  if (isClosePost(unit, frame)) return true
  if (unit.index > frame.last) return false
  if (!isText(unit) || unit.kind === 'table' || unit.kind === 'code') return true
  return linkDensity(unit) < 0.5 || isProse(unit)
}

/** Blocks behind the last paragraph where an embedded post is still the story's. */
const MAX_POST = 4

/** An embedded post among the paragraphs, whatever the box around it is called. */
function isClosePost({ embed, index }: Unit, { first, last }: Frame): boolean {
  return embed?.kind === 'post' && index >= first && index <= last + MAX_POST
}

/** Blocks between headline and first paragraph, where the lead picture stands. */
const MAX_LEAD = 30

/** The lead picture and its lines; a picture that is a link is another story's. */
function isLead(unit: Unit, { headline, first, pictured }: Frame): boolean {
  if (unit.kind !== 'figure' || (!unit.image && !pictured.has(unit.figure))) return false
  const from = Number.isFinite(headline) ? headline : first - NEAR
  if (unit.index < from || unit.index > first || first - from > MAX_LEAD) return false
  return closest(unit.owner, (element) => element.tag === 'a') === null
}

interface Named {
  reason: Reason
  element: TreeElement
}

/** Running text in a box of doubtful name that shares its words with the story, or lacks what such a box is for. */
function isStoryProse(unit: Unit, named: Named, story: Story, frame: Frame): boolean {
  if (!isProse(unit) || linkDensity(unit) > 0.15) return false
  if (frame.own !== null && look(unit.owner) === frame.own) return true
  if (frame.vocabulary.cohesion(unit) >= STORY_COHESION) return true
  return LINKING.has(named.reason) && !hasLinks(named.element, story)
}

/** What stands beside a picture says so by its name; a gallery of the story's own leads nowhere. */
const BESIDE = new Set<Reason>(['caption', 'credit'])

/** A picture or its lines between the story's paragraphs, in a box of doubtful name. */
function isStoryPicture(unit: Unit, named: Named, story: Story, frame: Frame): boolean {
  if (unit.kind !== 'figure' || unit.index > frame.last) return false
  if (unit.index < frame.first && !isLead(unit, frame)) return false
  return BESIDE.has(named.reason) || (LINKING.has(named.reason) && !hasLinks(named.element, story))
}

function hasLinks(element: TreeElement, story: Story): boolean {
  return story.units.some(
    (unit) =>
      (unit.linkChars > 0 || closest(unit.owner, (one) => one.tag === 'a') !== null) &&
      closest(unit.owner, (one) => one === element) !== null,
  )
}

/** Set like the story's paragraphs down to the class names around them: a second container of the same story. */
function isLookAlike(unit: Unit, frame: Frame): boolean {
  const own = signature(unit)
  if (!/\.\w[^<]*<.*\.\w/.test(own) || unit.kind !== 'paragraph' || linkDensity(unit) > 0.3) return false
  return frame.looks.has(own) && frame.vocabulary.cohesion(unit) >= MIN_COHESION
}

/**
 * The last paragraphs in a container of their own, where an advertisement cut the story in two: the same elements
 * around them as around the story's paragraphs, nothing else beside them, and no links.
 */
function isClosing(unit: Unit, story: Story, frame: Frame): boolean {
  if (unit.index <= frame.last || unit.index > frame.last + NEAR || !isPlainParagraph(unit)) return false
  const shared = new Set<TreeElement>()
  for (let at = frame.container; at; at = at.parent) shared.add(at)
  let region = unit.owner
  while (region.parent && !shared.has(region.parent)) region = region.parent
  if (region === unit.owner || !frame.places.has(placeOf(unit))) return false
  const beside = story.units.filter((one) => closest(one.owner, (element) => element === region) !== null)
  return (
    beside.every(isPlainParagraph) && beside.some((one) => frame.vocabulary.cohesion(one) >= MIN_COHESION)
  )
}

function isPlainParagraph(unit: Unit): boolean {
  return unit.kind === 'paragraph' && unit.owner.tag === 'p' && unit.linkChars === 0 && isEnded(unit)
}

const LEVELS = 4

/** The elements around a unit by tag and first class name, counters in the name left out: "stage-2", "stage-3". */
function placeOf(unit: Unit): string {
  const path: string[] = []
  for (let at: TreeElement | null = unit.owner; at && path.length < LEVELS; at = at.parent)
    path.push(`${at.tag}.${(at.attrs.class ?? '').split(' ', 1)[0]?.replace(/\d+/g, '')}`)
  return path.join('<')
}

/** How many blocks before the first paragraph its short forerunners stand, and its closing ones after the last. */
const NEAR = 8

/** Whole paragraphs between the headline and what Readability begins with. */
function isOpening(unit: Unit, frame: Frame): boolean {
  if (unit.kind !== 'paragraph' || !isEnded(unit)) return false
  if (isProse(unit) && unit.words >= 25 && linkDensity(unit) < 0.3) return true
  return unit.owner.tag === 'p' && unit.words >= 4 && frame.first - unit.index <= NEAR
}

/** Sites name whole columns after the share bar in them. */
const MAX_SHARE_WORDS = 6

/**
 * Makes a function that tells what the elements around a unit say that it is, up to those that say nothing because
 * they are around the story too. Each element is looked at once.
 */
function namesAround(around: ReadonlySet<TreeElement>): (unit: Unit) => Named | null {
  const known = new Map<TreeElement, Named | null>()
  const nearest = (element: TreeElement | null): Named | null => {
    if (!element || around.has(element)) return null
    let named = known.get(element)
    if (named === undefined) {
      const isMenu = element.tag === 'nav' || element.tag === 'menu' || element.tag === 'footer'
      const reason = isMenu ? 'navigation' : namedReason(element)
      named = reason ? { reason, element } : nearest(element.parent)
      known.set(element, named)
    }
    return named
  }
  return (unit) => {
    let named = nearest(unit.owner)
    while (named?.reason === 'share' && unit.words > MAX_SHARE_WORDS) named = nearest(named.element.parent)
    return named
  }
}
