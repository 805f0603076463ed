import { browser } from 'wxt/browser'
import type { Shared } from '../share/files.ts'

/** What the page to print asks the popup that opened it. */
const ASKED = 'lede:printed'

/**
 * Opens the page to print behind the popup and hands it the article when it asks: by a message, so that nothing is
 * stored. The page then comes to the front itself, by which the popup closes.
 */
export async function openPrint(shared: Shared): Promise<void> {
  const opened = browser.tabs.create({ url: browser.runtime.getURL('/print.html'), active: false })
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    message === ASKED
      ? opened.then((page) => (page.id !== undefined && page.id === sender.tab?.id ? shared : null))
      : undefined,
  )
  await opened
}

/** Asks the popup for what is to be printed; null when it has closed meanwhile, or the page was loaded again. */
export async function askForPrint(): Promise<Shared | null> {
  try {
    return (await browser.runtime.sendMessage<string, Shared | null>(ASKED)) ?? null
  } catch {
    return null
  }
}

/** Brings the tab of this page to the front. */
export async function comeToFront(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.update(tab.id, { active: true })
}
