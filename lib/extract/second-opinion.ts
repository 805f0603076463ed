import type { Unit } from './units/unit.ts'

/**
 * Marks the units that belong to the story, over whatever was marked before: Readability, where the learned judge is
 * not sure. A type of its own, so that the script that is put into every page can do without Readability's code.
 * @param inert an empty document to work in
 */
export type SecondOpinion = (units: readonly Unit[], inert: Document, title: string) => void
