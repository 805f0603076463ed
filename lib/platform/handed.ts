import { browser } from 'wxt/browser'

/** Words selected on a page, on their way to where they are checked. */
export interface Handed {
  words: string
  /** They are the beginning of a longer selection. */
  cut: boolean
}

/** More than anybody quotes. In UTF-16 units, a little under where Firefox cuts a selection itself (16,384). */
export const MOST_HANDED = 16_000

const key = (tab: number) => `words:${tab}`

/**
 * Hands words of a tab over in the browser's memory, where they wait until they are taken or the tab closes. They are
 * on their way before this returns: Firefox opens a popup only before the first wait after a click.
 */
export function handOver(tab: number, selected: string): Promise<void> {
  const cut = selected.length > MOST_HANDED
  const handed: Handed = { words: cut ? beginning(selected) : selected, cut }
  return browser.storage.session.set({ [key(tab)]: handed })
}

/** The words that were handed over of a tab, once; null when there are none or the storage does not answer. */
export async function takeHanded(tab: number): Promise<Handed | null> {
  try {
    const { [key(tab)]: handed } = await browser.storage.session.get<Record<string, Handed>>(key(tab))
    if (!handed) return null
    await browser.storage.session.remove(key(tab))
    return handed
  } catch {
    return null
  }
}

/** Forgets what nobody took. */
export function forgetHanded(tab: number): Promise<void> {
  return browser.storage.session.remove(key(tab))
}

/** Up to the last word that is whole; a text without a space is cut where the room ends. */
function beginning(selected: string): string {
  const room = selected.slice(0, MOST_HANDED)
  const space = room.lastIndexOf(' ')
  return space > 0 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '')
}
