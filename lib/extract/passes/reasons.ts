import { isProse } from '../features.ts'
import type { Unit } from '../units/unit.ts'
import { removeCredits } from './credits.ts'
import { removeFurniture } from './furniture.ts'
import { removeNotices, removePointers, removeShareLines, removeWireLines } from './lines.ts'
import type { Story } from './story.ts'
import { removeTail } from './tail.ts'

const NAMING = [
  removeCredits,
  removeWireLines,
  removeNotices,
  removeFurniture,
  removeShareLines,
  removePointers,
  removeTail,
]

/** Blocks around the story that are looked at: what stands further off is simply outside. */
const NEAR = 8
const MAX_WORDS = 60

/**
 * Lines in and around the story that the judge left out without saying why: the passes that know such lines by their
 * words say what they are.
 */
export function nameReasons(story: Story): void {
  const kept = (unit: Unit) => !unit.removed && isProse(unit)
  const from = story.units.findIndex(kept) - NEAR
  const to = story.units.findLastIndex(kept) + NEAR
  const nameless = story.units
    .slice(Math.max(0, from), to)
    .filter(({ removed, words, text }) => removed?.reason === 'outside' && words <= MAX_WORDS && text !== '')
  const copies = nameless.map((unit): Unit => ({ ...unit, removed: null }))
  const lines = { ...story, units: copies }
  for (const pass of NAMING) pass(lines)
  copies.forEach(({ removed }, at) => {
    const unit = nameless[at]
    if (removed && unit) unit.removed = { reason: removed.reason, pass: 'outside' }
  })
}
