import type { Page } from 'puppeteer-core'

/**
 * Waits until the popup has left its first state, and says which it came to: `done`, `not-article`, `denied` … By
 * selector, not by function: the popup's policy forbids evaluating text, which waiting for a function needs.
 */
export async function settled(popup: Page): Promise<string> {
  const root = await popup.waitForSelector('html[data-state]:not([data-state="reading"])', {
    timeout: 30_000,
  })
  return (await root?.evaluate((html) => html.getAttribute('data-state'))) ?? ''
}

export type Part = 'read' | 'quotes' | 'summary'

/** Opens one of the popup's three parts and waits until it has what it shows. */
export async function openPart(popup: Page, part: Part): Promise<void> {
  await popup.click(`#tab-${part}`)
  await popup.waitForSelector(`#part-${part}:not([hidden]):not(:has([aria-busy=true]))`)
}
