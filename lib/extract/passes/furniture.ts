import { isEnded, isProse, linkDensity } from '../features.ts'
import { datesIn } from '../metadata/dates.ts'
import type { TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { OPENER } from '../words/bylines.ts'
import { PUBLISHED, UPDATED } from '../words/dates.ts'
import { plainText, plainWords, remove, running, type Story } from './story.ts'

/** Where the label of a date line stands, in characters. */
const OPENING = 16
const AGO =
  /^\W{0,3}(?:\d+|an?|one|two|three|few)\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago\W?$/iu
const READING_TIME =
  /^\W{0,3}(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura)\b.{0,20}|(?:est\.?\s*)?\d+[\s-]*min(?:ute)?s?\.?(?:\s+(?:to\s+)?(?:read|lesezeit|de lecture|de lectura|listen))?)\W{0,3}$/iu
const DURATION =
  /^(?:(?:video|audio|live)\s*)?\W{0,2}(?:\d{1,2}:\d{2}[\s/]{0,3}){1,3}\W{0,2}$|^(?:video|audio)[\d:]{3,12}$/i
/** "Image 2 of 14", "Bild 2 von 14". */
const COUNTER = /^\p{L}{2,14}\s\d{1,3}\s(?:\p{L}{1,3}|\/)\s\d{1,3}$/u
const NOTHING = /^[\p{P}\p{S}\s\d]{1,6}$/u
/** A stray tag: text that was copied out of a page's source. */
const TAG = /^<[!/]?[a-z][^<>]*>$/i

/** Bylines, dates, reading times and what else stands around a story in short lines of their own. */
export function removeFurniture(story: Story): void {
  const names = story.bylines.map(plainWords).filter((name) => name.length > 4)
  const units = running(story)
  const first = units.findIndex((unit) => isProse(unit) && unit.kind === 'paragraph')
  units.forEach((unit, at) => {
    if (unit.kind === 'heading' || unit.words > 30) return
    const { text } = unit
    if (NOTHING.test(text) || TAG.test(text)) remove(unit, 'widget', 'furniture')
    else if (isDateLine(unit)) remove(unit, 'date', 'furniture')
    else if (READING_TIME.test(text) || DURATION.test(text) || COUNTER.test(text))
      remove(unit, 'widget', 'furniture')
    else if (isByline(unit, names, at < first || at > units.length - 4)) remove(unit, 'byline', 'furniture')
  })
}

function isDateLine(unit: Unit): boolean {
  const { text } = unit
  if (AGO.test(text)) return true
  if (unit.words <= 12 && !isSentence(unit) && holdsTime(unit.owner)) return true
  if (unit.words > 22) return false
  if (isSentence(unit) || !/\d/.test(text)) return false
  return opensDate(text) || (unit.words <= 12 && datesIn(text, true).length > 0)
}

function opensDate(text: string): boolean {
  const start = text.slice(0, OPENING)
  return PUBLISHED.test(start) || UPDATED.test(start)
}

/** A `time` element right inside. */
function holdsTime(owner: TreeElement): boolean {
  return (
    owner.tag === 'time' ||
    owner.children.some(
      (child) => typeof child !== 'string' && child.tag === 'time' && child.children.length > 0,
    )
  )
}

/** Who edited it, as Chinese papers close a story. */
const EDITOR = /^[(（[]?(?:责任编辑|責任編輯|编辑|編輯)\s*[:：].{1,12}$/u

function isByline(unit: Unit, names: readonly string[], atEnds: boolean): boolean {
  if (EDITOR.test(unit.text)) return true
  if (isSentence(unit) || unit.words > 20) return false
  if (OPENER.test(unit.text) && unit.words <= 12 && (atEnds || linkDensity(unit) > 0.3)) return true
  const words = plainText(unit)
  return names.some((name) => words === name || (atEnds && words.includes(name) && unit.words <= 14))
}

function isSentence(unit: Unit): boolean {
  return isEnded(unit) && unit.words >= 7
}
