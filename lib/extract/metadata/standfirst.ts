import { isEnded, linkDensity, namesOf } from '../features.ts'
import { plainText, plainWords } from '../passes/story.ts'
import type { Unit } from '../units/unit.ts'
import { NOTICES } from '../words/notices.ts'

const STANDFIRST_NAME =
  /standfirst|sub-?title|sub-?head|dek\b|deck\b|intro|lead-?text|summary|teaser|excerpt/i

/** Words of a standfirst: fewer are a label, more the story itself. */
const MIN_WORDS = 5
const MAX_WORDS = 80
/** A teaser of another story is a link for the most part. */
const MAX_LINKS = 0.3

const LABEL =
  /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s+\p{Lu}|\s[>›»|·]\s|\d:\d\d|\d\s?[ap]\.?m\b|article is more than/u

/** Who signed and when, how old it is, house notes, the way to the page: "Von Ann Roe", "Home > Tech". */
export function isHeadLabel(unit: Unit): boolean {
  return NOTICES.some((notice) => notice.test(unit.text)) || (!isEnded(unit) && LABEL.test(unit.text))
}

/** The lines under a headline that sum up the story, as shown: one block that is neither links nor the headline again. */
export function standfirstOf(head: readonly Unit[], title: string, description: string): string | null {
  const wanted = plainWords(description)
  const headline = plainWords(title)
  for (const unit of head) {
    if (unit.words < MIN_WORDS || unit.words > MAX_WORDS || linkDensity(unit) > MAX_LINKS) continue
    if (isHeadLabel(unit) || plainText(unit) === headline) continue
    if (unit.kind === 'heading' && unit.level === 1) continue
    const names = `${namesOf(unit.owner)} ${unit.owner.parent ? namesOf(unit.owner.parent) : ''}`
    if (STANDFIRST_NAME.test(names)) return unit.text
    if (unit.kind === 'heading' && wanted !== '' && plainText(unit) === wanted) return unit.text
  }
  return null
}
