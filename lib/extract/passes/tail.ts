import { isProse } from '../features.ts'
import type { Unit } from '../units/unit.ts'
import { APPEALS } from '../words/appeals.ts'
import { PAYWALL_LINES } from '../words/paywalls.ts'
import { plainText, plainWords, remove, running, type Story } from './story.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** How many blocks before the end of a story its author and its appeals stand. */
const REACH = 5
const MAX_WORDS = 90
/** Share of an appeal's words that the story uses too. */
const MAX_COHESION = 0.5

/** After the story: who its author is, how to reach them, appeals to subscribe or give. */
export function removeTail(story: Story): void {
  const names = story.bylines.map(plainWords).filter((name) => name.length > 4)
  const units = running(story)
  const vocabulary = vocabularyOf(units.slice(0, -REACH).filter(isProse))
  units.slice(Math.max(1, units.length - REACH)).forEach((unit) => {
    if (unit.words > MAX_WORDS || unit.kind === 'heading') return
    if (isBio(unit, names)) remove(unit, 'bio', 'tail')
    else if (isAppeal(unit, vocabulary)) remove(unit, 'promo', 'tail')
  })
}

/** Speaks of subscribing and the like, quotes nobody, and shares few words with the story. */
function isAppeal(unit: Unit, vocabulary: Vocabulary): boolean {
  if (unit.words > 60 || /[“”«»„"]/.test(unit.text) || unit.kind === 'list') return false
  return APPEALS.some((appeal) => appeal.test(unit.text)) && vocabulary.cohesion(unit) < MAX_COHESION
}

const CONTACT = /\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,20}|(?:^|[\s(])@\w{3,30}\b/

function isBio(unit: Unit, names: readonly string[]): boolean {
  const words = plainText(unit)
  const speaks = /^[^:]{0,60}:\s/.test(unit.text)
  if (!speaks && names.some((name) => words.startsWith(`${name} `))) return true
  return CONTACT.test(unit.text) && unit.words <= 45
}

/** "The rest is for subscribers": where a page stops showing the story, with what stands beside it in a small box. */
export function removePaywall(story: Story): void {
  const units = running(story)
  for (const unit of units) {
    if (unit.words > 60 || !PAYWALL_LINES.some((line) => line.test(unit.text))) continue
    remove(unit, 'paywall', 'paywall')
    const box = units.filter((other) => other.owner.parent === unit.owner.parent && !isProse(other))
    if (box.length <= REACH && box.includes(units.at(-1) as Unit))
      for (const other of box) if (other.index > unit.index) remove(other, 'paywall', 'paywall')
  }
}

/** Headings that announced what the passes before took out: nothing but another heading or the end follows. */
export function removeOrphanHeadings(story: Story): void {
  const units = running(story)
  const last = units.findLastIndex((unit) => isProse(unit) || unit.kind === 'list' || unit.kind === 'table')
  for (const unit of units.slice(last + 1))
    if (unit.kind === 'heading') remove(unit, 'widget', 'orphan-headings')
}

const LABEL = /[:：]$/

/** A label in front of a list that is out ("Football news:") goes with it. */
export function removeOrphanLabels(story: Story): void {
  const texts = story.units.filter((unit) => unit.text !== '')
  texts.forEach((unit, at) => {
    if (unit.removed || unit.words > 6 || !LABEL.test(unit.text)) return
    const next = texts.slice(at + 1, at + 4).find((one) => one.removed?.reason !== 'widget')?.removed?.reason
    if (next === 'rail' || next === 'ticker' || next === 'related' || next === 'outside')
      remove(unit, 'rail', 'orphan-labels')
  })
}
