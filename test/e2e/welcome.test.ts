import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { loadExtension } from '../../scripts/browsers/chromium.ts'
import { startTestChromium } from '../support/chromium.ts'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { beyond, shown, texts } from '../support/drive/look.ts'
import { type LoggingProxy, startProxy } from '../support/proxy.ts'

let proxy: LoggingProxy
beforeAll(async () => {
  proxy = await startProxy()
})
afterAll(() => proxy?.close())

inBothBrowsers(
  {},
  (stage, browser) => {
    const greeting = async (width: number) => {
      const page = await stage.lede.openOwn('welcome', width)
      await shown(page, 'h1')
      return page
    }

    describe('the page that greets a new reader', () => {
      it('says what to click, what it does and what it never does', async () => {
        const page = await greeting(900)
        expect(await texts(page, 'h1, h2')).toEqual([
          'Read the news, and nothing but',
          'Click here',
          'What it does',
          'What it never does',
        ])
        const [steps] = await texts(page, 'ol')
        expect(steps).toContain(browser === 'Chromium' ? 'the pin beside Lede' : 'the gear beside Lede')
        expect(steps).toContain('Alt+Shift+L')
        expect(await page.evaluate(() => document.querySelector('img')?.naturalWidth)).toBe(128)
      })

      it('has no fault that axe finds, in either theme', async () => {
        const page = await greeting(900)
        for (const theme of ['light', 'dark'] as const) {
          await page.theme(theme)
          expect(await axeFaults(page), theme).toEqual([])
        }
      })

      it.each([320, 400, 1200])('does not scroll sideways in a window of %i pixels', async (width) => {
        const page = await greeting(width)
        expect(await beyond(page)).toBe(0)
        const measure = await page.evaluate(
          () => document.querySelector('.lead')?.getBoundingClientRect().width ?? 0,
        )
        expect(measure).toBeGreaterThan(0)
        expect(measure).toBeLessThanOrEqual(Math.min(width - 32, 576))
      })

      it('asks for nothing', async () => {
        const before = proxy.asked.length
        await greeting(900)
        expect(proxy.asked.slice(before)).toEqual([])
      })
    })
  },
  async () => ({ proxy }),
)

// Every start of Firefox for a test waits for it to open: see `closeGreeting`.
it('opens once Lede is installed in Chromium', async () => {
  const { browser, extension } = await startTestChromium()
  await browser.uninstallExtension(extension.id)
  const lede = await loadExtension(browser, inject('chromium').extensionDir, { greeted: true })
  const address = `chrome-extension://${lede.extension.id}/welcome.html`
  const target = await browser.waitForTarget((one) => one.url() === address)
  expect(await (await target.asPage()).waitForSelector('h1')).not.toBeNull()
  await browser.close()
})
