import { browser } from 'wxt/browser'
import type { Settings } from '../settings/choices.ts'
import { repaired, toStore } from '../settings/stored.ts'

const KEY = 'settings'

/** What the reader has set; null when the storage does not answer. */
export async function storedSettings(): Promise<Settings | null> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get<Record<string, unknown>>(KEY)
    return repaired(stored)
  } catch {
    return null
  }
}

/** Remembers them, and says whether it could. Not being able to is no error: they then last as long as the page. */
export async function storeSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: toStore(settings) })
    return true
  } catch {
    return false
  }
}

/** Calls back when they are set, here or in another place of ours. Returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    if (Object.hasOwn(changes, KEY)) changed(repaired(changes[KEY]?.newValue))
  }
  browser.storage.local.onChanged.addListener(listen)
  return () => browser.storage.local.onChanged.removeListener(listen)
}
