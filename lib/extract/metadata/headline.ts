import { dominantSignature, isHeadlineLike, isProse, namesOf, signature } from '../features.ts'
import { closest } from '../page/tree.ts'
import { plainText, plainWords } from '../passes/story.ts'
import type { Unit } from '../units/unit.ts'
import { storyStart } from './head.ts'
import { isHeadLabel } from './standfirst.ts'
import { MAX_TITLE } from './title.ts'

/** How far above the story its headline stands at most, in blocks. */
const REACH = 40

/**
 * The heading that shows the headline: the one most like the titles that the page gives itself, else by its place:
 * sites write other words for search engines than over the story.
 */
export function findHeadline(units: readonly Unit[], titles: readonly string[], site: string): Unit | null {
  const headings = units.filter(
    (unit) =>
      unit.kind === 'heading' &&
      unit.level <= 2 &&
      unit.words > 0 &&
      unit.text.length <= MAX_TITLE &&
      !unit.owner.hidden,
  )
  const alike = mostLike(headings, titles)
  const placed = alike?.level === 1 ? null : nearest(headings, units, site)
  return placed && (!alike || (placed.level === 1 && placed.words >= 3)) ? placed : alike
}

/** Words of a line that can be a headline, and of a title that is only a section's or the site's. */
const MIN_LINE = 4
const MAX_LABEL = 2
/** How far above the story such a line stands, in blocks. */
const NEAR = 3

/** Where a page has no headings and its title says nothing, the line over the first paragraph: old pages, bare texts. */
export function lineOverStory(units: readonly Unit[], titles: readonly string[]): Unit | null {
  if (titles.some((title) => title.split(' ').length > MAX_LABEL)) return null
  const dominant = dominantSignature(units)
  const start = units.findIndex((unit) => isProse(unit) && signature(unit) === dominant)
  const above = units.slice(Math.max(0, start - NEAR), Math.max(0, start)).filter((unit) => unit.words > 0)
  const line = above.find(
    (unit) =>
      unit.kind === 'paragraph' && unit.words >= MIN_LINE && isHeadlineLike(unit) && unit.linkChars === 0,
  )
  return line && !line.owner.hidden && !isHeadLabel(line) ? line : null
}

function mostLike(headings: readonly Unit[], titles: readonly string[]): Unit | null {
  const wanted = titles
    .map((title) => new Set(plainWords(title).split(' ')))
    .filter((words) => words.size > 1)
  let best: Unit | null = null
  let most = 0.5
  for (const unit of headings) {
    const words = plainText(unit).split(' ')
    if (words.length < 2) continue
    for (const title of wanted) {
      const shared = words.filter((word) => title.has(word)).length
      const likeness =
        shared / Math.max(words.length, 1) + shared / title.size / 2 + (unit.level === 1 ? 0.2 : 0)
      if (shared / words.length >= 0.5 && likeness > most) {
        best = unit
        most = likeness
      }
    }
  }
  return best
}

const TITLE_NAME = /head-?line|title/i
const ASIDE = new Set(['nav', 'aside', 'footer', 'dialog'])

/** Of the first level before the second, of some words before a label of one or two, near the story before far. */
function nearest(headings: readonly Unit[], units: readonly Unit[], site: string): Unit | null {
  const start = storyStart(units)?.index ?? 0
  const name = plainWords(site).replaceAll(' ', '')
  let best: Unit | null = null
  let most = 1
  for (const unit of headings) {
    const distance = start - unit.index
    const isNear = distance >= 0 && distance <= REACH
    const words = plainText(unit).replaceAll(' ', '')
    if (words === '' || name.includes(words) || (unit.level > 1 && !isNear)) continue
    const grade =
      (unit.level === 1 ? 4 : 0) +
      (unit.words >= 3 ? 2 : 0) +
      (TITLE_NAME.test(namesOf(unit.owner)) ? 1 : 0) +
      (isNear ? 2 - distance / REACH : 0) -
      (closest(unit.owner, (one) => ASIDE.has(one.tag)) ? 4 : 0)
    if (grade > most) {
      best = unit
      most = grade
    }
  }
  return best
}
