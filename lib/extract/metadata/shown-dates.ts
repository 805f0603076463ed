import { normalise } from '../../article/normalise.ts'
import { isEnded, namesOf } from '../features.ts'
import { type TreeElement, walkTree } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { UPDATED } from '../words/dates.ts'
import { datesIn, toIso } from './dates.ts'

/** Longer lines are text, in words. */
const MAX_LINE = 30
const MAX_SENTENCE = 12

export interface ShownDates {
  published: string | null
  modified: string | null
}

/** When the story was published and changed, as shown around its headline. */
export function shownDates(head: readonly Unit[], monthFirst: boolean): ShownDates {
  const shown: ShownDates = { published: null, modified: null }
  for (const unit of head) {
    if (unit.words > MAX_LINE || unit.kind === 'heading' || (unit.words > MAX_SENTENCE && isEnded(unit))) continue
    for (const { iso, updated } of datesOf(unit, monthFirst)) shown[updated ? 'modified' : 'published'] ??= iso
  }
  return shown
}

interface Labelled {
  iso: string
  updated: boolean
}

/** The dates of a line in their order, each with what the page calls it. */
function datesOf(unit: Unit, monthFirst: boolean): Labelled[] {
  const dates: Labelled[] = []
  walkTree(unit.owner, (node) => {
    if (typeof node === 'string' || node.tag !== 'time') return true
    const words = textOf(node)
    const iso = toIso(node.attrs.datetime, monthFirst) ?? toIso(words, monthFirst)
    const at = unit.text.indexOf(words)
    if (iso && at >= 0) dates.push({ iso, updated: isUpdate(namesOf(node), unit.text.slice(0, at + words.length)) })
    return false
  })
  if (dates.length > 0) return dates
  const names = namesOf(unit.owner)
  let from = 0
  return datesIn(unit.text, monthFirst).map(({ iso, start, end }) => {
    const before = unit.text.slice(from, start)
    from = end
    return { iso, updated: isUpdate(names, before) }
  })
}

/** The last label before a date counts: "Published 3 March, updated 5 March". */
function isUpdate(names: string, before: string): boolean {
  if (/publish|posted|created/i.test(names)) return false
  return /updated|modified/i.test(names) || UPDATED.test(before.slice(-40))
}

function textOf(element: TreeElement): string {
  let text = ''
  walkTree(element, (node) => {
    if (typeof node === 'string') text += node
    return true
  })
  return normalise(text).trim()
}
