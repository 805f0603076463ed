import { expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { focus, gone, shown, texts } from '../support/drive/look.ts'
import { goTo, inFront, placeOf, reload, stored } from '../support/drive/places.ts'
import { openPart, settled } from '../support/drive/popup.ts'
import { findMisfits } from '../support/fit.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'

const SAID = 'The harbour is a place of work, not a museum'
const VOICES = 'Harbour light to shine again before the winter'
const SECRET = 'Two hundred days of hearing'

inBothBrowsers(
  QUOTE_PAGES,
  (stage, browser) => {
    it('words selected in a private window are checked in the popup over it, and left nowhere', async () => {
      const tab = await stage.lede.openPrivate(stage.site.at('/voices'))
      await stage.lede.chooseEntry(tab, SAID)
      const popup = await stage.lede.openedOwn('popup')
      expect(await settled(popup)).toBe('done')
      await shown(popup, '#part-quotes:not([hidden]) .check[open]:has(textarea:focus)')
      await shown(popup, '.check [role=status] b', 'Exact.')
      expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe(SAID)
      await shown(popup, '#part-quotes:not(:has([aria-busy=true]))')
      await saysPrivate(popup)
      // Chromium shows no tab of ours there, and elsewhere it must not turn up.
      const ways = await popup.evaluate(() => document.querySelectorAll('.places button').length)
      expect(ways).toBe(browser === 'Firefox' ? 1 : 0)
      for (const area of ['local', 'session'] as const)
        expect(await stored(popup, area)).not.toContain('museum')
      expect(await stage.lede.countOwn('check')).toBe(0)
    })

    /** Opens the note that says what being private means, and closes it again. */
    async function saysPrivate(popup: Popup): Promise<void> {
      expect(await texts(popup, '.places summary')).toEqual(['Private'])
      await focus(popup, '.places summary')
      await popup.keys('Enter')
      await shown(popup, '.places details[open] p', 'nothing of it is kept')
      expect(await popup.evaluate(findMisfits)).toEqual([])
      // Firefox keeps Escape to itself: it closes any popup.
      await popup.keys(browser === 'Firefox' ? 'Enter' : 'Escape')
      await gone(popup, '.places details[open]')
      await shown(popup, '.places summary:focus')
    }

    // Chromium shows no page of an extension in a private window.
    if (browser === 'Firefox')
      it('a private window’s article has its tab there, also after a reload, and is left nowhere', async () => {
        // What is not private is kept, and would be seen.
        await placeOf(stage, '/voices', 'reader')
        const tab = await stage.lede.openPrivate(stage.site.at('/many-quotes'))
        const popup = await stage.lede.click(tab)
        await openPart(popup, 'quotes')
        const reader = await goTo(stage, popup, 'reader')
        expect(await texts(reader, 'h1')).toEqual([SECRET])
        expect(
          await reader.evaluate(() => Reflect.get(globalThis, 'browser').extension.inIncognitoContext),
        ).toBe(true)
        const nowhere = async () => {
          for (const area of ['local', 'session'] as const)
            expect(await stored(reader, area)).not.toContain(SECRET)
        }
        expect(await stored(reader, 'local')).toContain(VOICES)
        await nowhere()
        // Clicked again, the button leads to where it is open.
        const again = await stage.lede.click(tab)
        await openPart(again, 'summary')
        await again.click('[data-to=tab]')
        await shown(reader, '#tab-summary[aria-selected=true]')
        await inFront(reader)
        expect(await stage.lede.countOwn('reader')).toBe(2)
        expect(await reload(reader)).toBe('done')
        expect(await texts(reader, 'h1')).toEqual([SECRET])
        await nowhere()
      })
  },
  { inPrivate: true },
)
