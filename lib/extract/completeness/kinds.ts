import type { Block } from '../../article/types.ts'
import { isProse, linkDensity } from '../features.ts'
import type { Metadata } from '../metadata/index.ts'
import { isShown } from '../passes/hidden.ts'
import type { Unit } from '../units/unit.ts'
import { CONSENT, NO_STORY } from '../words/no-story.ts'

/** Words up to which a page whose title says so is an error, a login or a player and not a story about one. */
const MAX_WORDS = 150
/** A consent form is longer; so many of its words speak of consent. */
const MAX_CONSENT = 500
const MIN_CONSENT = 0.04

/** Why a page with some text on it is no article; null when it may be one. */
export function noStory(blocks: readonly Block[], words: number, metadata: Metadata): string | null {
  if (/^video/.test(metadata.ogType ?? '') && words < MAX_WORDS) return 'meta:video'
  if (words > MAX_CONSENT || metadata.published || metadata.bylines.length > 0) return null
  if (words < MAX_WORDS && NO_STORY.test(metadata.title)) return 'page:title'
  const asking = blocks.reduce((sum, block) => sum + (block.text.match(CONSENT)?.length ?? 0), 0)
  return asking > MIN_CONSENT * words ? 'page:consent' : null
}

const MIN_LINKS = 5
/** So many paragraphs in a row are a text, whatever stands around it. */
const MIN_RUN = 4

/**
 * A page of many stories: nothing signed or dated, no article in its mark-up, and more headings or links to stories
 * than running text around them.
 */
export function isListPage(units: readonly Unit[], metadata: Metadata): boolean {
  const { structured } = metadata
  if (structured && !structured.types.some((type) => /Collection|ItemList|WebPage|WebSite/.test(type)))
    return false
  if (metadata.ogType === 'article' || metadata.published || metadata.bylines.length > 0) return false
  let linked = 0
  let paragraphs = 0
  let run = 0
  for (const unit of units) {
    if (!isShown(unit)) continue
    const prose = !unit.removed && unit.kind === 'paragraph' && isProse(unit)
    run = prose ? run + 1 : unit.kind === 'heading' ? 0 : run
    if (run >= MIN_RUN) return false
    if (prose && unit.words >= 25) paragraphs += 1
    if (unit.kind === 'heading' && linkDensity(unit) > 0.5) linked += 1
  }
  return linked >= MIN_LINKS && linked > paragraphs
}
