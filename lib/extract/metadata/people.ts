import type { Byline } from '../../article/types.ts'
import { namesOf, signature } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { HOUSE, JOB, OPENER, PARTS } from '../words/bylines.ts'
import { siteOf } from './canonical.ts'
import { datesIn } from './dates.ts'
import { alone, piecesOf } from './pieces.ts'

/** Longer lines are text, in words. */
const MAX_LINE = 30
/** Blocks between two that name one writer each. */
const NEAR = 6
const BYLINE_NAME =
  /by-?line|auth?or|auteur|writer|reporter|redakt|contribut|(?:story|written|posted|submitted)-?by/i
/** Where links to a writer's own page lead, on the sites of many newsrooms. */
const PROFILE =
  /\/(?:[\w-]*(?:auth?or|auteur|staff|profile|people|contrib|column|journali|periodist|reporter|writer|redak|user|creator)\w*|person|by(?:-?lines?)?|meet-the-team)\/|medium\.com\/@/i
const LABEL =
  /^(?:more|view|see|follow|about|read|all|e-?mail|contact|bio|share|updated?|published|posted|by|last|comment|subscribe|watch|live|photo|image|credit)(?!\p{L})|@|\d/iu

interface Named {
  unit: Unit
  /** How sure: 2 by a link to the writer's page or an opener as "By", 1 by the name of the element. */
  grade: number
  people: Byline[]
}

/**
 * Names and roles shown as byline: around the headline, else in the one box about the writer.
 * @param below the blocks from the headline on
 */
export function visibleBylines(head: readonly Unit[], below: readonly Unit[], url: string): Byline[] {
  const site = siteOf(url)
  const named = head.flatMap((unit) => peopleIn(unit, site))
  const grade = named.some((one) => one.grade > 1) ? 2 : 1
  const first = named.find((one) => one.grade >= grade) ?? besideDate(head) ?? boxOf(below, site)
  if (!first) return []
  const look = signature(first.unit)
  const others = named.filter(
    ({ unit }) => signature(unit) === look && Math.abs(unit.index - first.unit.index) <= NEAR,
  )
  return [first, ...others].flatMap(({ people }) => people)
}

/** A line that is a name and nothing else, next to the date. */
function besideDate(head: readonly Unit[]): Named | null {
  for (const [at, unit] of head.entries()) {
    const name = piecesOf(unit)[0]?.text ?? ''
    const around = head.slice(Math.max(0, at - 1), at + 2)
    if (
      isPersonal(name) &&
      !LABEL.test(name) &&
      !HOUSE.test(name) &&
      unit.words <= 8 &&
      around.some((one) => one.words <= 15 && datesIn(one.text, true).length > 0)
    )
      return { unit, grade: 0, people: [{ name }] }
  }
  return null
}

/** The first box about a writer elsewhere on the page; where one look comes twice, it is the other stories' writers. */
function boxOf(units: readonly Unit[], site: string | null): Named | null {
  const boxes = units.flatMap((unit) => (unit.words <= 8 && isSigned(unit) ? peopleIn(unit, site) : []))
  const first = alone(boxes.map(({ unit }) => unit))[0]
  return boxes.find(({ unit }) => unit === first) ?? null
}

/** Worth reading: most of a page is menus. */
function isSigned(unit: Unit): boolean {
  if (unit.owner.hidden) return false
  return isBylineElement(unit.owner) || unit.marks.some(({ href }) => href && PROFILE.test(href))
}

/** Who a line names as its writers; what stands in an element of its own is a part of its own. */
function peopleIn(unit: Unit, site: string | null): Named[] {
  if (
    unit.words > MAX_LINE ||
    unit.kind === 'figure' ||
    unit.kind === 'code' ||
    (unit.level > 0 && unit.level < 3)
  )
    return []
  const isNamed = isBylineElement(unit.owner)
  let opened = false
  let grade = 0
  const people: Byline[] = []
  for (const { text, element } of piecesOf(unit)) {
    const link = isProfile(element, unit.owner, site)
    for (const whole of withoutDates(text).split(PARTS)) {
      const rest = whole.replace(OPENER, '')
      const opens = rest !== whole
      opened ||= opens
      const name = rest.trim()
      const last = people.at(-1)
      if (last && JOB.test(name)) {
        last.role ??= name
        continue
      }
      const isHouse = last && HOUSE.test(name)
      const isPerson = isPersonal(name)
      // After an opener one word will do: "By Reuters".
      const isOpened = opened && (isPerson || (!last && opens && /^[\p{Lu}\p{Lo}][^ ]*$/u.test(name)))
      if (name === '' || isHouse || LABEL.test(name)) opened &&= !last
      else if (link || isOpened || (isNamed && isPerson && !JOB.test(name))) {
        grade = link || isOpened ? 2 : grade || 1
        people.push({ name })
      } else opened &&= !last
    }
  }
  return grade > 0 ? [{ unit, grade, people }] : []
}

/** Dates part what stands around them. */
function withoutDates(text: string): string {
  return datesIn(text, true).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}|${rest.slice(end)}`,
    text,
  )
}

/** In a link to the page of a writer, on the story's own site: the newsroom's channels elsewhere are called alike. */
function isProfile(element: TreeElement, owner: TreeElement, site: string | null): boolean {
  const link = closest(element, (one) => one.tag === 'a' || one === owner.parent)
  const { rel = '', href = '' } = link?.attrs ?? {}
  return /(?:^|\s)author(?:\s|$)/.test(rel) || (PROFILE.test(href) && siteOf(href) === site)
}

function isBylineElement(owner: TreeElement): boolean {
  let at: TreeElement | null = owner
  for (let up = 0; at && up < 3; up++, at = at.parent)
    if (BYLINE_NAME.test(`${namesOf(at)} ${at.attrs.itemprop ?? ''}`)) return true
  return false
}

/** Two capitalised words or more: a person, not a label. Writing without capitals has none to look for. */
function isPersonal(name: string): boolean {
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s+(?:\p{Ll}{1,3}\s+){0,2}[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){1,4}(?<!\p{Ll}{3}\.)$/u.test(
    name,
  )
}
