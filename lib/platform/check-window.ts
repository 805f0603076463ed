import { browser } from 'wxt/browser'
import { closeOwnTab } from './tabs.ts'

/** Where the tab that shows the window's page is remembered, as long as the browser runs. */
const SHOWN = 'check-window'
const SIZE = { width: 420, height: 560 }
const PARAMETER = 'tab'

/** Opens the window that checks words of a tab, or leads the one that is open already to that tab. */
export async function openCheckWindow(tab: number): Promise<void> {
  const url = `${browser.runtime.getURL('/check.html')}?${PARAMETER}=${tab}`
  const { [SHOWN]: shown } = await browser.storage.session.get<Record<string, number>>(SHOWN)
  if (shown !== undefined && (await ledTo(shown, url))) return
  const opened = await browser.windows.create({ type: 'popup', url, ...SIZE })
  const id = opened?.tabs?.[0]?.id
  if (id !== undefined) await browser.storage.session.set({ [SHOWN]: id })
}

/** The tab whose page the window's address asks for; null when it names none. */
export function tabAskedFor(search: string): number | null {
  const asked = new URLSearchParams(search).get(PARAMETER) ?? ''
  return /^\d{1,15}$/.test(asked) ? Number(asked) : null
}

/** Closes the window, which may not close itself: a script did not open it. */
export async function closeCheckWindow(): Promise<void> {
  await closeOwnTab()
}

/** False when the window has been closed since. */
async function ledTo(shown: number, url: string): Promise<boolean> {
  try {
    const led = await browser.tabs.update(shown, { url })
    if (led) await browser.windows.update(led.windowId, { focused: true })
    return led !== undefined
  } catch {
    return false
  }
}
