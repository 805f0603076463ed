import { browser } from 'wxt/browser'

/** Opens the page of all settings in a tab. */
export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
  // Firefox leaves the popup open over the new tab.
  window.close()
}
