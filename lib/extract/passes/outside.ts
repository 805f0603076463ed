import type { Reason } from '../../article/types.ts'
import { isProse, linkDensity, namesOf, signature } from '../features.ts'
import { closest } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { REGION_NAMES } from '../words/names.ts'
import { findContainer } from './container.ts'
import { isText, remove, type Story } from './story.ts'

/** What the page's own mark-up hides is no text for the reader, unless nothing else is there. */
export function removeHidden(story: Story): void {
  for (const unit of story.units) if (unit.owner.hidden) remove(unit, 'hidden', 'hidden')
}

/**
 * Keeps what Readability kept and what stands among it in the same way: Readability loses opening paragraphs,
 * paragraphs that are one link, lists and headings. All else is outside.
 */
export function removeOutside(story: Story): void {
  const readable = story.units.filter((unit) => unit.readable && !unit.removed)
  const container = findContainer(readable.filter(isText))
  story.container = container
  const prose = readable.filter((unit) => isProse(unit) && isText(unit))
  const first = prose[0]?.index ?? 0
  const last = prose.at(-1)?.index ?? story.units.length
  const looks = new Set(prose.map(signature))
  for (const unit of story.units) {
    if (unit.readable || unit.removed) continue
    if (container && belongs(unit, story, looks, first, last)) continue
    remove(unit, reasonOutside(unit), 'outside')
  }
}

function belongs(unit: Unit, story: Story, looks: ReadonlySet<string>, first: number, last: number): boolean {
  if (!closest(unit.owner, (element) => element === story.container)) return false
  const inside = unit.index >= first && unit.index <= last
  if (looks.has(signature(unit)) && isProse(unit)) return true
  if (!inside) return false
  if (unit.kind === 'figure' || unit.kind === 'embed') return true
  if (unit.owner.parent === story.container || unit.item?.list.parent === story.container)
    return linkDensity(unit) < 0.5 || isProse(unit)
  return false
}

function reasonOutside(unit: Unit): Reason {
  for (let at: Unit['owner'] | null = unit.owner, up = 0; at && up < 6; up++, at = at.parent) {
    if (at.tag === 'nav' || at.tag === 'menu') return 'navigation'
    const names = namesOf(at)
    if (names.length > 3) for (const [reason, name] of REGION_NAMES) if (name.test(names)) return reason
  }
  return 'outside'
}
