import { normalise } from '../../article/normalise.ts'
import { MAX_TEXT } from '../page/bounds.ts'
import type { TreeElement } from '../page/tree.ts'
import { splitLines } from './lines.ts'
import { newUnit } from './new.ts'
import type { Unit } from './unit.ts'

/** A text wrapped at a fixed width: lines that go on in the next one are about this long, in characters. */
const WRAP = { shortest: 50, longest: 90, share: 0.7, lines: 6 }

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
  if (lines.some((line) => line.length > WRAP.longest)) return false
  const open = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '')
  const full = open.filter((line) => line.length >= WRAP.shortest)
  return full.length >= WRAP.lines && full.length / open.length >= WRAP.share
}

/** Joins the lines of each paragraph; a short line ends there. */
function unwrap(lines: readonly string[]): string {
  let text = ''
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? ''
    const goesOn = line !== '' && before.length >= WRAP.shortest
    text += (goesOn ? ' ' : '\n') + line
  })
  return text
}
