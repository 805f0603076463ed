import type { Block } from '../../article/types.ts'
import { isProse, linkDensity } from '../features.ts'
import type { Metadata } from '../metadata/index.ts'
import { isShown } from '../passes/hidden.ts'
import type { Unit } from '../units/unit.ts'
import { CONSENT, NO_STORY } from '../words/no-story.ts'

/** Words up to which a page whose title says so is an error, a login or a player and not a story about one. */
const MAX_WORDS = 150
/** Share of the words that speak of consent, in a form that asks for it. */
const MIN_CONSENT = 0.04

/** Why a page with some text on it is no article; null when it may be one. */
export function noStory(blocks: readonly Block[], words: number, metadata: Metadata): string | null {
  const short = words < MAX_WORDS
  if (short && metadata.ogType?.startsWith('video')) return 'meta:video'
  if (isSigned(metadata)) return null
  if (short && NO_STORY.test(metadata.title)) return 'page:title'
  const asking = blocks.flatMap((block) => block.text.match(CONSENT) ?? []).length
  return asking > MIN_CONSENT * words ? 'page:consent' : null
}

function isSigned({ published, bylines }: Metadata): boolean {
  return published !== null || bylines.length > 0
}

const MIN_LINKS = 5
/** So many paragraphs in a row are a text, whatever stands around it. */
const MIN_RUN = 4
const MIN_PARAGRAPH = 25

/**
 * A page of many stories: nothing signed or dated, no article in its mark-up, and more headings that are links than
 * paragraphs, which stand alone under them.
 */
export function isListPage(units: readonly Unit[], metadata: Metadata | null): boolean {
  if (!metadata || metadata.ogType === 'article' || isSigned(metadata)) return false
  const types = metadata.structured?.types
  if (types && !/Collection|ItemList|WebPage|WebSite/.test(types.join())) return false
  let balance = 0
  let linked = 0
  let run = 0
  for (const unit of units) {
    if (!isShown(unit)) continue
    if (unit.kind === 'heading') {
      run = 0
      if (linkDensity(unit) > 0.5) linked += 1
    } else if (!unit.removed && unit.kind === 'paragraph' && isProse(unit)) {
      if (++run >= MIN_RUN) return false
      if (unit.words >= MIN_PARAGRAPH) balance -= 1
    }
  }
  return linked >= MIN_LINKS && linked + balance > 0
}
