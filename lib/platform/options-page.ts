import { browser } from 'wxt/browser'
import { leavePopup } from './tabs.ts'

/** Opens the page of all settings in a tab. */
export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
  leavePopup()
}
