import type { Reason } from '../../article/types.ts'
import type { TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'

/** What the judging passes share: the units of one page and what is known of the story. */
export interface Story {
  units: readonly Unit[]
  /** The headline as the metadata has it. */
  title: string
  /** The block that shows the headline. */
  headline: Unit | null
  /** The standfirst or description as the metadata has it. */
  description: string
  bylines: readonly string[]
  /** The smallest element around the running text; null for plain text. */
  container: TreeElement | null
}

/** Takes a unit out; the first reason stands. */
export function remove(unit: Unit, reason: Reason, pass: string): void {
  if (!unit.removed) unit.removed = { reason, pass }
}

/** Text blocks still in the story, in reading order. */
export function running(story: Story): Unit[] {
  return story.units.filter((unit) => !unit.removed && isText(unit))
}

export function isText(unit: Unit): boolean {
  return unit.kind !== 'figure' && unit.kind !== 'embed'
}

/** Lower case, letters and digits only, for comparing what is said and not how it is set. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same of a unit's text, remembered: many passes ask. */
export function plainText(unit: Unit): string {
  unit.plain ??= plainWords(unit.text)
  return unit.plain
}
