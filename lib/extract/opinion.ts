import type { Unit } from './units/unit.ts'

/** Which of a page's blocks Readability keeps, in a form that travels. */
export interface Opinion {
  /** Of the blocks it is about. */
  print: string
  /** Their places in the page's reading order. */
  kept: number[]
}

/** Equal for equal texts in equal order: FNV-1a over UTF-16 code units, and the number of blocks. */
export function printOf(units: readonly Unit[]): string {
  let hash = 0x811c9dc5
  for (const { text } of units) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    // The end of a block, which no character can be taken for.
    hash = Math.imul(hash ^ 0x10000, 0x01000193)
  }
  return `${hash >>> 0}.${units.length}`
}

/** Marks the units anew as the opinion has it, unless it is about others: the page has changed meanwhile. */
export function follow({ print, kept }: Opinion, units: readonly Unit[]): void {
  if (print !== printOf(units)) return
  const keeps = new Set(kept)
  for (const unit of units) unit.readable = keeps.has(unit.index)
}
