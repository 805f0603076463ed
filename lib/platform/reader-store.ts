import { browser } from 'wxt/browser'
import { type Kept, MODEL } from './cache.ts'
import { MODEL as VIEW_MODEL, type View } from './view.ts'

/** Articles of open reader tabs, so that a reload and a restart of the browser bring them back. */

/** So many are kept; the longest unused goes first. */
export const MOST = 12
/** All of them together take no more, in bytes of JSON. Chrome gives an extension ten million. */
export const ROOM = 5_000_000

/** What is kept under a reader tab's random name. */
interface Stored {
  model: number
  /** When it was last shown or changed, in milliseconds. */
  used: number
  kept: Kept
}

interface StoredView {
  model: number
  view: View
}

const PREFIX = 'reader:'
const VIEW = 'reader-view:'
const key = (id: string) => PREFIX + id
const viewKey = (id: string) => VIEW + id

/** The article of a reader tab; null when there is none, or what there is cannot be used. */
export async function storedArticle(id: string): Promise<Kept | null> {
  try {
    const { [key(id)]: stored } = await browser.storage.local.get<Record<string, unknown>>(key(id))
    return isStored(stored) ? stored.kept : null
  } catch {
    return null
  }
}

/** Where its reader was in it; null when that is not known. */
export async function storedView(id: string): Promise<View | null> {
  try {
    const { [viewKey(id)]: stored } = await browser.storage.local.get<Record<string, StoredView>>(viewKey(id))
    return stored?.model === VIEW_MODEL ? stored.view : null
  } catch {
    return null
  }
}

/** Keeps an article as the last one used; false when it cannot. It is on its way before this returns. */
export async function storeArticle(id: string, kept: Kept): Promise<boolean> {
  try {
    const stored: Stored = { model: MODEL, used: Date.now(), kept }
    if (bytes(stored) > ROOM) {
      await forgetArticles([id])
      return false
    }
    await browser.storage.local.set({ [key(id)]: stored })
    await makeRoom(id)
    return true
  } catch {
    return false
  }
}

/** Not being able to costs no more than the place. */
export async function storeView(id: string, view: View): Promise<void> {
  try {
    await browser.storage.local.set({ [viewKey(id)]: { model: VIEW_MODEL, view } })
  } catch {
    // Full or switched off.
  }
}

/** Forgets all but those with these names. */
export async function keepOnly(ids: ReadonlySet<string>): Promise<void> {
  const all = await browser.storage.local.get<Record<string, unknown>>(null)
  const names = Object.keys(all).flatMap((name) =>
    [PREFIX, VIEW].filter((start) => name.startsWith(start)).map((start) => name.slice(start.length)),
  )
  await forgetArticles(names.filter((id) => !ids.has(id)))
}

async function forgetArticles(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.storage.local.remove(ids.flatMap((id) => [key(id), viewKey(id)]))
}

/** Forgets what is over the number or the room, and what is damaged; never the one that is being kept. */
async function makeRoom(kept: string): Promise<void> {
  const all = await browser.storage.local.get<Record<string, unknown>>(null)
  const others = Object.entries(all).flatMap(([name, stored]) =>
    name.startsWith(PREFIX) && name !== key(kept) ? [{ id: name.slice(PREFIX.length), stored }] : [],
  )
  const used = (stored: unknown) => (isStored(stored) ? stored.used : 0)
  others.sort((a, b) => used(b.stored) - used(a.stored))
  let room = ROOM - bytes(all[key(kept)])
  const over = others.filter(({ stored }, n) => {
    room -= bytes(stored)
    return n >= MOST - 1 || room < 0 || !isStored(stored)
  })
  await forgetArticles(over.map(({ id }) => id))
}

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

/** Whether it was stored by this Lede, whole. */
function isStored(stored: unknown): stored is Stored {
  if (typeof stored !== 'object' || stored === null) return false
  const { model, used, kept }: Partial<Stored> = stored
  if (model !== MODEL || typeof used !== 'number' || typeof kept !== 'object' || kept === null) return false
  const { print, article, restored, corrections, digest } = kept
  return (
    typeof print === 'string' &&
    Array.isArray(article?.blocks) &&
    Array.isArray(article.removed) &&
    Array.isArray(restored) &&
    Array.isArray(corrections) &&
    (digest === null || Array.isArray(digest?.quotes))
  )
}
