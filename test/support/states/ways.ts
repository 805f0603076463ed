import type { Page } from 'puppeteer-core'
import type { Article } from '../../../lib/article/types.ts'
import { openPart, type Part, settled } from '../../../scripts/browsers/popup.ts'
import { clickOn, closePopup } from '../chromium.ts'
import { viewOf } from '../drive/chromium.ts'
import { openLedger } from '../ledger.ts'
import { plant } from '../planted.ts'
import { press } from '../quotes.ts'
import type { Site } from '../site.ts'
import { openLongSummary } from '../summary.ts'
import type { Stage } from './stage.ts'

/** A click on a page of the site, with one of the three parts open. */
export const part =
  (path: string, open: Part = 'read') =>
  async ({ lede, site }: Stage): Promise<Page> => {
    const { popup } = await clickOn(lede, site.at(path))
    await openPart(popup, 'quotes')
    await openPart(popup, open)
    return popup
  }

/** A page with the menu open that copies and saves the article. */
export const sharing =
  (path: string) =>
  async (stage: Stage): Promise<Page> => {
    const popup = await part(path)(stage)
    await popup.click('.share-open')
    await popup.waitForSelector('.sharing ul[aria-busy=false]')
    return popup
  }

/** A page with the ledger open. */
export const ledger =
  (path: string) =>
  async (stage: Stage): Promise<Page> => {
    const popup = await part(path)(stage)
    await openLedger(popup)
    return popup
  }

/** The story with words looked for in one of its parts. */
export const finding =
  (open: Part, words: string) =>
  async (stage: Stage): Promise<Page> => {
    const popup = await part('/story', open)(stage)
    await popup.click('.find-open')
    await popup.waitForSelector('.find input:focus')
    await popup.keyboard.type(words)
    await popup.waitForSelector(`#part-${open} mark.here, .find-count ::-p-text(Not found)`)
    return popup
  }

/** The story with the reading aids open, and one of them in use. */
export const aided =
  (aid: string, there: string) =>
  async (stage: Stage): Promise<Page> => {
    const popup = await part('/walk')(stage)
    await popup.click('.aids-open')
    await (await popup.waitForSelector(`.aids-row ::-p-text(${aid})`))?.click()
    await popup.waitForSelector(there)
    return popup
  }

/** A click on an address, whatever comes of it. */
export const at =
  (url: (site: Site) => string) =>
  async ({ lede, site }: Stage): Promise<Page> =>
    (await clickOn(lede, url(site))).popup

/** A second click on a page whose article has something planted in it that no page of ours has. */
export const planted =
  (path: string, more: (article: Article) => Partial<Article>) =>
  async ({ lede, site }: Stage): Promise<Page> => {
    const { page, popup } = await clickOn(lede, site.at(path))
    await openPart(popup, 'quotes')
    await plant(viewOf(popup), more)
    await closePopup(popup)
    const again = await lede.click(page)
    await settled(again)
    await openPart(again, 'quotes')
    await openPart(again, 'read')
    return again
  }

/** The summary of a long article, something of it opened and brought into sight. */
export const summary =
  (inSight: string | null, opens: string | null = null) =>
  async ({ lede, site }: Stage): Promise<Page> => {
    const { popup } = await openLongSummary(lede, site)
    if (opens) await press(popup, opens)
    if (inSight) await popup.$eval(inSight, (one) => one.scrollIntoView())
    return popup
  }
