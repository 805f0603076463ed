import type { Page } from 'puppeteer-core'

/**
 * Waits until the popup has left its first state, and says which it came to: `done`, `not-article`, `denied` … It is
 * told by the document itself: waiting by polling needs frames, which a popup's page in a background tab has not.
 */
export async function settled(popup: Page): Promise<string> {
  await popup.waitForSelector('html[data-state]')
  return popup.evaluate(
    () =>
      new Promise<string>((done) => {
        const html = document.documentElement
        const look = () => {
          const { state } = html.dataset
          if (!state || state === 'reading') return
          observer.disconnect()
          done(state)
        }
        const observer = new MutationObserver(look)
        observer.observe(html, { attributes: true, attributeFilter: ['data-state'] })
        look()
      }),
  )
}

export type Part = 'read' | 'quotes' | 'summary'

/** Opens one of the popup's three parts and waits until it has what it shows. */
export async function openPart(popup: Page, part: Part): Promise<void> {
  await popup.click(`#tab-${part}`)
  await popup.waitForSelector(`#part-${part}:not([hidden]):not(:has([aria-busy=true]))`)
}
