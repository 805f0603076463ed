import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openTab, startTestChromium } from '../support/chromium.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { OFFLINE } from '../support/fixture-pages.ts'
import { placesInView, rowsOf, TWICE, TWICE_PAGE, tallPages } from '../support/link-pages.ts'
import { chooseSpeaker, openForm, press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'

/** Pages in seven languages, with shadow trees, ruby, line breaks for paragraphs, pull quotes, nothing but spans. */
const PAGES =
  'arabic-daily br-soup carousel-tabloid french-clause-inside-marks german-weekly japanese-local portal-chinese posts-and-pullquotes ruby-and-formulas shadow-components spans-only split-containers utility-classes wordpress-magazine'.split(
    ' ',
  )

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([
    startTestChromium(OFFLINE),
    startSite({ ...TWICE_PAGE, ...tallPages(PAGES) }),
  ])
  await allowClipboard(lede)
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** Copies in a format, with the button of that name or with the one for all, until the page has said where the quotes are. */
async function copied(popup: Page, format: string, button: string): Promise<{ plain: string; rich: string }> {
  await openPart(popup, 'quotes')
  await popup.select('select.format', format)
  for (;;) {
    await press(popup, button)
    const copied = await clipboard(popup)
    if (copied.plain.includes('#:~:text=')) return copied
  }
}

/** Follows a link as somebody does who was sent it, in a new tab, and says whether it comes to the words. */
async function leadsTo(link: string, words: string): Promise<boolean> {
  const page = await openTab(lede, link)
  const isThere = `(${placesInView})(${JSON.stringify(words)}).some((place) => place >= 0 && place <= 1)`
  const found = await page.waitForFunction(isThere, { timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  await page.close()
  return found
}

describe('a copied link, opened in a new tab', () => {
  it('scrolls to the words where they were quoted, not to the same elsewhere', async () => {
    const { popup } = await clickOn(lede, site.at('/twice'))
    const { plain, rich } = await copied(popup, 'source', `button[aria-label^="Copy: “${TWICE}"]`)
    const link = plain.split('\n').at(-1) ?? ''
    expect(link).toMatch(new RegExp(`^${site.at('/twice')}#:~:text=`))
    expect(rich).toContain(`href="${link}"`)
    const page = await openTab(lede, link)
    await page.waitForFunction(() => window.scrollY > 0)
    const shown = await page.evaluate(() =>
      ['first', 'quote', 'last'].map((id) => {
        const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? {
          top: -1,
          bottom: -1,
        }
        return bottom > 0 && top < window.innerHeight
      }),
    )
    expect(shown).toEqual([false, true, false])
  })

  it('is the same when the popup opens again, and when the speaker was corrected', async () => {
    const { page, popup } = await clickOn(lede, site.at('/twice'))
    const button = `button[aria-label^="Copy: “${TWICE}"]`
    const before = await copied(popup, 'csv', button)
    await closePopup(popup)
    const [quoted] = rowsOf(before.plain)
    expect(quoted?.at(7)).toContain('#:~:text=')
    const again = await lede.click(page)
    await settled(again)
    expect(await copied(again, 'csv', button)).toEqual(before)
    await openForm(again, TWICE)
    await chooseSpeaker(again, 'Ilan Roke')
    const [corrected] = rowsOf((await copied(again, 'csv', button)).plain)
    expect(corrected?.[1]).toBe('Ilan Roke')
    expect(corrected?.at(7)).toBe(quoted?.at(7))
  })

  it('scrolls to the quote on pages of many kinds', { timeout: 300_000 }, async () => {
    let links = 0
    const lost: string[] = []
    for (const name of PAGES) {
      const address = site.at(`/page/${name}`)
      const { page, popup } = await clickOn(lede, address)
      if (await popup.evaluate(() => document.documentElement.dataset.state === 'not-article'))
        await press(popup, 'main button')
      const { plain } = await copied(popup, 'csv', '.bar .copy')
      await page.close()
      for (const row of rowsOf(plain)) {
        const [words = ''] = row[0]?.split(' … ') ?? []
        const link = row.at(7) ?? ''
        links += 1
        if (!link.startsWith(`${address}#:~:text=`) || !(await leadsTo(link, words)))
          lost.push(`${name}: ${words}`)
      }
    }
    expect(lost).toEqual([])
    expect(links).toBeGreaterThanOrEqual(40)
  })
})
