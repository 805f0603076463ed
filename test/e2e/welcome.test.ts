import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type LedeInChromium, loadExtension } from '../../scripts/browsers/chromium.ts'
import { axeFaults } from '../support/axe.ts'
import { startTestChromium } from '../support/chromium.ts'
import { type LoggingProxy, startProxy } from '../support/proxy.ts'

let proxy: LoggingProxy
let lede: LedeInChromium
let page: Page

beforeAll(async () => {
  proxy = await startProxy()
  const { browser, extension } = await startTestChromium(proxy.args)
  await browser.uninstallExtension(extension.id)
  lede = await loadExtension(browser, inject('chromium').extensionDir, { greeted: true })
  const address = `chrome-extension://${lede.extension.id}/welcome.html`
  page = await (await browser.waitForTarget((target) => target.url() === address)).asPage()
  await page.waitForSelector('h1')
})
afterAll(() => Promise.all([lede?.browser.close(), proxy?.close()]))

describe('the page that greets a new reader', () => {
  it('opens once Lede is installed, and says what to click, what it does and what it never does', async () => {
    const heads = await page.$$eval('h1, h2', (all) => all.map((one) => one.textContent))
    expect(heads).toEqual([
      'Read the news, and nothing but',
      'Click here',
      'What it does',
      'What it never does',
    ])
    expect(await page.$eval('ol', (list) => list.textContent)).toContain('the pin beside Lede')
    expect(await page.$eval('ol', (list) => list.textContent)).toContain('Alt+Shift+L')
    expect(await page.$eval('img', (icon) => (icon as HTMLImageElement).naturalWidth)).toBe(128)
  })

  it('has no fault that axe finds, in either theme', async () => {
    expect(await axeFaults(page)).toEqual([])
  })

  it.each([320, 400, 1200])('does not scroll sideways in a window of %i pixels', async (width) => {
    await page.setViewport({ width, height: 800 })
    expect(await page.$eval('html', (html) => html.scrollWidth - html.clientWidth)).toBe(0)
    const measure = await page.$eval('.lead', (lead) => lead.getBoundingClientRect().width)
    expect(measure).toBeLessThanOrEqual(width - 32)
    expect(measure).toBeLessThanOrEqual(576)
  })

  it('asks for nothing', async () => {
    const before = proxy.asked.length
    await page.reload()
    await page.waitForSelector('h1')
    expect(proxy.asked.slice(before)).toEqual([])
  })
})
