import type { Page } from 'puppeteer-core'
import { press } from './quotes.ts'

/** What is highlighted in a page, as the page itself can see it, and whether the first of it is in sight. */
export interface Lit {
  texts: string[]
  inView: boolean
}

export const lit = (page: Page): Promise<Lit> => page.evaluate(lookAtLit)

/** Runs in the page. */
export function lookAtLit(): Lit {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[]
  const box = ranges[0]?.getBoundingClientRect()
  return {
    texts: ranges.map(String),
    inView: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
  }
}

/** How many points of a page as it is drawn have the colour of the mark. */
export async function marked(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' })
  return page.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (!canvas) throw new Error('nothing to draw on')
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    let count = 0
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 0xff && data[at + 1] === 0xd8 && data[at + 2] === 0x4d) count += 1
    return count
  }, picture)
}

declare global {
  interface Window {
    seenChanges: number
  }
}

/** Counts from now on what the page's own observer sees of its DOM, and gives the mark-up as it is. */
export const watch = (page: Page): Promise<string> => page.evaluate(watchDom)

/** Runs in the page. */
export function watchDom(): string {
  window.seenChanges = 0
  new MutationObserver((records) => {
    window.seenChanges += records.length
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  return document.documentElement.outerHTML
}

/**
 * Asks the popup to show what a button stands beside (null: the one that has the focus, by Enter), and answers with
 * what is then read out.
 */
export async function showOn(popup: Page, button: string | null): Promise<string> {
  const said = await popup.waitForSelector('.unseen[role=status][aria-live]')
  if (!said) throw new Error('the popup has no announcer')
  const [news] = await Promise.all([
    said.evaluate(
      (region) =>
        new Promise<string>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect()
            done(region.textContent?.trim() ?? '')
          })
          observer.observe(region, { childList: true, characterData: true, subtree: true })
        }),
    ),
    button === null ? popup.keyboard.press('Enter') : press(popup, button),
  ])
  return news
}
