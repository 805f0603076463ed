import { isProse, signature } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { isShown } from './hidden.ts'
import type { Story } from './story.ts'

/** Share of the readable running text that must stand behind the headline for what is before it to be another story. */
const MIN_BEHIND = 0.25
/** Words under a second headline that make it one. */
const MIN_WORDS = 60

/**
 * Text that reads like the story and is another one: teasers with their first lines above the headline, the next story
 * that an endless page sets under this one, its headline set like this one's.
 */
export function leaveOtherStories({ units, headline }: Story): void {
  if (!headline) return
  const words = (from: number, to: number) =>
    units.slice(from, to).reduce((sum, unit) => sum + (unit.readable && isProse(unit) ? unit.words : 0), 0)
  const before = words(0, headline.index)
  const behind = words(headline.index, units.length)
  if (before > 0 && behind >= MIN_BEHIND * (before + behind)) {
    // Pages show such a list once for wide windows and once for narrow ones.
    const texts = new Set(units.slice(0, headline.index).map(({ text }) => text))
    leave(units.filter(({ text }) => texts.has(text)))
  }
  const next = units
    .slice(headline.index + 1)
    .find(
      (unit) => isShown(unit) && isSetLike(unit, headline) && words(unit.index, units.length) >= MIN_WORDS,
    )
  if (next && words(headline.index, next.index) >= MIN_WORDS) leave(units.slice(next.index))
}

function isSetLike(unit: Unit, headline: Unit): boolean {
  return (
    unit.kind === 'heading' &&
    headline.kind === 'heading' &&
    unit.level === headline.level &&
    unit.text !== headline.text &&
    signature(unit) === signature(headline) &&
    articleAround(unit) !== articleAround(headline)
  )
}

/** Null for a heading that stands in none, as the sub-headings of a page without such elements do. */
function articleAround({ owner }: Unit): TreeElement | null {
  return closest(owner, ({ tag }) => tag === 'article')
}

function leave(units: readonly Unit[]): void {
  for (const unit of units) unit.readable = false
}
