import type { Settings } from '../../../lib/settings/choices.ts'
import type { Popup, View } from './driver.ts'
import { shown } from './look.ts'

/** Opens the panel of settings. */
export async function openSettings(popup: Popup): Promise<void> {
  await popup.click('.settings-open')
  await shown(popup, '.settings:has(input:focus)')
}

/** Makes one choice where settings are open, as a reader does. Text is one step larger or smaller. */
export async function set(place: Popup, name: keyof Settings, choice: string): Promise<void> {
  const { size } = await dressed(place)
  const larger = Number(choice) > Number(size)
  await place.click(
    name === 'size'
      ? `.size-step:${larger ? 'last-child' : 'first-child'}`
      : `.fields input[value=${choice}]`,
  )
}

/** What the document is dressed in. */
export const dressed = (place: View) =>
  place.evaluate(() => {
    const { theme, size, face, measure, spacing } = document.documentElement.dataset
    return { theme, size, face, measure, spacing }
  })

/** Puts this in the place of whatever settings are stored, from a page of Lede's own. */
export const storeSettings = (place: View, stored: unknown, mirrored: string | null): Promise<void> =>
  place.evaluate(
    async (stored, mirrored) => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      if (mirrored === null) localStorage.clear()
      else localStorage.setItem('settings', mirrored)
      await storage.local.clear()
      if (stored !== null) await storage.local.set({ settings: stored })
    },
    stored,
    mirrored,
  )
