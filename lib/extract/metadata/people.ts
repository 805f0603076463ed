import { normalise } from '../../article/normalise.ts'
import type { Byline } from '../../article/types.ts'
import { namesOf } from '../features.ts'
import { type TreeElement, walkTree } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { isBlockTag } from '../units/tags.ts'
import { JOB, OPENER } from '../words/bylines.ts'
import { datesIn } from './dates.ts'

/** Longer lines are text, in words. */
const MAX_LINE = 30
/** Blocks between two that name one writer each. */
const NEAR = 6
const BYLINE_NAME = /by-?line|author|writer|reporter|redakteur|auteur|autor|contributor/i
/** Where links to a writer's own page lead, on the sites of many newsrooms. */
const PROFILE =
  /\/(?:(?:about-)?authors?|auteurs?|autor(?:es|en|in)?|autore|profiles?|people|person|by|by-?lines?|(?:our-)?staff|contributors?|columnists?|journalists?|journaliste|reporters?|writers?|redakteure?|users?|meet-the-team|creators?)\/|[?&]author=/i
const PARTS = /\s*[|·•/—–,;&\n]\s*|\s+-\s+|\s(?:and|und|et|y|e|og|och|en|i|та|и|ve|con|with)\s/iu
const LABEL =
  /^(?:more|view|see|follow|about|read|all|e-?mail|contact|bio|share|updated?|published|posted|by|last|comment|subscribe|watch|live|in|for|photo|image|credit|@)\b|@|\d/iu

interface Named {
  unit: Unit
  /** How sure: 3 by a link to the writer's page, 2 by an opener as "By", 1 by the name of the element. */
  grade: number
  people: Byline[]
}

/** Names and roles shown as byline around a headline. */
export function visibleBylines(head: readonly Unit[]): Byline[] {
  const named = head.flatMap((unit) => (unit.words <= MAX_LINE && unit.kind !== 'heading' ? peopleIn(unit) : []))
  const grade = Math.max(...named.map((one) => one.grade))
  let last: Named | null = null
  const people: Byline[] = []
  for (const one of named) {
    if (one.grade !== grade) continue
    if (last && Math.abs(one.unit.index - last.unit.index) > NEAR) break
    people.push(...one.people)
    last = one
  }
  return people
}

/** Who a line names as its writers; what stands in an element of its own is a part of its own. */
function peopleIn(unit: Unit): Named[] {
  const isNamed = isBylineElement(unit.owner)
  let opened = false
  let grade = 0
  const people: Byline[] = []
  for (const { text, link } of piecesOf(unit)) {
    for (const whole of text.split(PARTS)) {
      const opener = OPENER.exec(whole) ?? /(?:^|\s)by\s+(?=\S)/i.exec(whole)
      if (opener) opened = true
      const rest = opener ? whole.slice(opener.index + opener[0].length) : whole
      const name = rest.slice(0, datesIn(rest, true)[0]?.start).trim()
      if (name === '') continue
      const last = people.at(-1)
      const isJob = JOB.test(name)
      const isName = !LABEL.test(name) && !isJob && name.length <= 60
      if (link && isName) grade = 3
      else if (isName && opened && (last ? isPersonal(name) : isPersonal(name) || /^\p{Lu}\S*$/u.test(name))) grade = Math.max(grade, 2)
      else if (isName && isNamed && isPersonal(name)) grade = Math.max(grade, 1)
      else {
        if (last && isJob && !last.role && !LABEL.test(name)) last.role = name
        else if (last) opened = false
        continue
      }
      people.push({ name })
    }
  }
  return grade > 0 ? [{ unit, grade, people }] : []
}

interface Piece {
  text: string
  /** In a link to the page of a writer. */
  link: boolean
}

/** The runs of text in a unit's owner that belong to the unit, one an element. */
function piecesOf(unit: Unit): Piece[] {
  const pieces: Piece[] = []
  walkTree(unit.owner, (node, parent) => {
    if (typeof node !== 'string') return !node.hidden && !isBlockTag(node.tag)
    const text = normalise(node).trim()
    if (text !== '' && unit.text.includes(text)) pieces.push({ text, link: isProfile(parent, unit.owner) })
    return true
  })
  return pieces
}

function isProfile(element: TreeElement, owner: TreeElement): boolean {
  for (let at: TreeElement | null = element; at; at = at.parent) {
    if (at.tag === 'a') return /(?:^|\s)author(?:\s|$)/.test(at.attrs.rel ?? '') || PROFILE.test(at.attrs.href ?? '')
    if (at === owner.parent) break
  }
  return false
}

function isBylineElement(owner: TreeElement): boolean {
  let at: TreeElement | null = owner
  for (let up = 0; at && up < 3; up++, at = at.parent)
    if (BYLINE_NAME.test(`${namesOf(at)} ${at.attrs.itemprop ?? ''}`)) return true
  return false
}

/** Two capitalised words or more: a person, not a label. */
function isPersonal(name: string): boolean {
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s+(?:[\p{Lu}\p{Lo}]|de|da|van|von|der|den|la|le|el|al|bin|del|di)[\p{L}\p{M}.'’-]*){1,4}$/u.test(
    name,
  )
}
