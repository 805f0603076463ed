import type { Unit } from './units/unit.ts'

/** Which of a page's blocks Readability keeps, by their places in its reading order. */
export type Opinion = readonly number[]

/** Marks the units anew as the opinion has it. */
export function follow(opinion: Opinion, units: readonly Unit[]): void {
  const keeps = new Set(opinion)
  for (const unit of units) unit.readable = keeps.has(unit.index)
}
