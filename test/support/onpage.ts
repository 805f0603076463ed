import sharp from 'sharp'
import type { Popup, Tab, View } from './drive/driver.ts'
import { until } from './drive/look.ts'

/** What is highlighted in a page, as the page itself can see it, and whether the first of it is in sight. */
interface Lit {
  texts: string[]
  inView: boolean
}

export const lit = (page: { evaluate: (look: () => Lit) => Promise<Lit> }): Promise<Lit> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[]
    const box = ranges[0]?.getBoundingClientRect()
    return {
      texts: ranges.map(String),
      inView: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
    }
  })

/** How many points of a page as it is drawn have the colour of the mark. */
export async function marked(page: Tab): Promise<number> {
  const data = await sharp(await page.picture())
    .ensureAlpha()
    .raw()
    .toBuffer()
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 0xff && data[at + 1] === 0xd8 && data[at + 2] === 0x4d) count += 1
  return count
}

declare global {
  interface Window {
    seenChanges: number
  }
}

/** Counts from now on what the page's own observer sees of its DOM. */
export const watch = (page: View): Promise<void> =>
  page.evaluate(() => {
    window.seenChanges = 0
    new MutationObserver((records) => {
      window.seenChanges += records.length
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })

/** Does what shows something on the page, and answers with what is then read out. */
export async function newsOf(popup: Popup, act: () => Promise<void>): Promise<string> {
  await popup.evaluate(() => {
    const { dataset } = document.documentElement
    const region = document.querySelector('.unseen[role=status][aria-live]')
    if (!region) throw new Error('the popup has no announcer')
    delete dataset.heard
    const observer = new MutationObserver(() => {
      observer.disconnect()
      dataset.heard = region.textContent?.trim() ?? ''
    })
    observer.observe(region, { childList: true, characterData: true, subtree: true })
  })
  await act()
  return until(popup, () => document.documentElement.dataset.heard)
}

/** Asks the popup to show what a button stands beside, and answers with what is then read out. */
export const showOn = (popup: Popup, button: string): Promise<string> =>
  newsOf(popup, () => popup.click(button))
