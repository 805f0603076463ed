import type { Page } from 'puppeteer-core'
import type { Settings } from '../../lib/settings/choices.ts'

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
