import { type Browser, browser } from 'wxt/browser'
import { optional } from './optional.ts'
import { openReaderOn, sweepReaders } from './reader-tab.ts'

/** The key's name in the manifest. */
const OPEN_READER = 'open-reader'
/** A browser that starts has brought its tabs back by then, in milliseconds. */
const SETTLED = 20_000

/** While the browser starts, tabs that are still to come must not be taken for closed. */
let starting = false

/** Listens, each time the background starts. */
export function startPlaces(): void {
  optional.commands?.onCommand.addListener(onKey)
  browser.runtime.onStartup.addListener(onStart)
  browser.tabs.onRemoved.addListener(onClosed)
}

/**
 * The key that reads a page in a tab of Lede's own; pressing it grants the page. Chromium shows no page of an extension
 * in a private window, and in another window a private page must not turn up: there the popup opens.
 */
async function onKey(
  command: string,
  tab?: Pick<Browser.tabs.Tab, 'id' | 'incognito' | 'windowId'>,
): Promise<void> {
  if (command !== OPEN_READER || tab?.id === undefined) return
  if (tab.incognito) await browser.action.openPopup({ windowId: tab.windowId })
  else await openReaderOn(tab.id)
}

function onStart(): void {
  starting = true
  setTimeout(() => {
    starting = false
    void sweepReaders()
  }, SETTLED)
}

/** A window's tabs may come back with the browser; what does not is swept later. */
function onClosed(_: number, { isWindowClosing }: { isWindowClosing: boolean }): void {
  if (!isWindowClosing && !starting) void sweepReaders()
}
