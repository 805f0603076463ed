import { type Opinion, printOf } from './opinion.ts'
import { inertDocument } from './page/access.ts'
import { takeSnapshot } from './page/snapshot.ts'
import { showHiddenStory } from './passes/hidden.ts'
import { markReadable } from './readability.ts'
import { buildUnits } from './units/build.ts'

/**
 * Readability's opinion of a page for a judge that is elsewhere, in a worker, where Readability has no document to work
 * in. The page is taken down again: units do not travel well.
 * @param title the headline, which Readability does not count as text
 */
export function secondOpinion(document: Document, url: string, title: string): Opinion {
  const inert = inertDocument(document)
  const units = buildUnits(takeSnapshot(document, url, inert))
  showHiddenStory(units)
  markReadable(units, inert, title)
  return { print: printOf(units), kept: units.flatMap((unit) => (unit.readable ? [unit.index] : [])) }
}
