import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openTab, startTestChromium } from '../support/chromium.ts'
import { type LoggingProxy, startProxy } from '../support/proxy.ts'
import { type Site, startSite } from '../support/site.ts'

let proxy: LoggingProxy
let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[proxy, site] = await Promise.all([startProxy(), startSite()])
  lede = await startTestChromium(proxy.args)
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close(), proxy?.close()]))

/** Uses every part of the popup as a reader would. */
async function useEverything(popup: Page): Promise<void> {
  expect(await settled(popup)).toBe('done')
  await openPart(popup, 'quotes')
  await popup.click('#part-quotes input[type=checkbox]')
  for (const action of ['Copy', 'Show'])
    await popup.click(`#part-quotes li:first-child button[aria-label^=${action}]`)
  await openPart(popup, 'summary')
  await popup.click('.points button')
  for (const button of await popup.$$('footer button')) await button.click()
}

describe('the page', () => {
  it('is left as it was, and can notice nothing', async () => {
    const page = await openTab(lede, site.at('/story'))
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver((records) => {
        for (const { type } of records) seen.push(`mutation: ${type}`)
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      const dispatch = EventTarget.prototype.dispatchEvent
      EventTarget.prototype.dispatchEvent = function (event) {
        seen.push(`event: ${event.type}`)
        return dispatch.call(this, event)
      }
      for (const type of ['message', 'error', 'selectionchange', 'scroll', 'copy'])
        window.addEventListener(type, () => seen.push(`event: ${type}`), true)
    })
    const before = await page.content()
    const popup = await lede.click(page)
    await useEverything(popup)
    await closePopup(popup)
    expect(await page.content()).toBe(before)
    const state = () =>
      page.evaluate(() => ({
        seen: Reflect.get(window, 'seen'),
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
      }))
    expect(await state()).toEqual({ seen: [], highlights: 0, sheets: 0 })

    await page.evaluate(() => {
      document.body.append('planted')
      window.postMessage('planted')
    })
    await page.waitForFunction(() => Reflect.get(window, 'seen').length >= 2)
    expect((await state()).seen).toEqual(['mutation: childList', 'event: message'])
    await page.close()
  })
})

describe('the network', () => {
  it('is never asked for anything by the extension', async () => {
    const page = await openTab(lede, site.at('/story'))
    const loaded = proxy.asked.length
    expect(proxy.asked).toContain(site.at('/story'))
    const popup = await lede.click(page)
    await useEverything(popup)
    expect(proxy.asked.slice(loaded)).toEqual([])

    const ask = (address: string) =>
      popup.evaluate(
        (address) =>
          fetch(address).then(
            () => 'answered',
            () => 'refused',
          ),
        address,
      )
    expect(await ask('http://planted.example/by-the-policy')).toBe('refused')
    expect(proxy.asked.slice(loaded), 'what the popup’s policy forbids').toEqual([])
    await popup.setBypassCSP(true)
    await popup.reload()
    await ask('http://planted.example/without-the-policy')
    expect(proxy.asked.slice(loaded), 'what is planted').toContain(
      'http://planted.example/without-the-policy',
    )
    await page.close()
  })

  it('is opened only for a link that the reader follows', async () => {
    const { page, popup } = await clickOn(lede, site.at('/linked'))
    const asked = proxy.asked.length
    const opened = lede.browser.waitForTarget((target) => target.url() === site.at('/story'))
    await popup.click('#part-read a')
    await opened
    expect(new Set(proxy.asked.slice(asked))).toEqual(new Set([site.at('/story')]))
    await page.close()
  })
})
