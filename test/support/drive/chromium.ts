import type { ElementHandle, KeyInput, Page, Target } from 'puppeteer-core'
import { inject } from 'vitest'
import { type LedeInChromium, loadExtension } from '../../../scripts/browsers/chromium.ts'
import { closePopup, openTab, startTestChromium } from '../chromium.ts'
import { allowClipboard, clipboard } from '../clipboard.ts'
import { type Downloads, watchDownloads } from '../downloads.ts'
import { OFFLINE } from '../fixture-pages.ts'
import { copyLacking } from '../lacking.ts'
import { clickEntry, grant, openPrivate, select } from '../menu.ts'
import { pressReaderKey } from '../places.ts'
import type { Lede, OwnPage, Popup, StartOptions, Tab, View } from './driver.ts'
import { settled } from './popup.ts'
import { takeSaved } from './saved.ts'
import { bringIntoSight } from './sight.ts'
import { asText } from './text.ts'

const pages = new WeakMap<View, Page>()

/** What puppeteer has for a popup or tab in Chromium, for what only Chromium can do. */
export function pageOf(view: View): Page {
  const page = pages.get(view)
  if (!page) throw new Error('this is of another browser')
  return page
}

const chromiums = new WeakMap<Lede, LedeInChromium>()

/** The Chromium that is driven, for what only Chromium can do. */
export function chromiumOf(lede: Lede): LedeInChromium {
  const chromium = chromiums.get(lede)
  if (!chromium) throw new Error('this is another browser')
  return chromium
}

