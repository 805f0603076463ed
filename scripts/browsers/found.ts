import type { Page } from 'puppeteer-core'
import type { Digest } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'

interface Found {
  article: Article
  digest: Digest
}

/** The little of the extension's own API that is used inside the popup. */
declare const chrome: {
  tabs: { query: (what: { active: true; currentWindow: true }) => Promise<{ id?: number }[]> }
  storage: { session: { get: (key: string) => Promise<Record<string, Found>> } }
}

/**
 * What the popup found in its page, as it keeps it for a second click; null when it keeps nothing, as of pages that
 * may not be read or are very long. To be asked when a part of the popup that needs the digest is there.
 */
export function found(popup: Page): Promise<Found | null> {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const key = `tab:${tab?.id}`
    return (await chrome.storage.session.get(key))[key] ?? null
  })
}
