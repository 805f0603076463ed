import type { Popup } from './driver.ts'
import { shown } from './look.ts'

/** Opens the ledger from the foot. */
export async function openLedger(popup: Popup): Promise<void> {
  await popup.click('footer button[aria-controls=ledger]')
  await shown(popup, '.ledger')
}

/** Opens what was removed for one reason, by its name. */
export async function openReason(popup: Popup, name: string): Promise<void> {
  await popup.click('.ledger-reason', name)
  await shown(popup, '.ledger-group ul:not([hidden]) li')
}

/** Puts the entry back that starts with these words, and waits until it is listed as such. */
export async function putBack(popup: Popup, words: string): Promise<void> {
  await popup.click(`.ledger button[aria-label^="Put it back: ${words}"]`)
  await shown(popup, `.ledger-back button[aria-label^="Take out again: ${words}"]`)
}