/** Chromium by way of puppeteer. */
export async function startLedeInChromium({
  offline,
  proxy,
  lacking = [],
  inPrivate = false,
  profile,
  language,
}: StartOptions = {}): Promise<Lede> {
  const copy = lacking.length > 0 ? await copyLacking(inject('chromium').extensionDir, lacking) : null
  const args = [...(offline ? OFFLINE : []), ...(profile ? [`--user-data-dir=${profile}`] : [])]
  // The page to print asks by itself, and the dialog would stand over it.
  args.push('--disable-print-preview', ...(proxy?.args ?? []))
  const chromium = await startTestChromium(args, {
    ...(copy && { extensionDir: copy.folder }),
    inPrivate,
    greeted: profile !== undefined,
    ...(language && { language }),
  })
  await allowClipboard(chromium)
  let downloads: Downloads | undefined
  const granted = new WeakMap<Page, string>()
  const addressOf = (own: OwnPage) => `chrome-extension://${chromium.extension.id}/${own}.html`
  const shows = (own: OwnPage) => (target: Target) => target.url().replace(/[?#].*/, '') === addressOf(own)
  const targetsOf = (own: OwnPage) => chromium.browser.targets().filter(shows(own))
  const openOwn = async (own: OwnPage, width: number, early?: () => void) => {
    const page = await chromium.browser.newPage()
    if (early) await page.evaluateOnNewDocument(asText(early, []))
    await page.setViewport({ width, height: 500 })
    await page.goto(addressOf(own))
    return popupOf(page)
  }
  const lede: Lede = {
    open: async (url) => tabOf(await openTab(chromium, url)),
    click: async (tab) => popupOf(await chromium.click(pageOf(tab))),
    openNarrow: async (tab, width) => {
      await pageOf(tab).bringToFront()
      const popup = await openOwn('popup', width)
      await settled(popup)
      return popup
    },
    openOwn,
    openedOwn: async (own) => {
      const deadline = performance.now() + 20_000
      while (performance.now() < deadline) {
        await chromium.browser.waitForTarget(shows(own))
        for (const target of targetsOf(own)) {
          const page = await target.asPage()
          // A target has its address before there is its page.
          const there = () => document.visibilityState === 'visible' && location.protocol !== 'about:'
          if (await page.evaluate(there).catch(() => false)) return popupOf(page)
        }
      }
      throw new Error(`no ${own} opens`)
    },
    opened: async (url) => {
      const target = await chromium.browser.waitForTarget((one) => one.type() === 'page' && one.url() === url)
      return tabOf(await target.asPage())
    },
    openPrivate: async (url) => tabOf(await openPrivate(chromium, url)),
    pressReaderKey: async (tab) => {
      // A program's keys never reach the browser: the click grants what the key would.
      await grant(chromium, pageOf(tab))
      await pressReaderKey(chromium, pageOf(tab))
    },
    countOwn: async (own) => targetsOf(own).length,
    countTabs: async () =>
      (await chromium.browser.pages()).filter((page) => page.url().startsWith('http')).length,
    chooseEntry: async (tab, words) => {
      const page = pageOf(tab)
      // What a click there would grant, once: where words are selected, the popup would read them alone.
      const { origin } = new URL(page.url())
      if (granted.get(page) !== origin) await grant(chromium, page)
      granted.set(page, origin)
      const selected = await select(page, words)
      if (selected !== words) throw new Error(`"${selected}" is selected`)
      await clickEntry(chromium, page, words)
    },
    saved: async (act) => {
      downloads ??= await watchDownloads(chromium.browser)
      return takeSaved((await downloads.after(act)).path)
    },
    reset: async () => {
      // A browser without a tab would end; the first one is never used.
      for (const page of await chromium.browser.pages())
        if (page.url() !== 'about:blank') await page.close().catch(unlessClosed)
      // The side panel is no page of the browser's.
      for (const target of targetsOf('sidepanel')) await (await target.asPage()).close().catch(unlessClosed)
    },
    renew: async () => {
      await lede.reset()
      const { browser, extension } = chromium
      await browser.uninstallExtension(extension.id)
      const folder = copy?.folder ?? inject('chromium').extensionDir
      Object.assign(chromium, await loadExtension(browser, folder, { inPrivate }))
      await allowClipboard(chromium)
    },
    close: async () => {
      await chromium.browser.close()
      await downloads?.close()
      await copy?.remove()
    },
  }
  chromiums.set(lede, chromium)
  return lede
}

/** A page of puppeteer's as all browsers' views are. */
export const viewOf = (page: Page): View => ({
  evaluate: async (look, ...args) =>
    (await page.evaluate(asText(look, args))) as Awaited<ReturnType<typeof look>>,
})

function tabOf(page: Page): Tab {
  const tab: Tab = {
    ...viewOf(page),
    goto: async (url) => {
      await page.goto(url)
    },
    press: async (key) => {
      await page.bringToFront()
      await page.keyboard.press(key)
    },
    picture: async () => Buffer.from(await page.screenshot()),
    content: () => page.content(),
    close: () => page.close(),
  }
  pages.set(tab, page)
  return tab
}

function popupOf(page: Page): Popup {
  const popup: Popup = {
    ...viewOf(page),
    click: async (selector, words = '', how = 'plain') => {
      await page.waitForSelector(selector)
      const found = await page.evaluateHandle(
        (selector, words) =>
          [...document.querySelectorAll(selector)].find((one) => one.textContent?.includes(words)) ?? null,
        selector,
        words,
      )
      const element = found.asElement() as ElementHandle<Element> | null
      if (!element) throw new Error(`nothing that is ${selector} says ${words}`)
      await element.evaluate(bringIntoSight)
      if (how === 'control') await page.keyboard.down('Control')
      await element.click({ button: how === 'middle' ? 'middle' : 'left' })
      if (how === 'control') await page.keyboard.up('Control')
    },
    keys: async (...keys) => {
      for (const key of keys) await pressKeys(page, key.split(/(?<=.)\+/)).catch(unlessClosed)
    },
    type: (text) => page.keyboard.type(text),
    run: async (script) => {
      await page.evaluate(script)
    },
    theme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    media: async (asked) => {
      const session = await page.createCDPSession()
      const features = Object.entries(asked).map(([name, value]) => ({ name, value }))
      await session.send('Emulation.setEmulatedMedia', { features })
    },
    clipboard: () => clipboard(page),
    emptyClipboard: () => page.evaluate(() => navigator.clipboard.writeText('')),
    // Puppeteer is not always told of a tab that the extension closed.
    isOpen: async () => !page.isClosed() && page.evaluate(() => true).catch(() => false),
    front: () => page.bringToFront(),
    resize: (width) => page.setViewport({ width, height: 700 }),
    close: async () => {
      if (!page.isClosed()) await closePopup(page)
    },
  }
  pages.set(popup, page)
  return popup
}

/** A popup may close meanwhile: a key that closes it is not heard to come up again. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof Error && /TargetCloseError|No target with given id/.test(String(error)))) throw error
}

/** Presses the last key while the others are held. */
async function pressKeys({ keyboard }: Page, keys: readonly string[]): Promise<void> {
  const [key, ...held] = keys.toReversed() as KeyInput[]
  for (const one of held) await keyboard.down(one)
  // A program's keys never reach the browser, which is who copies.
  const commands = key === 'c' && held.includes('Control') ? ['Copy'] : []
  if (key) await keyboard.press(key, { commands })
  for (const one of held) await keyboard.up(one)
}
