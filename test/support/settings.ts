import type { Page } from 'puppeteer-core'
import type { Settings } from '../../lib/settings/choices.ts'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'

/** The little of the extension's own API that is used inside its pages. */
declare const chrome: {
  storage: {
    local: {
      clear: () => Promise<void>
      get: () => Promise<Record<string, unknown>>
      set: (items: object) => Promise<void>
    }
  }
}

/** Opens the panel of settings in the popup. */
export async function openSettings(popup: Page): Promise<void> {
  await popup.click('.settings-open')
  await popup.waitForSelector('.settings input:focus')
}

/** Makes one choice where settings are open, as a reader does. Text is one step larger or smaller. */
export async function choose(place: Page, name: keyof Settings, choice: string): Promise<void> {
  const shown = await place.$eval('html', ({ dataset }) => dataset.size)
  const larger = Number(choice) > Number(shown)
  await place.click(
    name === 'size'
      ? `.size-step:${larger ? 'last-child' : 'first-child'}`
      : `.fields input[value=${choice}]`,
  )
}

/** What the document is dressed in. */
export const dressed = (place: Page) =>
  place.$eval('html', ({ dataset: { theme, size, face, measure, spacing } }) => ({
    theme,
    size,
    face,
    measure,
    spacing,
  }))

/** The page of all settings, in a tab of its own. */
export async function openOptions({ browser, extension }: LedeInChromium): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${extension.id}/options.html`)
  await page.waitForSelector('.options')
  return page
}

/** Puts this in the place of whatever settings are stored, from a page of ours. */
export function storeSettings(place: Page, stored: unknown, mirrored: string | null): Promise<void> {
  return place.evaluate(
    async (stored, mirrored) => {
      if (mirrored === null) localStorage.clear()
      else localStorage.setItem('settings', mirrored)
      await chrome.storage.local.clear()
      if (stored !== null) await chrome.storage.local.set({ settings: stored })
    },
    stored,
    mirrored,
  )
}
