import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled as settledIn } from '../../scripts/browsers/popup.ts'
import { closePopup, openTab, startTestChromium } from '../support/chromium.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Lede, Tab } from '../support/drive/driver.ts'
import { shown, texts } from '../support/drive/look.ts'
import { clickOn, settled, shownText } from '../support/drive/popup.ts'
import { SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

let elsewhere: Site
beforeAll(async () => {
  elsewhere = await startSite()
})
afterAll(() => elsewhere?.close())

/** The state that a popup comes to that was opened as a tab, over another that was in front. */
async function readWithoutClick(lede: Lede, tab: Tab): Promise<string> {
  const narrow = await lede.openNarrow(tab, 400)
  const state = await settled(narrow)
  await narrow.evaluate(() => void setTimeout(() => window.close()))
  return state
}

inBothBrowsers({}, (stage, browser) => {
  const granted = async () => {
    const { tab, popup, state } = await clickOn(stage.lede, stage.site.at('/story'))
    expect(state).toBe('done')
    await popup.close()
    return tab
  }
  /** In the midst of its way a page does not answer. */
  const arrived = (tab: Tab, url: string) =>
    expect
      .poll(() => tab.evaluate(() => `${document.readyState} ${location.href}`).catch(String), {
        timeout: 20_000,
      })
      .toBe(`complete ${url}`)

  describe('without a click on the button', () => {
    it('a popup that is opened as a tab is denied the page', async () => {
      const tab = await stage.lede.open(stage.site.at('/story'))
      expect(await readWithoutClick(stage.lede, tab)).toBe('denied')
      // The same page, the same popup, and the click: what denied it is that there was none.
      expect(await settled(await stage.lede.click(tab))).toBe('done')
    })
  })

  describe('what a click grants', () => {
    it('lasts while the tab stays on the site, and ends for good when it leaves', async () => {
      const tab = await granted()
      expect(await readWithoutClick(stage.lede, tab), 'after the click').toBe('done')
      // Firefox lets an extension into the page that was clicked on, and not into the next.
      const next = browser === 'Chromium' ? 'done' : 'denied'
      await tab.goto(stage.site.at('/story'))
      expect(await readWithoutClick(stage.lede, tab), 'loaded again').toBe(next)
      await tab.goto(stage.site.at('/brief'))
      expect(await readWithoutClick(stage.lede, tab), 'on another page of the site').toBe(next)
      await tab.goto(elsewhere.at('/story'))
      expect(await readWithoutClick(stage.lede, tab), 'on another site').toBe('denied')
      await tab.evaluate(() => void setTimeout(() => history.back()))
      await arrived(tab, stage.site.at('/brief'))
      expect(await readWithoutClick(stage.lede, tab), 'back again').toBe('denied')
    })

    it('is for that tab alone', async () => {
      await granted()
      const other = await stage.lede.open(stage.site.at('/story'))
      expect(await readWithoutClick(stage.lede, other)).toBe('denied')
    })

    it('never shows the story that stood in the tab before', async () => {
      const tab = await granted()
      await tab.goto(stage.site.at('/brief'))
      const popup = await stage.lede.click(tab)
      await shown(popup, 'html[data-state=done]')
      expect(await texts(popup, 'h1')).toEqual(['Bridge closed'])
      expect(await shownText(popup)).not.toContain(SAMPLE_STORY.opening)
    })
  })
})

/** The declared part of Chrome's own API that a test calls inside the extension. */
declare const chrome: { action: { openPopup: () => Promise<void> } }

// Firefox opens a popup for nobody but its user: a program has no click to show.
it('a popup that is opened by a program is denied the page in Chromium', async () => {
  const lede = await startTestChromium()
  const { browser, extension } = lede
  const stand = await openTab(lede, `chrome-extension://${extension.id}/popup.html`)
  const page = await openTab(lede, elsewhere.at('/story'))
  const before = new Set(browser.targets())
  const [opened] = await Promise.all([
    browser.waitForTarget((target) => !before.has(target) && target.url().endsWith('/popup.html')),
    stand.evaluate(() => chrome.action.openPopup()),
  ])
  const popup = await opened.asPage()
  expect(await settledIn(popup)).toBe('denied')
  await closePopup(popup)
  expect(await settledIn(await lede.click(page))).toBe('done')
  await browser.close()
})
