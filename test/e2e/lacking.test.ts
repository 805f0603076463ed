import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers, type Stage } from '../support/drive/both.ts'
import type { Popup, Tab } from '../support/drive/driver.ts'
import { beyond, closed, shown, texts, until } from '../support/drive/look.ts'
import { clickOn, openPart } from '../support/drive/popup.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'

/** Browsers that lack something that others have: a copy of what is built, from which it is taken away before it runs. */
const lacking = (what: string, names: readonly string[], tests: (stage: Stage) => void) =>
  describe(`a browser without ${what}`, () => inBothBrowsers(QUOTE_PAGES, tests, { lacking: names }))

/** That the browser does lack it where the popup runs; else the tests would show nothing. */
const has = (popup: Popup, names: readonly string[]) =>
  popup.evaluate(
    (names) =>
      names.filter((name) => {
        const known = name.startsWith('browser.') ? [name, name.replace('browser', 'chrome')] : [name]
        return known.some(
          (path) =>
            path.split('.').reduce<unknown>((at, step) => at && Reflect.get(Object(at), step), globalThis) !==
            undefined,
        )
      }),
    names,
  )

const ways = (popup: Popup) =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.places button')].map((one) => one.dataset.to),
  )

const reading = async ({ lede, site }: Stage): Promise<{ tab: Tab; popup: Popup }> => {
  const { tab, popup, state } = await clickOn(lede, site.at('/voices'))
  expect(state).toBe('done')
  return { tab, popup }
}

const PANEL = ['browser.sidePanel', 'browser.sidebarAction']
lacking('a place beside the page', PANEL, (stage) => {
  it('has no control for it, and all others', async () => {
    const { popup } = await reading(stage)
    expect(await has(popup, PANEL)).toEqual([])
    expect(await ways(popup)).toEqual(['tab'])
    for (const part of ['quotes', 'summary'] as const) await openPart(popup, part)
  })
})

const SEEN = ['Highlight', 'window.Highlight', 'speechSynthesis']
lacking('highlights and a voice', SEEN, (stage) => {
  it('leads to words by a link in a new tab, and offers nothing that speaks', async () => {
    const { popup } = await reading(stage)
    expect(await has(popup, SEEN)).toEqual([])
    await popup.click('.aids-open')
    await shown(popup, '.aids-row')
    expect(await texts(popup, '.speech')).toEqual([])
    await openPart(popup, 'quotes')
    const before = await stage.lede.countTabs()
    await popup.click('#part-quotes .quote .on-page')
    await expect.poll(() => stage.lede.countTabs(), { timeout: 20_000 }).toBe(before + 1)
  })
})

/** What Firefox for Android has none of. */
const PHONE = [...PANEL, 'browser.windows', 'browser.commands', 'browser.contextMenus', 'browser.menus']
lacking('windows, menus and keys, whose popup is a tab of 360 pixels', PHONE, (stage) => {
  const onPhone = async () => {
    const { tab, popup } = await reading(stage)
    await popup.close()
    return { tab, popup: await stage.lede.openNarrow(tab, 360) }
  }

  it('reads the page that was in front, fits, and has only what a finger can hit', async () => {
    const { popup } = await onPhone()
    expect(await has(popup, PHONE)).toEqual([])
    expect(await popup.evaluate(() => innerWidth)).toBe(360)
    expect(await shown(popup, 'h1')).toContain('Harbour light')
    for (const part of ['quotes', 'summary', 'read'] as const) {
      await openPart(popup, part)
      expect(await beyond(popup), part).toBe(0)
      // Among them that what is to be hit has 24 pixels.
      expect(await axeFaults(popup), part).toEqual([])
    }
  })

  it('leads back to the page', async () => {
    const { tab, popup } = await onPhone()
    expect(await ways(popup)).toEqual(['tab', 'page'])
    await popup.click('[data-to=page]')
    await until(tab, () => document.visibilityState === 'visible')
    await closed(popup)
  })

  it('shows words on the page by giving way to it', async () => {
    const { tab, popup } = await onPhone()
    await openPart(popup, 'quotes')
    await popup.click('#part-quotes .quote .on-page')
    await until(tab, () => document.visibilityState === 'visible' && CSS.highlights.size > 0)
  })

  it('has a background that forgets the article of a tab of its own when it closes', async () => {
    const { tab, popup } = await onPhone()
    await openPart(popup, 'quotes')
    await popup.click('[data-to=tab]')
    await closed(popup)
    const over = await stage.lede.click(tab)
    expect(await over.evaluate(readers)).toHaveLength(1)
    await over.evaluate(async () => {
      const { runtime, tabs } = Reflect.get(globalThis, 'browser' in globalThis ? 'browser' : 'chrome')
      const [{ id }] = await tabs.query({ url: runtime.getURL('/reader.html*') })
      await tabs.remove(id)
    })
    await expect.poll(() => over.evaluate(readers), { timeout: 20_000 }).toEqual([])
  })
})

/** Runs in the popup: under which names articles are stored. */
async function readers(): Promise<string[]> {
  const { local } = Reflect.get(globalThis, 'browser' in globalThis ? 'browser' : 'chrome').storage
  return Object.keys(await local.get(null)).filter((name) => name.startsWith('reader:'))
}
