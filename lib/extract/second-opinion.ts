import { type Opinion, printOf } from './opinion.ts'
import { inertDocument } from './page/access.ts'
import type { Snapshot } from './page/tree.ts'
import { showHiddenStory } from './passes/hidden.ts'
import { markReadable } from './readability.ts'
import { buildUnits } from './units/build.ts'

/**
 * Readability's opinion of a page for a judge that is elsewhere, in a worker, where Readability has no document to work
 * in.
 * @param page as the judge has it
 * @param title the headline, which Readability does not count as text
 */
export function secondOpinion(document: Document, page: Snapshot, title: string): Opinion {
  const units = buildUnits(page)
  showHiddenStory(units)
  markReadable(units, inertDocument(document), title)
  return { print: printOf(units), kept: units.flatMap((unit) => (unit.readable ? [unit.index] : [])) }
}
