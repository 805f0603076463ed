import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart } from '../../scripts/browsers/popup.ts'
import { clickOn, startTestChromium } from '../support/chromium.ts'
import { CITE_PAGES } from '../support/cite-page.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { type Downloads, watchDownloads } from '../support/downloads.ts'
import { type PictureSite, startPictureSite } from '../support/picture-site.ts'
import { opening, toTab } from '../support/places.ts'
import { press } from '../support/quotes.ts'
import { choose, dressed, openOptions, openSettings, storeSettings } from '../support/settings.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site
let pictures: PictureSite
let downloads: Downloads

beforeAll(async () => {
  ;[lede, site, pictures] = await Promise.all([
    startTestChromium(['--disable-print-preview']),
    startSite(CITE_PAGES),
    startPictureSite(),
  ])
  downloads = await watchDownloads(lede.browser)
  await allowClipboard(lede)
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close(), pictures?.close(), downloads?.close()]))
afterEach(async () => {
  await storeSettings(await openOptions(lede), null, null)
  for (const target of lede.browser.targets())
    if (target.url().includes('/sidepanel.html')) await (await target.asPage()).close()
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

const NAME = 'Harbour & Sea – Keeper calls the new lamp “a toy” – 2026-03-09'
const STORY = ['The harbour light at Ander will shine again', 'if the weather holds.']

/** Where the popup leads, and how it is left for there. */
const PLACES: Record<string, (popup: Page) => Promise<Page>> = {
  'a tab of its own': (popup) => toTab(lede, popup),
  'the panel': async (popup) =>
    (await opening(lede, 'sidepanel.html', () => popup.click('[data-to=panel]'))).place,
}

describe.each(Object.entries(PLACES))('in %s', (_, go) => {
  /** An article's quotes, found in the popup. */
  async function placeOn(url: string): Promise<Page> {
    const { popup } = await clickOn(lede, url)
    await openPart(popup, 'quotes')
    return go(popup)
  }

  async function sharing(): Promise<Page> {
    const place = await placeOn(site.at('/cite'))
    await place.click('.share-open')
    await place.waitForSelector('.sharing ul[aria-busy=false]')
    return place
  }

  /** Empties the clipboard, presses a control and answers with what is then there. */
  async function copiedBy(place: Page, control: string): Promise<{ plain: string; rich: string }> {
    await place.bringToFront()
    await place.evaluate(() => navigator.clipboard.writeText('nothing yet'))
    await press(place, control)
    await place.waitForFunction(async () => (await navigator.clipboard.readText()) !== 'nothing yet')
    return clipboard(place)
  }

  it('a quote and the article are copied, as text and with their looks', async () => {
    const place = await sharing()
    for (const [form, beginning] of Object.entries({ markdown: '# Keeper', text: 'Keeper', json: '{' })) {
      const { plain, rich } = await copiedBy(place, `.sharing-${form} .copy:not(.save)`)
      expect(plain.startsWith(beginning), form).toBe(true)
      for (const words of STORY) for (const text of [plain, rich]) expect(text, form).toContain(words)
    }
    await place.click('.share-open')
    const words = await place.$eval(
      '.quotes blockquote',
      ({ textContent }) => textContent?.slice(1, 20) ?? '',
    )
    const { plain } = await copiedBy(place, '.quotes .copy')
    expect(plain).toContain(words)
    expect(plain).toContain(site.at('/cite'))
  })

  it.each([
    ['markdown', 'md'],
    ['html', 'html'],
  ])('the article is saved as %s, whole and under its name', async (form, extension) => {
    const place = await sharing()
    const { name, text } = await downloads.after(() => place.click(`.sharing-${form} .save`))
    expect(name).toBe(`${NAME}.${extension}`)
    for (const words of STORY) expect(text).toContain(words)
  })

  it('the article goes to a page to print', async () => {
    const place = await sharing()
    const printed = lede.browser.waitForTarget((target) => target.url().endsWith('/print.html'))
    await place.click('.sharing-print button')
    const page = await (await printed).asPage()
    await page.waitForSelector('.printed h1')
    expect(await page.$eval('.printed', ({ textContent }) => textContent)).toContain(STORY[0])
  })

  it('what is set shows at once, and is there in the next popup', async () => {
    const place = await placeOn(site.at('/cite'))
    const measure = () =>
      place.$eval('.quotes blockquote', (words) => {
        const { fontSize, color, fontFamily } = getComputedStyle(words)
        return { fontSize, color, fontFamily }
      })
    const before = await measure()
    await openSettings(place)
    await choose(place, 'theme', 'sepia')
    await choose(place, 'size', '115')
    await choose(place, 'face', 'sans')
    await place.waitForSelector('html[data-theme=sepia][data-size="115"][data-face=sans]')
    const after = await measure()
    for (const [what, value] of Object.entries(after)) expect(value, what).not.toBe(Reflect.get(before, what))
    await place.keyboard.press('Escape')
    await place.waitForSelector('.settings-open:focus[aria-expanded=false]')
    const { popup } = await clickOn(lede, site.at('/cite'))
    expect(await dressed(popup)).toMatchObject({ theme: 'sepia', size: '115', face: 'sans' })
  })

  it('pictures are asked for once they are wanted, and only those that the page had loaded', async () => {
    const { popup } = await clickOn(lede, pictures.story)
    const place = await go(popup)
    await openPart(place, 'read')
    pictures.take()
    expect(await place.$('#part-read img')).toBeNull()
    await openSettings(place)
    await choose(place, 'images', 'shown')
    await place.click('.settings-close')
    await place.waitForSelector('#part-read img')
    await place.$$eval('#part-read img', (all) =>
      Promise.all(
        all.map((one) => {
          const image = one as HTMLImageElement
          image.loading = 'eager'
          return image.decode().catch(() => undefined)
        }),
      ),
    )
    const asked = pictures.take()
    expect(new Set(asked.map(({ path }) => path))).toEqual(
      new Set(['/seen.jpg', '/large.jpg', '/foreign.jpg']),
    )
    expect(asked.filter(({ referrer }) => referrer !== null)).toEqual([])
  })
})
