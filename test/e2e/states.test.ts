import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { clickOn, openTab, startTestChromium } from '../support/chromium.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { type Copy, loadCopy } from '../support/copies.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { shown, texts } from '../support/drive/look.ts'
import { clickOn as clickOnIn, quotesOf, settled, shownText } from '../support/drive/popup.ts'
import { fixturePages } from '../support/fixture-pages.ts'
import { pause } from '../support/pause.ts'
import { html, SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

inBothBrowsers({}, (stage) => {
  let elsewhere: Site
  let framing: Site
  beforeAll(async () => {
    elsewhere = await startSite()
    framing = await startSite({
      '/framed': html(`<h1>Today</h1><iframe src="${framed()}" width="780" height="560"></iframe>`, 'Framed'),
    })
  })
  afterAll(() => Promise.all([elsewhere?.close(), framing?.close()]))
  /** The same machine under another name is another site. */
  const framed = () => elsewhere.at('/story').replace('localhost', '127.0.0.1')

  it('a story in another site’s frame is said to be there, with a button that opens it', async () => {
    const { popup, state } = await clickOnIn(stage.lede, framing.at('/framed'))
    expect(state).toBe('foreign-frame')
    await popup.click('button.main')
    const story = await stage.lede.opened(framed())
    expect(await shown(story, 'h1')).toContain(SAMPLE_STORY.title)
  })

  it('words that are selected are what is read, and the whole article is a click away', async () => {
    const tab = await stage.lede.open(stage.site.at('/story'))
    const chosen = await tab.evaluate(() => {
      const paragraph = document.querySelectorAll('article > p:not([class])')[2]
      if (paragraph) getSelection()?.selectAllChildren(paragraph)
      return paragraph?.textContent ?? ''
    })
    const popup = await stage.lede.click(tab)
    expect(await settled(popup)).toBe('done')
    const text = await shownText(popup)
    expect(text).toContain(chosen)
    expect(text).not.toContain(SAMPLE_STORY.opening)
    await popup.click('button', 'Read the whole article')
    await shown(popup, '#part-read', SAMPLE_STORY.opening)
  })

  describe('a page that changes while the popup is open', () => {
    it('is said to have changed when its route does, and is read again', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/story'))
      await tab.evaluate(() => {
        history.pushState(null, '', '/story/next')
        const heading = document.querySelector('h1')
        if (heading) heading.textContent = 'The next story'
        for (const p of document.querySelectorAll('article p')) p.textContent = `Next: ${p.textContent}`
      })
      await shown(popup, '.notice', 'changed')
      await popup.click('.notice button')
      await shown(popup, '#part-read', `Next: ${SAMPLE_STORY.opening}`)
      expect(await texts(popup, 'h1')).toEqual(['The next story'])
    })

    it('is said to have changed when it goes elsewhere, and what was read stays', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/story'))
      const before = await texts(popup, '#part-quotes li')
      await tab.goto(stage.site.at('/brief'))
      await shown(popup, '.notice')
      expect(await texts(popup, '#part-quotes li')).toEqual(before)
    })
  })
})

// What is left needs to stop a page's scripts by the DevTools protocol, or an extension whose files are read anew at each
// click: Firefox keeps those that it has run.
describe('in Chromium', () => {
  let lede: LedeInChromium
  let site: Site
  let copy: Copy
  beforeAll(async () => {
    ;[lede, site] = await Promise.all([startTestChromium(), startSite(fixturePages())])
    copy = await loadCopy(lede, inject('chromium').extensionDir)
  })
  afterAll(() => Promise.all([lede?.browser.close(), site?.close(), copy?.remove()]))
  afterEach(async () => {
    for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
  })

  describe('a page that is too busy to answer', () => {
    it('is said to be slow, and read once it is free', async () => {
      const page = await openTab(lede, site.at('/story'))
      const goOn = await pause(page)
      const popup = await lede.click(page)
      await popup.waitForSelector('html[data-state=reading] ::-p-text(slow to answer)')
      await goOn()
      await popup.waitForSelector(`#part-read ::-p-text(${SAMPLE_STORY.opening})`)
    })
  })

  describe('a fault of our own', () => {
    it('is told, with details to copy', async () => {
      await copy.replaceScript("throw new Error('A planted fault')")
      await allowClipboard(copy)
      const { popup, state } = await clickOn(copy, site.at('/story'))
      expect(state).toBe('error')
      await popup.click('.message .copy')
      await popup.waitForSelector('::-p-text(Copied)')
      const { plain } = await clipboard(popup)
      expect(plain).toMatch(/gave no answer/)
      expect(plain).toMatch(/^Lede \d+\.\d+\.\d+$/m)
      expect(plain).toMatch(/Chrome\/\d+/)
      expect(plain).not.toContain(site.at('/'))
      // The fault mended, trying again helps.
      await copy.mendScript()
      await popup.click('.message .main')
      await popup.waitForSelector('html[data-state=done] [role=tab]')
    })

    it('is told apart from an update that came while the popup was open', async () => {
      await copy.mendScript()
      const { page, popup, state } = await clickOn(copy, site.at('/story'))
      expect(state).toBe('done')
      await copy.replaceScript(null)
      await page.evaluate(() => history.pushState(null, '', '/story/next'))
      await popup.waitForSelector('.notice button')
      await popup.click('.notice button')
      await popup.waitForSelector('html[data-state=updated] ::-p-text(has just been updated)')
    })
  })

  describe('a page that the judge is not sure of', () => {
    /** The readers' own words for the story, in a page whose blocks Readability tells apart from the judge. */
    const DOUBTFUL = '/page/linked-lede'
    const titleOf = (popup: Page) => popup.$eval('h1', (h1) => h1.textContent)

    it('goes elsewhere before Readability has seen it, and is shown all the same', async () => {
      await copy.mendScript()
      const { popup: whole } = await clickOn(copy, site.at(DOUBTFUL))
      const title = await titleOf(whole)
      await copy.replaceScript(`location.assign(${JSON.stringify(site.at('/brief'))})`, 'readability')
      const { page, popup, state } = await clickOn(copy, site.at(DOUBTFUL))
      expect([state, await titleOf(popup)]).toEqual(['done', title])
      await popup.waitForSelector('.notice ::-p-text(changed)')
      expect(page.url()).toBe(site.at('/brief'))
    })

    it('is read without Readability where that cannot run', async () => {
      await copy.mendScript()
      await copy.replaceScript(null, 'readability')
      const { state } = await clickOn(copy, site.at(DOUBTFUL))
      expect(state).toBe('done')
      await copy.mendScript('readability')
    })
  })
})
