import { browser } from 'wxt/browser'
import type { Tab } from './tabs.ts'

/** The panel beside the page: Chrome's side panel, Firefox's sidebar. It shows what was read last in its window. */

/** The ways of browsers to open it; some have none. */
interface Openers {
  sidePanel?: { open?: (where: { windowId: number }) => Promise<void> }
  sidebarAction?: { open?: () => Promise<void> }
}

const openers: Openers = browser

export const canOpenPanel = (): boolean =>
  openers.sidePanel?.open !== undefined || openers.sidebarAction?.open !== undefined

/** Opens it in a window. To be called before anything is waited for, or browsers no longer see the click behind it. */
export async function openPanel(windowId: number): Promise<void> {
  await (openers.sidePanel?.open?.({ windowId }) ?? openers.sidebarAction?.open?.())
}

const key = (windowId: number) => `panel:${windowId}`

/** `turn` tells the same tab, read again, from itself. */
interface Noted {
  tab: number
  turn: string
}

/** Lets the panel of a tab's window know that the tab has been read. Where it cannot, the panel stays as it is. */
export async function noteRead({ id, window }: Tab): Promise<void> {
  const noted: Noted = { tab: id, turn: crypto.randomUUID() }
  await browser.storage.session.set({ [key(window)]: noted }).catch(() => {})
}

/** The window of the panel that asks. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent()
  return id ?? browser.windows.WINDOW_ID_NONE
}

/**
 * Tells which tab of a window was read last, null when none was, and from then on each that is read. Returns the way to
 * stop.
 */
export function followRead(windowId: number, read: (tab: number | null) => void): () => void {
  let heard = false
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const noted = changes[key(windowId)]?.newValue as Noted | undefined
    if (!noted) return
    heard = true
    read(noted.tab)
  }
  const { session } = browser.storage
  session.onChanged.addListener(listen)
  void session
    .get<Record<string, Noted>>(key(windowId))
    .catch((): Record<string, Noted> => ({}))
    .then(({ [key(windowId)]: noted }) => {
      if (!heard) read(noted?.tab ?? null)
    })
  return () => session.onChanged.removeListener(listen)
}
