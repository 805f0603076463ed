import { type Opinion, printOf } from './opinion.ts'
import { inertDocument } from './page/access.ts'
import { takeSnapshot } from './page/snapshot.ts'
import type { Snapshot } from './page/tree.ts'
import { showHiddenStory } from './passes/hidden.ts'
import { markReadable } from './readability.ts'
import { buildUnits } from './units/build.ts'

/**
 * Readability's opinion of a page for a judge that is elsewhere, in a worker, where Readability has no document to work
 * in.
 * @param title the headline, which Readability does not count as text
 * @param kept the page as the judge has it; without it the page is taken down again
 */
export function secondOpinion(document: Document, url: string, title: string, kept?: Snapshot): Opinion {
  const inert = inertDocument(document)
  const units = buildUnits(kept ?? takeSnapshot(document, url, inert))
  showHiddenStory(units)
  markReadable(units, inert, title)
  return { print: printOf(units), kept: units.flatMap((unit) => (unit.readable ? [unit.index] : [])) }
}
