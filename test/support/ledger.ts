import type { Page } from 'puppeteer-core'

/** Opens the ledger from the foot. */
export async function openLedger(popup: Page): Promise<void> {
  await popup.click('footer button[aria-controls=ledger]')
  await popup.waitForSelector('.ledger')
}

/** Opens what was removed for one reason, by its name. */
export async function openReason(popup: Page, name: string): Promise<void> {
  await popup.click(`.ledger-reason ::-p-text(${name})`)
  await popup.waitForSelector('.ledger-group ul:not([hidden]) li')
}

/** Puts the entry back that starts with these words, and waits until it is listed as such. */
export async function putBack(popup: Page, words: string): Promise<void> {
  await popup.click(`.ledger button[aria-label^="Put it back: ${words}"]`)
  await popup.waitForSelector(`.ledger-back button[aria-label^="Take out again: ${words}"]`)
}
