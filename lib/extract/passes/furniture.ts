import { isEnded, isProse, linkDensity } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { plainWords, remove, running, type Story } from './story.ts'

const BYLINE =
  /^(?:by|von|par|por|di|da|door|av|af|od|от|автор|text|words by|written by|story by|autor(?:a|in)?|texte)\s*:?\s+(?=\p{Lu})/iu
const MONTH =
  'jan|feb|mar|apr|may|mai|maj|jun|jul|aug|sep|oct|okt|nov|dec|dez|déc|fév|avr|juin|juil|août|ene|abr|ago|dic|mär|out|set|gen|mag|giu|lug|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек'
const DATE = new RegExp(
  `\\b\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:^|[\\s,.])(?:${MONTH})\\p{L}*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}|\\d{1,2}\\.?\\s+(?:de\\s+|º\\s+)?(?:${MONTH})\\p{L}*\\.?,?\\s+(?:de\\s+)?(?:19|20)\\d{2}|(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日`,
  'iu',
)
const DATE_OPENER =
  /^(?:published|posted|updated|last (?:updated|modified|edited)|modified|created|date|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|publicerad|oppdatert|опубликовано|обновлено|公開|更新)(?!\p{L})/iu
const AGO =
  /^\W{0,3}(?:\d+|an?|one|two|three|few)\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago\W?$/iu
const READING_TIME =
  /^\W{0,3}(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura)\b.{0,20}|(?:est\.?\s*)?\d+[\s-]*min(?:ute)?s?\.?(?:\s+(?:to\s+)?(?:read|lesezeit|de lecture|de lectura|listen))?)\W{0,3}$/iu
const DURATION =
  /^(?:(?:video|audio|live)\s*)?\W{0,2}(?:\d{1,2}:\d{2}[\s/]{0,3}){1,3}\W{0,2}$|^(?:video|audio)[\d:]{3,12}$/i
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
    else if (READING_TIME.test(text) || DURATION.test(text)) remove(unit, 'widget', 'furniture')
    else if (isByline(unit, names, at < first || at > units.length - 4)) remove(unit, 'byline', 'furniture')
  })
}

function isDateLine(unit: Unit): boolean {
  const { text } = unit
  if (AGO.test(text)) return true
  if (unit.words <= 12 && !isSentence(unit) && holdsTime(unit.owner)) return true
  if (unit.words > 22) return false
  if (DATE_OPENER.test(text) && /\d/.test(text) && !isSentence(unit)) return true
  return DATE.test(text) && unit.words <= 12 && !isSentence(unit)
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

function isByline(unit: Unit, names: readonly string[], atEnds: boolean): boolean {
  if (isSentence(unit) || unit.words > 20) return false
  if (BYLINE.test(unit.text) && unit.words <= 12 && (atEnds || linkDensity(unit) > 0.3)) return true
  const words = plainWords(unit.text)
  return names.some((name) => words === name || (atEnds && words.includes(name) && unit.words <= 14))
}

function isSentence(unit: Unit): boolean {
  return isEnded(unit) && unit.words >= 7
}
