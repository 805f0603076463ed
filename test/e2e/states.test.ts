import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, openTab, shownText, startTestChromium } from '../support/chromium.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { type Copy, loadCopy } from '../support/copies.ts'
import { fixturePages } from '../support/fixture-pages.ts'
import { pause } from '../support/pause.ts'
import { html, SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let elsewhere: Site
let site: Site
let copy: Copy

beforeAll(async () => {
  ;[lede, elsewhere] = await Promise.all([startTestChromium(), startSite()])
  copy = await loadCopy(lede, inject('chromium').extensionDir)
  // The same machine under another name is another site.
  const frame = elsewhere.at('/story').replace('localhost', '127.0.0.1')
  site = await startSite({
    ...fixturePages(),
    '/framed': html(`<h1>Today</h1><iframe src="${frame}" width="780" height="560"></iframe>`, 'Framed'),
  })
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close(), elsewhere?.close(), copy?.remove()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

describe('a story in another site’s frame', () => {
  it('is said to be there, with a button that opens it', async () => {
    const { popup, state } = await clickOn(lede, site.at('/framed'))
    expect(state).toBe('foreign-frame')
    const address = elsewhere.at('/story').replace('localhost', '127.0.0.1')
    const opened = lede.browser.waitForTarget(
      (target) => target.type() === 'page' && target.url() === address,
    )
    await popup.click('button.main')
    const story = await (await opened).page()
    expect(story?.url()).toBe(address)
  })
})

describe('words that are selected', () => {
  it('are what is read, and the whole article is a click away', async () => {
    const page = await openTab(lede, site.at('/story'))
    const chosen = await page.evaluate(() => {
      const paragraph = document.querySelectorAll('article > p:not([class])')[2]
      if (paragraph) getSelection()?.selectAllChildren(paragraph)
      return paragraph?.textContent ?? ''
    })
    const popup = await lede.click(page)
    expect(await settled(popup)).toBe('done')
    const text = await shownText(popup)
    expect(text).toContain(chosen)
    expect(text).not.toContain(SAMPLE_STORY.opening)
    await popup.click('::-p-text(Read the whole article)')
    await popup.waitForSelector(`#part-read ::-p-text(${SAMPLE_STORY.opening})`)
  })
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

describe('a page that changes while the popup is open', () => {
  it('is said to have changed when its route does, and is read again', async () => {
    const { page, popup } = await clickOn(lede, site.at('/story'))
    await openPart(popup, 'quotes')
    await page.evaluate(() => {
      history.pushState(null, '', '/story/next')
      const heading = document.querySelector('h1')
      if (heading) heading.textContent = 'The next story'
      for (const p of document.querySelectorAll('article p')) p.textContent = `Next: ${p.textContent}`
    })
    await popup.waitForSelector('.notice')
    expect(await popup.$eval('.notice', (notice) => notice.textContent)).toContain('changed')
    await popup.click('.notice button')
    await popup.waitForSelector(`#part-read ::-p-text(Next: ${SAMPLE_STORY.opening})`)
    expect(await popup.$eval('h1', (h1) => h1.textContent)).toBe('The next story')
  })

  it('is said to have changed when it goes elsewhere, and what was read stays', async () => {
    const { page, popup } = await clickOn(lede, site.at('/story'))
    await openPart(popup, 'quotes')
    const before = await popup.$$eval('#part-quotes li', (items) => items.length)
    await page.goto(site.at('/brief'))
    await popup.waitForSelector('.notice')
    expect(await popup.$$eval('#part-quotes li', (items) => items.length)).toBe(before)
  })
})
