import { browser } from 'wxt/browser'
import type { Digest, Speaker } from '../article/digest.ts'
import type { Article, BlockId } from '../article/types.ts'
import { viewKey } from './view.ts'

/** What a second click on an unchanged page shows at once. Kept in memory by the browser, gone when it closes. */
export interface Kept {
  print: string
  /** As it was extracted, without what was put back. */
  article: Article
  /** Of the article with what was put back; null while it is being made. */
  digest: Digest | null
  /** The entries of its ledger that were put back, as `restore` takes them. */
  restored: BlockId[]
  /** Whom the reader says quotes are of, by their places: see `corrections.ts`. */
  corrections: [place: string, speaker: Speaker | null][]
}

/** Counts up when what a `Digest` or an `Article` is made of changes: what an older Lede has kept is not read. */
export const MODEL = 3

/** Tabs kept; the longest unused goes first. Browsers give a session's storage some 10 MB in all. */
const TABS = 6
/** Longer articles than this are read again instead. In characters of JSON. */
const LONGEST = 1_000_000
const RECENT = 'recent'

/** `by` names the place of ours that has kept it. */
type Stored = Kept & { model: number; by: string }

/** This place's name among them. */
const OWN = crypto.randomUUID()

const key = (tab: number) => `tab:${tab}`

/** What is kept of a tab, null when nothing is or the storage does not answer. */
export async function recall(tab: number): Promise<Kept | null> {
  try {
    const { [key(tab)]: stored } = await browser.storage.session.get<Record<string, Stored>>(key(tab))
    return known(stored)
  } catch {
    return null
  }
}

function known(stored: Stored | undefined): Kept | null {
  if (stored?.model !== MODEL) return null
  const { model, by, ...kept } = stored
  return kept
}

/** Calls back when another place of ours keeps something of a tab. Returns the way to stop. */
export function watchKept(tab: number, changed: (kept: Kept) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const stored = changes[key(tab)]?.newValue as Stored | undefined
    const kept = stored?.by === OWN ? null : known(stored)
    if (kept) changed(kept)
  }
  browser.storage.session.onChanged.addListener(listen)
  return () => browser.storage.session.onChanged.removeListener(listen)
}

/**
 * Keeps what was read of a tab. A popup closes at any moment: what is kept is on its way before this returns, and is
 * never taken away first to be written again. Not being able to is no error: the page is then read again next time.
 */
export async function keep(tab: number, kept: Kept): Promise<void> {
  const { session } = browser.storage
  try {
    if (JSON.stringify(kept).length > LONGEST) await session.remove(key(tab))
    else await session.set({ [key(tab)]: { ...kept, model: MODEL, by: OWN } })
    tidied = tidied.then(() => tidy(tab))
    await tidied
  } catch {
    // Full or switched off. What was kept before is of the page as it was before.
    await session.remove(key(tab)).catch(() => {})
  }
}

let tidied = Promise.resolve()

/** Makes `tab` the last one used, and forgets those over the number; one call after the other. */
async function tidy(tab: number): Promise<void> {
  try {
    const { recent = [] } = await browser.storage.session.get<{ recent: number[] }>(RECENT)
    const tabs = [tab, ...recent.filter((other) => other !== tab)]
    await browser.storage.session.set({ [RECENT]: tabs.slice(0, TABS) })
    await browser.storage.session.remove(tabs.slice(TABS).flatMap((old) => [key(old), viewKey(old)]))
  } catch {
    // The same.
  }
}
