import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInFirefox
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(true), startSite(QUOTE_PAGES)])
})
afterEach(() => lede.popup.close())
afterAll(() => Promise.all([lede?.close(), site?.close()]))

/** A busy machine may take its time, in milliseconds. */
const PATIENCE = { timeout: 20_000 }
const SECRET = 'Two hundred days of hearing'
const VOICES = 'Harbour light to shine again before the winter'

/** Clicks the button over the tab in front and goes on from the popup, its quotes found, to another place. */
async function goTo(place: 'tab' | 'panel'): Promise<void> {
  await lede.click()
  await expect
    .poll(() => lede.popup.evaluate(() => document.querySelector('.tab-count')?.textContent ?? ''), PATIENCE)
    .toMatch(/\d/)
  await lede.popup.click(`[data-to=${place}]`)
}
/** What a place shows, once it shows an article: its headline and how many quotes. */
const shown = (page: 'reader.html' | 'sidepanel.html') =>
  lede
    .lookInto(page, () => {
      const { state } = document.documentElement.dataset
      const count = document.querySelectorAll('#part-quotes blockquote').length
      return [state, document.querySelector('h1')?.textContent ?? '', count > 5]
    })
    .catch((error: unknown) => [String(error)])
/** All that the extension has stored, as one text. */
const stored = () =>
  lede.lookInto('reader.html', async () => {
    const { storage } = Reflect.get(globalThis, 'browser')
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)])
  })

/** Runs in a page of the extension, which is then not taken for the one that comes after it. */
const reload = () => {
  document.documentElement.dataset.state = 'leaving'
  location.reload()
}
/** Runs there too. */
const isPrivate = () => Reflect.get(globalThis, 'browser').extension.inIncognitoContext

/** These run in a page of the extension, and say whether there was yet something to press. */
const openSettings = () => {
  const control = document.querySelector<HTMLElement>('.settings-open')
  control?.click()
  return control !== null
}
const set = () => {
  const theme = document.querySelector<HTMLElement>('.settings input[value=sepia]')
  theme?.click()
  document.querySelector<HTMLElement>('.settings .size-step:last-child')?.click()
  return theme !== null
}
const openMenu = () => {
  const control = document.querySelector<HTMLElement>('.share-open')
  control?.click()
  return control !== null
}
const save = () => {
  const control = document.querySelector<HTMLElement>('.sharing ul[aria-busy=false] .sharing-markdown .save')
  control?.click()
  return control !== null
}
const dressed = () => [document.documentElement.dataset.theme, document.documentElement.dataset.size]

describe('in Firefox', () => {
  it.each([
    ['tab', 'reader.html'],
    ['panel', 'sidepanel.html'],
  ] as const)(
    'what is set in the %s shows at once, and the article is saved from there',
    async (place, page) => {
      await lede.open(site.at('/voices'))
      await goTo(place)
      await expect.poll(() => shown(page), PATIENCE).toEqual(['done', VOICES, true])
      await expect.poll(() => lede.lookInto(page, openSettings), PATIENCE).toBe(true)
      await expect.poll(() => lede.lookInto(page, set), PATIENCE).toBe(true)
      await expect.poll(() => lede.lookInto(page, openMenu), PATIENCE).toBe(true)
      await expect.poll(() => lede.lookInto(page, save), PATIENCE).toBe(true)
      const { name, text } = await lede.saved()
      expect(name).toContain(VOICES)
      expect(text).toContain('Nobody asked the islanders')
      await expect.poll(() => lede.lookInto(page, dressed), PATIENCE).toEqual(['sepia', '115'])
      // Back to what it was, for whatever comes next.
      await lede.lookInto(page, () => Reflect.get(globalThis, 'browser').storage.local.clear())
      if (place === 'tab') await lede.closeTab()
    },
  )

  it('a reader tab’s article is kept while other tabs close, and forgotten when it closes itself', async () => {
    await lede.open(site.at('/voices'))
    await goTo('tab')
    await expect.poll(() => shown('reader.html'), PATIENCE).toEqual(['done', VOICES, true])
    await lede.lookInto('reader.html', () =>
      Reflect.get(globalThis, 'browser').storage.local.set({ 'reader:planted': {} }),
    )
    await lede.openOwnPage('about:support')
    await lede.closeTab()
    await expect.poll(stored, PATIENCE).not.toContain('planted')
    expect(await stored()).toContain('"reader:')
    await lede.closeTab()
    await lede.click()
    const names = () =>
      lede.popup.evaluate(async () => {
        const { local } = Reflect.get(globalThis, 'browser').storage
        return Object.keys(await local.get(null)).filter((name) => name.startsWith('reader:'))
      })
    await expect.poll(names, PATIENCE).toEqual([])
  })

  it('a private window’s article has its tab there, also after a reload, and is left nowhere', async () => {
    await lede.openPrivate(site.at('/many-quotes'))
    await goTo('tab')
    await expect.poll(() => shown('reader.html'), PATIENCE).toEqual(['done', SECRET, true])
    expect(await lede.lookInto('reader.html', isPrivate)).toBe(true)
    const kept = await stored()
    expect(kept).toContain(VOICES)
    expect(kept).not.toContain(SECRET)
    await lede.lookInto('reader.html', reload)
    await expect.poll(() => shown('reader.html'), PATIENCE).toEqual(['done', SECRET, true])
    expect(await stored()).not.toContain(SECRET)
  })
})
