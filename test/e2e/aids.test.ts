import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup, Tab } from '../support/drive/driver.ts'
import { beyond, focus, focused, gone, shown, texts, until } from '../support/drive/look.ts'
import { clickOn, reopen } from '../support/drive/popup.ts'
import { READING_PAGES, READING_PLACES } from '../support/reading-page.ts'

/** The sentence that is lit, and whether all of it is between what sticks to the edges. */
const lit = (popup: Popup) =>
  popup.evaluate(() => {
    const highlight = CSS.highlights.get('lede-line') ?? CSS.highlights.get('lede-voice')
    const range = highlight && [...highlight][0]
    if (!(range instanceof Range)) return null
    const { top, bottom } = range.getBoundingClientRect()
    const above = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0
    const below = document.querySelector('.footer')?.getBoundingClientRect().top ?? innerHeight
    return { words: range.toString(), inSight: top >= above && bottom <= below }
  })
const litWith = (popup: Popup, words: string) =>
  until(
    popup,
    (words) => {
      const highlight = CSS.highlights.get('lede-line')
      const range = highlight && [...highlight][0]
      return range instanceof Range && range.toString().startsWith(words)
    },
    words,
  )

inBothBrowsers(READING_PAGES, (stage, browser) => {
  const openAids = async (): Promise<{ tab: Tab; popup: Popup }> => {
    const { tab, popup } = await clickOn(stage.lede, stage.site.at('/walk'))
    await popup.click('.aids-open')
    await shown(popup, '.aids-row')
    return { tab, popup }
  }

  describe('line focus', () => {
    it('lights one sentence after the other, each in sight, and dims the rest as far as it can be read', async () => {
      const { popup } = await openAids()
      await popup.click('.aid', 'Line focus')
      await litWith(popup, READING_PLACES[0] ?? '')
      await popup.keys('ArrowDown')
      await litWith(popup, 'The path to Sallow Mill is 2 miles long')
      for (let n = 0; n < 25; n++) {
        await popup.keys('ArrowDown')
        expect(await lit(popup), `sentence ${n}`).toMatchObject({ inSight: true })
      }
      expect((await lit(popup))?.words).not.toContain('Sallow Mill')
      const far = await lit(popup)
      await popup.keys('ArrowUp')
      expect(await lit(popup)).not.toEqual(far)
      expect(await axeFaults(popup)).toEqual([])
      const colours = await popup.evaluate(() => {
        const paragraph = document.querySelector('#part-read article p')
        return paragraph && [getComputedStyle(paragraph).color, getComputedStyle(document.body).color]
      })
      expect(colours?.[0]).not.toBe(colours?.[1])
    })

    it('goes to where the reader clicks; Escape ends it and not the popup, but for Firefox, which lets no popup hear of it', async () => {
      const { popup } = await openAids()
      await popup.click('.aid', 'Line focus')
      await popup.click('#part-read article p', '2 miles long and 4 feet wide')
      expect((await lit(popup))?.words).not.toBe(READING_PLACES[0])
      if (browser === 'Firefox') return
      await popup.keys('Escape')
      expect(await lit(popup)).toBeNull()
      await popup.keys('Escape')
      await gone(popup, '.aids')
      expect(await popup.isOpen()).toBe(true)
    })

    it('is on again where it was on when the popup closed', async () => {
      const { tab, popup } = await openAids()
      await popup.click('.aid', 'Line focus')
      await litWith(popup, READING_PLACES[0] ?? '')
      for (let n = 0; n < 16; n++) await popup.keys('ArrowDown')
      const words = (await lit(popup))?.words ?? ''
      expect(words).not.toContain('Sallow Mill')
      // Where a reader is, is kept a moment after they came there.
      await until(popup, async () => {
        const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
        const kept: Record<string, { view?: { scrolled: { read?: number } } }> =
          await storage.session.get(null)
        return Object.values(kept).some(({ view }) => Math.abs((view?.scrolled.read ?? -9) - scrollY) <= 1)
      })
      const again = await reopen(stage.lede, tab, popup)
      await litWith(again, words)
      // The text is scrolled to it when all of it is there.
      await until(again, () => {
        const [range] = CSS.highlights.get('lede-line') ?? []
        if (!(range instanceof Range)) return false
        const { top, bottom } = range.getBoundingClientRect()
        return top > 0 && bottom < innerHeight
      })
      expect(await lit(again)).toMatchObject({ words })
    })
  })

  describe('the outline', () => {
    it('takes the lit sentence along', async () => {
      const { popup } = await openAids()
      await popup.click('.aid', 'Line focus')
      await popup.click('.opens', 'Outline')
      await popup.click('.outline button', 'Otter Weir')
      await litWith(popup, 'Otter Weir')
      expect(await lit(popup)).toEqual({ words: 'Otter Weir', inSight: true })
    })

    it('lists the headings, leads to one, and knows where the reader is', async () => {
      const { popup } = await openAids()
      await popup.click('.opens', 'Outline')
      expect(await texts(popup, '.outline button')).toEqual(READING_PLACES)
      expect(await axeFaults(popup)).toEqual([])
      await popup.click('.outline button', 'Three Gates')
      await gone(popup, '.outline')
      expect(await focused(popup)).toBe('Three Gates')
      // By key: a test's mouse scrolls to what it clicks, and the place would be another.
      await focus(popup, '.aids .opens')
      await popup.keys('Enter')
      await shown(popup, '.outline')
      expect(await texts(popup, '.outline [aria-current]')).toEqual(['Three Gates'])
      expect(await focused(popup)).toBe('Three Gates')
      expect(await beyond(popup)).toBe(0)
      if (browser === 'Chromium') await popup.keys('Escape')
      else await popup.click('.opens', 'Outline')
      await gone(popup, '.outline')
    })
  })

  describe('the time that is left', () => {
    it('falls as the text is read, to none at its end', async () => {
      const { popup } = await openAids()
      const minutes = Number.parseInt(await shown(popup, '.aids-left', 'min left'), 10)
      expect(minutes).toBeGreaterThan(4)
      expect((await texts(popup, '.header-meta span > bdi'))[0]).toBe(`${minutes} min`)
      await popup.click('.opens', 'Outline')
      await popup.click('.outline button', 'Otter Weir')
      await until(
        popup,
        (before) => Number.parseInt(document.querySelector('.aids-left')?.textContent ?? '', 10) < before,
        minutes - 2,
      )
      await popup.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      await shown(popup, '.aids-left', 'At the end')
      expect(
        await popup.evaluate(() => document.querySelector('.aids-line')?.getAttribute('aria-valuenow')),
      ).toBe('100')
    })
  })

  // No browser of a test machine has a voice: what is said with one is tested in `test/unit/components/aids.test.tsx`.
  describe('reading aloud on a device without a voice', () => {
    it('says so in words, and how to come by one', async () => {
      const { popup } = await openAids()
      expect(
        await popup.evaluate(() => speechSynthesis.getVoices().filter((one) => one.localService).length),
      ).toBe(0)
      await popup.click('.aid', 'Read aloud')
      const words = await shown(popup, '.aids [role=status]', 'no voice for English')
      expect(words).toContain('settings of your system')
      expect(await axeFaults(popup)).toEqual([])
      expect(await beyond(popup)).toBe(0)
    })
  })
})
