import { afterAll, describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import { pageOf } from '../support/drive/chromium.ts'
import type { Popup } from '../support/drive/driver.ts'
import { until } from '../support/drive/look.ts'
import { clickOn, openPart, settled } from '../support/drive/popup.ts'
import { type LoggingProxy, startProxy } from '../support/proxy.ts'

const proxies: LoggingProxy[] = []
afterAll(() => Promise.all(proxies.map((proxy) => proxy.close())))

/** Uses every part of the popup as a reader would. */
async function useEverything(popup: Popup): Promise<void> {
  expect(await settled(popup)).toBe('done')
  await openPart(popup, 'quotes')
  await popup.click('#part-quotes input[type=checkbox]')
  for (const action of ['Copy', 'Show'])
    await popup.click(`#part-quotes li:first-child button[aria-label^=${action}]`)
  await openPart(popup, 'summary')
  await popup.click('.points button')
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('footer button')) button.click()
  })
}

inBothBrowsers(
  {},
  (stage, browser) => {
    const proxy = () => {
      const last = proxies.at(-1)
      if (!last) throw new Error('there is no proxy')
      return last
    }

    describe('the page', () => {
      it('is left as it was, and can notice nothing', async () => {
        const tab = await stage.lede.open(stage.site.at('/story'))
        await tab.evaluate(() => {
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
        const before = await tab.content()
        const popup = await stage.lede.click(tab)
        await useEverything(popup)
        await popup.close()
        expect(await tab.content()).toBe(before)
        const state = () =>
          tab.evaluate(() => ({
            seen: Reflect.get(window, 'seen'),
            highlights: CSS.highlights.size,
            sheets: document.adoptedStyleSheets.length,
          }))
        expect(await state()).toEqual({ seen: [], highlights: 0, sheets: 0 })

        await tab.evaluate(() => {
          document.body.append('planted')
          window.postMessage('planted')
        })
        await until(tab, () => Reflect.get(window, 'seen').length >= 2)
        expect((await state()).seen).toEqual(['mutation: childList', 'event: message'])
      })
    })

    describe('the network', () => {
      it('is never asked for anything by the extension', async () => {
        const tab = await stage.lede.open(stage.site.at('/story'))
        const loaded = proxy().asked.length
        expect(proxy().asked).toContain(stage.site.at('/story'))
        const popup = await stage.lede.click(tab)
        await useEverything(popup)
        expect(proxy().asked.slice(loaded)).toEqual([])

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
        expect(proxy().asked.slice(loaded), 'what the popup’s policy forbids').toEqual([])
        const planted = 'http://planted.example/without-the-policy'
        if (browser === 'Chromium') {
          await pageOf(popup).setBypassCSP(true)
          await pageOf(popup).reload()
          await ask(planted)
          // Firefox has no way around the policy of an extension; a page has none.
        } else await tab.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(() => 1), planted)
        expect(proxy().asked.slice(loaded), 'what is planted').toContain(planted)
      })

      it('is opened only for a link that the reader follows', async () => {
        const { popup } = await clickOn(stage.lede, stage.site.at('/linked'))
        const asked = proxy().asked.length
        await popup.click('#part-read a')
        await stage.lede.opened(stage.site.at('/story'))
        expect(new Set(proxy().asked.slice(asked))).toEqual(new Set([stage.site.at('/story')]))
      })
    })
  },
  async () => {
    const proxy = await startProxy()
    proxies.push(proxy)
    return { proxy }
  },
)
