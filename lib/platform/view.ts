import { browser } from 'wxt/browser'
import type { Speaker } from '../article/digest.ts'
import type { Order } from './order.ts'

export type Part = 'read' | 'quotes' | 'summary'

/** A correction of a quote's speaker that is not saved yet; the quote by its place. */
export interface Draft {
  place: string
  choice: Speaker | 'unclear' | 'typed'
  typed: string
  all: boolean
}

/** Where the reader has come to on a page, and what they have begun there. */
export interface View {
  part: Part
  /** How far down each part was left, in pixels. */
  scrolled: Partial<Record<Part, number>>
  /** Quotes, by their places. */
  selected: string[]
  /** How quotes are laid out here for once; null for the way the reader likes them. */
  order: Order | null
  find: { open: boolean; typed: string; at: number }
  check: { open: boolean; words: string }
  draft: Draft | null
  /** The reading aids: whether they light one sentence, and the number of that which is read. */
  aids: { open: boolean; focus: boolean; at: number }
  /** The reader wants to see a page that does not look like an article. */
  anyway: boolean
}

/** How every page starts. */
export const FRESH: View = {
  part: 'read',
  scrolled: {},
  selected: [],
  order: null,
  find: { open: false, typed: '', at: 0 },
  check: { open: false, words: '' },
  draft: null,
  aids: { open: false, focus: false, at: 0 },
  anyway: false,
}

/** Counts up when `View` changes: what an older Lede has kept is not read. */
export const MODEL = 2

interface Stored {
  model: number
  print: string
  view: View
}

export const viewKey = (tab: number) => `view:${tab}`

/** Where the reader was in a tab, with the fingerprint of the page it is of; null when nothing is kept. */
export async function recallView(tab: number): Promise<Pick<Stored, 'print' | 'view'> | null> {
  try {
    const { [viewKey(tab)]: stored } = await browser.storage.session.get<Record<string, Stored>>(viewKey(tab))
    return stored?.model === MODEL ? stored : null
  } catch {
    return null
  }
}

/**
 * Keeps where the reader is. Apart from the page itself, so that so little is written that each change can be: it is on
 * its way before this returns, for the popup may close there and then. Not being able to is no error.
 */
export async function keepView(tab: number, print: string, view: View): Promise<void> {
  try {
    await browser.storage.session.set({ [viewKey(tab)]: { model: MODEL, print, view } })
  } catch {
    // Full or switched off.
  }
}
