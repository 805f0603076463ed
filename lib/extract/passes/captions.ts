import { isProse } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { splitCredit } from './caption-lines.ts'
import { remove, running, type Story } from './story.ts'

/** How far above a picture the box around picture and caption is looked for. */
const REACH = 4
const MAX_LINES = 3
const MAX_WORDS = 70

/**
 * Captions without `figcaption` or a telling name: the few lines that share a small box with a picture. They go
 * into the figure. Pages with generated class names have no other mark of a caption.
 */
export function findCaptions(story: Story): void {
  const counts = new Map<TreeElement, Unit[]>()
  for (const unit of story.units) {
    if (unit.removed || unit.text === '') continue
    for (let at: TreeElement | null = unit.owner; at && at !== story.container; at = at.parent) {
      const inside = counts.get(at)
      if (!inside) counts.set(at, [unit])
      else if (inside.length <= MAX_LINES) inside.push(unit)
    }
  }
  for (const image of story.units) {
    if (!image.image || image.removed) continue
    let box: TreeElement | null = image.owner.parent
    for (let up = 0; box && box !== story.container && up < REACH; up++, box = box.parent) {
      const lines = counts.get(box)
      if (!lines) continue
      if (lines.length <= MAX_LINES && lines.every(isCaptionLine))
        for (const line of lines) attach(line, image, box)
      break
    }
  }
}

function isCaptionLine(unit: Unit): boolean {
  if (unit.kind === 'figure') return true
  if (unit.kind !== 'paragraph' || unit.words > MAX_WORDS) return false
  return unit.owner.tag !== 'p' || !isProse(unit)
}

function attach(line: Unit, image: Unit, box: TreeElement): void {
  const figure = image.figure ?? box
  image.figure = figure
  line.kind = 'figure'
  line.figure = figure
}

/** Captions that stand alone, given away by the credit at their end: "… at the harbour. Credit: Jane Roe". */
export function removeCaptions(story: Story): void {
  for (const unit of running(story)) {
    if (unit.kind !== 'paragraph' || unit.words > MAX_WORDS) continue
    const { credit } = splitCredit(unit.text)
    if (credit !== null) remove(unit, 'caption', 'captions')
  }
}
