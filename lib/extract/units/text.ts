import { normalise } from '../../article/normalise.ts'
import { MAX_TEXT } from '../page/bounds.ts'
import type { TreeElement } from '../page/tree.ts'
import { splitLines } from './lines.ts'
import { newUnit } from './new.ts'
import type { Unit } from './unit.ts'

/** A text wrapped at a fixed width: lines that go on in the next one are about this long, in characters. */
const SHORTEST = 50
const LONGEST = 90
/** Share of a text's lines that are so long, and their least number. */
const FULL = 0.7
const MIN_FULL = 6

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
  if (lines.some((line) => line.length > LONGEST)) return false
  const open = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '')
  const full = open.filter((line) => line.length >= SHORTEST)
  return full.length >= MIN_FULL && full.length / open.length >= FULL
}

/** Joins the lines of each paragraph; a short line ends there. */
function unwrap(lines: readonly string[]): string {
  let text = ''
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? ''
    const goesOn = line !== '' && before.length >= SHORTEST
    text += (goesOn ? ' ' : '\n') + line
  })
  return text
}
