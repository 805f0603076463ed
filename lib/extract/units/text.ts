import { normalise } from '../../article/normalise.ts'
import { MAX_TEXT } from '../page/bounds.ts'
import type { TreeElement } from '../page/tree.ts'
import { splitLines } from './lines.ts'
import { newUnit } from './new.ts'
import type { Unit } from './unit.ts'

/** Lines of a text that was wrapped at a fixed width are about this long. */
const WRAP = { shortest: 55, longest: 85, share: 0.6 }

/** The lines of a plain text as units; a text wrapped at a fixed width is unwrapped first. */
export function textUnits(source: string): Unit[] {
  const lines = source
    .slice(0, MAX_TEXT)
    .split(/\r\n|\r|\n|\f/)
    .map((line) => normalise(line).trim())
  const text = isWrapped(lines) ? unwrap(lines) : lines.join('\n')
  const owner: TreeElement = { tag: 'pre', attrs: {}, parent: null, children: [], hidden: false, live: null }
  const units: Unit[] = []
  let runs = 0
  for (const paragraph of splitLines({ text, marks: [] })) {
    const run = paragraph.length > 1 ? ++runs : 0
    for (const line of paragraph) units.push({ ...newUnit(units.length, 'paragraph', line, owner), run })
  }
  return units
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line !== '')
  if (full.length < 10) return false
  const inner = full.filter((line) => line.length >= WRAP.shortest && line.length <= WRAP.longest).length
  const longer = full.some((line) => line.length > WRAP.longest)
  return !longer && inner / full.length >= WRAP.share
}

function unwrap(lines: readonly string[]): string {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.map((paragraph) => paragraph.join(' ')).join('\n\n')
}
