import { isEnded, isProse, signature } from '../features.ts'
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

/** Points of a summary under the headline. */
const MAX_POINTS = 6
/** A standfirst is no larger part of all words than this. */
const MAX_PART = 0.2

/**
 * The standfirst where it stands in the page: between the headline and the first paragraph set like the others,
 * either word for word the description in the metadata or above byline and date.
 */
export function removeStandfirst(story: Story): void {
  const { headline } = story
  if (!headline) return
  const dominant = dominantSignature(running(story))
  const description = plainWords(story.description)
  const until = story.units.find((unit) => !unit.removed && isProse(unit) && signature(unit) === dominant)
  if (!until) return
  const head = story.units.slice(headline.index + 1, until.index)
  const signed = head.findLastIndex(
    (unit) => unit.removed?.reason === 'byline' || unit.removed?.reason === 'date',
  )
  const texts = head.filter((unit) => isText(unit) && !unit.removed && unit.words >= 5)
  const opens = texts.some(isOpening)
  const total = running(story).reduce((sum, unit) => sum + unit.words, 0)
  head.forEach((unit, at) => {
    if (unit.removed || !isText(unit)) return
    if (unit.kind === 'list' && !opens && texts.length <= MAX_POINTS) remove(unit, 'standfirst', 'standfirst')
    if ((unit !== texts[0] && unit !== texts[1]) || unit.words > 50 || unit.kind === 'list') return
    if (unit.words > MAX_PART * total) return
    const repeats = description !== '' && plainText(unit) === description
    const heads = unit === texts[0] && !isEnded(unit) && unit.kind === 'paragraph'
    if (repeats || heads || at < signed) remove(unit, 'standfirst', 'standfirst')
  })
}

function isOpening(unit: Unit): boolean {
  return unit.kind === 'paragraph' && isProse(unit)
}

/** The signature that most of the running text shares. */
function dominantSignature(units: readonly Unit[]): string | null {
  const weights = new Map<string, number>()
  for (const unit of units)
    if (isProse(unit)) weights.set(signature(unit), (weights.get(signature(unit)) ?? 0) + unit.words)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

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
