import { isEnded, isProse, linkDensity, signature } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import { findContainer } from '../passes/container.ts'
import { plainText, plainWords } from '../passes/story.ts'
import type { Unit } from '../units/unit.ts'
import { surroundings } from './surroundings.ts'
import { otherVoices } from './voices.ts'

/** What the judge is told of a page beside its units. */
export interface Evidence {
  /** The block that shows the headline. */
  headline: Unit | null
  /** The article's text as JSON-LD has it, where it has: a witness that the page's own text is measured against. */
  body: string | null
}

/** What a row holds, in order. Changing it makes the model void: train again. */
export const FEATURES = [
  // The block itself.
  'words',
  'density',
  'ended',
  'level',
  'item',
  'classed',
  'repeats',
  'witnessed',
  // What the elements around it are called.
  'clutter',
  'story',
  'landmark',
  'articles',
  'main',
  // The blocks with its look, with its parent, with its grandparent: a template repeats itself.
  'lookShare',
  'lookCount',
  'lookDensity',
  'parentShare',
  'parentDensity',
  'grandShare',
  'grandCount',
  'grandDensity',
  'grandEnded',
  // Where it stands: levels from the dominant container, blocks from the ends of the dominant look.
  'up',
  'down',
  'fromFirst',
  'fromLast',
  'relative',
  'fromHeadline',
  // Its neighbours.
  'wordsBefore',
  'wordsAfter',
  'density2Before',
  'densityBefore',
  'densityAfter',
  'density2After',
  'sameAfter',
] as const

/** Blocks that share something, in sum. */
interface Group {
  count: number
  links: number
  characters: number
  ended: number
  /** Words of running text. */
  prose: number
}

/** How much of its container one look must hold to mark the story's place. */
const CONTAINED = 0.8
/** Shorter lines stand in any text. In words. */
const MIN_WITNESSED = 8
/** Far outside. */
const NOWHERE = 99
/** Distances are told apart up to this many blocks by their logarithm. */
const signedLog = (distance: number) => Math.sign(distance) * Math.log2(1 + Math.abs(distance))

/**
 * A row of numbers for each unit, by structure more than by words, so that the judge serves every language:
 * the group of blocks that look alike, the place in the page, link density, names of the elements around. Null for
 * what needs no judge: blocks without text, the lines of menus, half the blocks of many pages, and what readers and
 * consent dialogs say, which may be longer than the story.
 */
export function rowsOf(units: readonly Unit[], { headline, body }: Evidence): (Float64Array | null)[] {
  const voices = otherVoices(units)
  const prose = units.map(
    (unit, at) => isProse(unit) && unit.kind !== 'figure' && !unit.owner.hidden && !voices[at],
  )
  const looks = units.map(signature)
  const density = units.map(linkDensity)
  const ended = units.map((unit) => Number(isEnded(unit)))
  const group = <Key>(keyOf: (at: number) => Key): Map<Key, Group> => {
    const groups = new Map<Key, Group>()
    units.forEach((unit, at) => {
      const key = keyOf(at)
      let one = groups.get(key)
      if (!one) {
        one = { count: 0, links: 0, characters: 0, ended: 0, prose: 0 }
        groups.set(key, one)
      }
      one.count += 1
      one.links += unit.linkChars
      one.characters += unit.text.length
      one.ended += ended[at] as number
      if (prose[at]) one.prose += unit.words
    })
    return groups
  }
  const parentOf = (at: number) => units[at]?.owner.parent
  const byLook = group((at) => looks[at])
  const byParent = group(parentOf)
  const byGrand = group((at) => parentOf(at)?.parent)
  let total = 0
  let dominant: string | undefined
  let most = -1
  for (const [key, { prose }] of byLook) {
    total += prose
    if (prose <= most) continue
    most = prose
    dominant = key
  }
  const own = units.flatMap((_, at) => (prose[at] && looks[at] === dominant ? [at] : []))
  const first = own[0] ?? 0
  const last = own.at(-1) ?? units.length - 1
  const container = findContainer(
    own.map((at) => units[at] as Unit),
    CONTAINED,
  )
  const depths = new Map<TreeElement, number>()
  for (let at = container, up = 0; at; at = at.parent, up++) depths.set(at, up)
  const around = surroundings(depths)
  const witness = body === null ? null : plainWords(body)
  const repeats = new Map<string, number>()
  for (const { words, text } of units) if (words > 3) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  const wordsAt = (at: number) => (units[at] ? Math.log2(1 + units[at].words) : -1)
  const densityAt = (at: number) => density[at] ?? -1

  return units.map((unit, at) => {
    const { clutter, story, landmark, articles, main } = around(unit.owner)
    if (unit.text === '' || voices[at] || (landmark && !prose[at])) return null
    const look = byLook.get(looks[at]) as Group
    const parent = byParent.get(parentOf(at)) as Group
    const grand = byGrand.get(parentOf(at)?.parent) as Group
    const share = (one: Group) => one.prose / Math.max(1, total)
    const dense = (one: Group) => one.links / Math.max(1, one.characters)
    let up = NOWHERE
    let down = 0
    for (let element: TreeElement | null = unit.owner; element; element = element.parent, down++) {
      const known = depths.get(element)
      if (known === undefined) continue
      up = known
      break
    }
    const next = units[at + 1]
    const sameAfter = !next ? -1 : looks[at + 1] === looks[at] ? 2 : Number(parentOf(at + 1) === parentOf(at))
    return Float64Array.of(
      Math.log2(1 + unit.words),
      density[at] as number,
      ended[at] as number,
      unit.level,
      unit.item ? unit.item.depth + 1 : 0,
      Number(unit.owner.attrs.class !== undefined),
      (repeats.get(unit.text) ?? 1) - 1,
      witness === null ? -1 : Number(unit.words >= MIN_WITNESSED && witness.includes(plainText(unit))),
      clutter,
      story,
      Number(landmark),
      articles,
      Number(main),
      share(look),
      Math.log2(1 + look.count),
      dense(look),
      share(parent),
      dense(parent),
      share(grand),
      Math.log2(1 + grand.count),
      dense(grand),
      grand.ended / grand.count,
      up,
      up === NOWHERE ? NOWHERE : down,
      signedLog(at - first),
      signedLog(at - last),
      (at - first) / Math.max(1, last - first),
      headline ? signedLog(at - headline.index) : 0,
      wordsAt(at - 1),
      wordsAt(at + 1),
      densityAt(at - 2),
      densityAt(at - 1),
      densityAt(at + 1),
      densityAt(at + 2),
      sameAfter,
    )
  })
}
