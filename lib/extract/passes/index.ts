import { findBoxes } from './boxes.ts'
import { findCaptions, removeCaptions } from './captions.ts'
import { removeCredits } from './credits.ts'
import { removeFragments } from './fragments.ts'
import { removeFurniture } from './furniture.ts'
import { removeHeadline, removeRepeats, removeStandfirst } from './headings.ts'
import { removeHidden } from './hidden.ts'
import { removeBareLinks, removeNotices, removePointers, removeShareLines, removeWireLines } from './lines.ts'
import { leaveOtherStories } from './other-stories.ts'
import { removeOutside } from './outside.ts'
import { removeRails } from './rails.ts'
import { nameReasons } from './reasons.ts'
import { removeRegions } from './regions.ts'
import type { Story } from './story.ts'
import { removeOrphanHeadings, removeOrphanLabels, removePaywall, removeTail } from './tail.ts'
import { removeTickers } from './tickers.ts'

type Pass = (story: Story) => void

/** Finds the story's own blocks on a page with mark-up. */
const ROOT: readonly Pass[] = [
  removeHidden,
  leaveOtherStories,
  findBoxes,
  removeOutside,
  removeRegions,
  findCaptions,
]

/** Takes out what is not the story, certain patterns first: each pass sees what those before it left. */
const JUDGES: readonly Pass[] = [
  removeHeadline,
  removeCredits,
  removeCaptions,
  removeWireLines,
  removeFurniture,
  removeStandfirst,
  removePaywall,
  removeTickers,
  removeShareLines,
  removePointers,
  removeNotices,
  removeBareLinks,
  removeRails,
  removeRepeats,
  removeFragments,
  removeTail,
  removeOrphanLabels,
  removeOrphanHeadings,
]

export const PASSES: readonly Pass[] = [...ROOT, ...JUDGES, nameReasons]

/** @param without the name of a pass to leave out, for measuring what it brings */
export function judgePage(story: Story, without: string | null = null): void {
  for (const pass of PASSES) if (pass.name !== without) pass(story)
}

/** A plain text has no mark-up to go by: its lines are judged alone. */
export function judgeText(story: Story): void {
  for (const pass of JUDGES) pass(story)
}
