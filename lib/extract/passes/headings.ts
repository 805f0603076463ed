import { dominantSignature, isEnded, isProse, signature } from '../features.ts'
import { isHeadLabel } from '../metadata/standfirst.ts'
import type { Unit } from '../units/unit.ts'
import { isText, plainText, plainWords, remove, running, type Story } from './story.ts'

/** The headline where it stands in the page, and its repeats: it is `Article.title`, not text. */
export function removeHeadline(story: Story): void {
  const title = plainWords(story.title)
  if (title === '') return
  for (const unit of running(story)) {
    if (unit.words > 60) continue
    const words = plainText(unit)
    if (words === title || (unit.kind === 'heading' && unit.level === 1)) remove(unit, 'headline', 'headline')
    else if (unit.kind === 'heading' && words.length > 20 && (title.includes(words) || words.includes(title)))
      remove(unit, 'headline', 'headline')
  }
}

/**
 * A line under the headline that is no sentence, before the first paragraph that is set like the others: "Gas bills
 * twice as high". A standfirst of whole sentences stays: on many pages it tells what the text does not tell again.
 */
export function removeStandfirst(story: Story): void {
  const { headline } = story
  if (!headline) return
  const dominant = dominantSignature(running(story))
  const until = story.units.find((unit) => !unit.removed && isProse(unit) && signature(unit) === dominant)
  if (!until) return
  const head = story.units.slice(headline.index + 1, until.index)
  const below = lineBelow(headline, head)
  if (below) below.removed = { reason: 'standfirst', pass: 'standfirst' }
  const at = head.findIndex((unit) => isText(unit) && !unit.removed && unit.words >= 5)
  const first = head[at]
  if (first?.kind !== 'paragraph' || first.words > MAX_SUBTITLE || isEnded(first) || isHeadLabel(first))
    return
  const isOverByline = head.slice(at).some(({ removed }) => removed?.reason === 'byline')
  if (isOverByline || first.story < SURE) remove(first, 'standfirst', 'standfirst')
}

/**
 * The line right under the headline, in the same box, where headline and story stand in boxes of their own: nothing says
 * what it is, and it is no part of the text's box.
 */
function lineBelow(headline: Unit, head: readonly Unit[]): Unit | null {
  const line = head.find((unit) => isText(unit))
  if (line?.removed?.reason !== 'outside' || line.kind !== 'paragraph') return null
  if (line.owner.parent !== headline.owner.parent || line.linkChars > 0 || isHeadLabel(line)) return null
  return line.words >= MIN_BELOW && line.words <= MAX_BELOW ? line : null
}

const MIN_BELOW = 8
const MAX_BELOW = 60
const MAX_SUBTITLE = 30
/** Some blogs end no paragraph with a full stop: what the judge is so sure of is the story's first. */
const SURE = 0.8

/** A block that repeats one before it word for word, or a pull quote lifted from a paragraph. */
export function removeRepeats(story: Story): void {
  const seen = new Set<string>()
  const units = running(story)
  const paragraphs = units.some((unit) => unit.kind === 'blockquote')
    ? units
        .filter((unit) => unit.kind === 'paragraph' && unit.words > 12)
        .map((unit) => ({ unit, words: ` ${plainText(unit)} ` }))
    : []
  for (const unit of units) {
    const words = plainText(unit)
    if (unit.words >= 8 && unit.kind !== 'list' && seen.has(words)) remove(unit, 'pull-quote', 'repeats')
    seen.add(words)
    if (unit.removed || unit.words < 5 || unit.words > 60) continue
    if (unit.kind !== 'blockquote') continue
    const source = paragraphs.find(
      (one) => one.unit !== unit && one.unit.words > unit.words && one.words.includes(` ${words} `),
    )
    if (source) remove(unit, 'pull-quote', 'repeats')
  }
}
