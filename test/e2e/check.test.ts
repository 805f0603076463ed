import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { beyond, focus, shown, texts } from '../support/drive/look.ts'
import { openPart, paste, quotesOf } from '../support/drive/popup.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { LETTER } from '../support/site.ts'

/** What the popup says to words put in place of those before. */
async function ask(popup: Popup, words: string): Promise<string> {
  await focus(popup, '.check textarea')
  await popup.keys('Control+a')
  await paste(popup, words)
  return shown(popup, '.check [role=status] b')
}

inBothBrowsers(QUOTE_PAGES, (stage) => {
  /** The popup with the field of the check opened by keyboard. */
  async function opened(): Promise<Popup> {
    const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
    await focus(popup, '.check summary')
    await popup.keys('Enter', 'Tab')
    await shown(popup, '.check textarea:focus')
    return popup
  }

  describe('the check of a quote', () => {
    it('has all four answers, and shows the differences', async () => {
      const popup = await opened()
      expect(await ask(popup, '"Nobody asked the islanders"')).toBe('Exact.')
      expect(await texts(popup, '.check ins, .check del')).toEqual([])
      expect(await ask(popup, 'The lens is ours … and we have the receipt')).toBe('Trimmed.')
      expect(await texts(popup, '.check del')).toEqual([
        'left out at an ellipsis or bracket: it has always been ours',
      ])
      expect(await ask(popup, 'The harbour is a place of rest, not a museum')).toBe('Altered.')
      expect(await texts(popup, '.check ins')).toEqual(['not in the article: rest'])
      expect(await texts(popup, '.check del')).toEqual(['left out: work'])
      expect(await ask(popup, 'Every ferry will be painted yellow next Tuesday')).toBe('Absent.')
      expect(await texts(popup, '.check-places .quiet')).toEqual([])
    })

    it('leads to the place in the clean text', async () => {
      const popup = await opened()
      await ask(popup, 'nobody asked the pilots')
      await popup.click('.check-places .quiet')
      await shown(popup, '#part-read:not([hidden])')
      expect(await shown(popup, '#part-read mark')).toBe('Nobody asked the')
    })

    it('puts back words that were taken out of the page, and leads to them', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/letter'))
      await popup.click('.check summary')
      expect(await ask(popup, LETTER.quote)).toBe('Absent.')
      await focus(popup, '.check-places button')
      await popup.keys('Enter')
      await shown(popup, '.check [role=status] b', 'Exact.')
      expect(await texts(popup, '.check textarea:focus')).toHaveLength(1)
      await popup.click('.check-places button', 'Show in the article')
      expect(await shown(popup, '#part-read mark')).toBe(LETTER.quote)
    })

    it('has no fault that axe finds, in both themes', async () => {
      const popup = await opened()
      await ask(popup, 'The harbour is a place of rest, not [ever] a museum')
      for (const theme of ['light', 'dark'] as const) {
        await popup.theme(theme)
        expect(await axeFaults(popup), theme).toEqual([])
      }
    })

    it('fits a popup of 400 pixels', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await popup.close()
      const narrow = await stage.lede.openNarrow(tab, 400)
      await openPart(narrow, 'quotes')
      await narrow.click('.check summary')
      const words = `The harbour is a place of ${'rest'.repeat(100)}, not a museum`
      expect(await ask(narrow, words)).toBe('Altered.')
      expect(await beyond(narrow)).toBe(0)
    })
  })
})
