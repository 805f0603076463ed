import { isProse } from '../features.ts'
import type { Unit } from '../units/unit.ts'
import { isText, plainWords, remove, running, type Story } from './story.ts'

/** The headline where it stands in the page, and its repeats: it is `Article.title`, not text. */
export function removeHeadline(story: Story): void {
  const title = plainWords(story.title)
  if (title === '') return
  for (const unit of running(story)) {
    if (unit.words > 60) continue
    const words = plainWords(unit.text)
    if (words === title || (unit.kind === 'heading' && unit.level === 1)) remove(unit, 'headline', 'headline')
    else if (unit.kind === 'heading' && words.length > 20 && (title.includes(words) || words.includes(title)))
      remove(unit, 'headline', 'headline')
  }
}

/** The standfirst where it stands in the page: what the metadata gives as description, before the first paragraph. */
export function removeStandfirst(story: Story): void {
  const description = plainWords(story.description)
  const units = running(story)
  const first = units.findIndex((unit) => isProse(unit) && unit.kind !== 'heading')
  for (const unit of units.slice(0, Math.max(first, 0) + 1)) {
    const words = plainWords(unit.text)
    if (unit.kind === 'heading' && description !== '' && words === description)
      remove(unit, 'standfirst', 'standfirst')
  }
}

/** Headings that nothing follows: what they announced was a list of links or a form. */
export function removeOrphanHeadings(story: Story): void {
  const units = running(story)
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at] as Unit
    if (unit.kind !== 'heading') break
    remove(unit, 'widget', 'orphan-headings')
  }
}

/** A block that repeats one before it word for word, or a pull quote lifted from a paragraph. */
export function removeRepeats(story: Story): void {
  const seen = new Set<string>()
  const paragraphs = story.units
    .filter((unit) => !unit.removed && isText(unit) && unit.kind === 'paragraph' && unit.words > 12)
    .map((unit) => ({ unit, words: ` ${plainWords(unit.text)} ` }))
  for (const unit of running(story)) {
    const words = plainWords(unit.text)
    if (unit.words >= 8 && seen.has(words)) remove(unit, 'pull-quote', 'repeats')
    seen.add(words)
    if (unit.removed || unit.words < 5 || unit.words > 60) continue
    if (unit.kind !== 'blockquote') continue
    const source = paragraphs.find(
      (one) => one.unit !== unit && one.unit.words > unit.words && one.words.includes(` ${words} `),
    )
    if (source) remove(unit, 'pull-quote', 'repeats')
  }
}
