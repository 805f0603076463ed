import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { openLedger, openReason, putBack } from '../support/drive/ledger.ts'
import { beyond, shown, texts, until } from '../support/drive/look.ts'
import { goTo, highlighted, placeOf, plant, reload } from '../support/drive/places.ts'
import { openPart, quotesOf, reopen, settled } from '../support/drive/popup.ts'
import { chooseSpeaker, openForm } from '../support/drive/quotes.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { LETTER } from '../support/site.ts'

const VOICES = 'Harbour light to shine again before the winter'
const INTERVIEW = 'The keeper without a light'
const PARTS = ['read', 'quotes', 'summary'] as const

inBothBrowsers(QUOTE_PAGES, (stage) => {
  describe('the side panel', () => {
    it('shows what the popup has read and found, without reading it again', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      const found = await texts(popup, '#part-quotes blockquote')
      // Read again, it would have no words.
      await tab.evaluate(() => document.querySelector('article')?.replaceChildren('Gone.'))
      const panel = await goTo(stage, popup, 'sidepanel')
      await shown(panel, '.headline', VOICES)
      expect(await texts(panel, '#part-quotes:not([hidden]) blockquote')).toEqual(found)
      // And not this.
      await plant(panel, 'session', 'tab:', { [`"title":"${VOICES}"`]: '"title":"A planted title"' })
      await reload(panel)
      await shown(panel, '.headline', 'A planted title')
    })

    it('follows a click on the button in another tab, and stays where it is on the same page', async () => {
      const { tab, own } = await placeOf(stage, '/voices', 'sidepanel')
      await openPart(own, 'summary')
      const other = await stage.lede.open(stage.site.at('/interview'))
      await shown(own, '.headline', VOICES)
      const popup = await stage.lede.click(other)
      await settled(popup)
      await shown(own, '.headline', INTERVIEW)
      await openPart(own, 'summary')
      const again = await reopen(stage.lede, other, popup)
      await openPart(again, 'quotes')
      await shown(own, '#tab-summary[aria-selected=true]')
      await again.close()
      await stage.lede.click(tab)
      await shown(own, '.headline', VOICES)
    })

    it('and a tab of its own have what is put back and corrected in either', async () => {
      const { tab, own } = await placeOf(stage, '/letter', 'sidepanel')
      const popup = await stage.lede.click(tab)
      await settled(popup)
      const reader = await goTo(stage, popup, 'reader')
      await openPart(reader, 'quotes')
      await openLedger(own)
      await openReason(own, LETTER.reason)
      await putBack(own, LETTER.removed.slice(0, 20))
      await shown(reader, '#part-quotes blockquote', LETTER.quote)
      await openForm(reader, LETTER.quote)
      await chooseSpeaker(reader, 'Speaker unclear')
      await shown(own, '#part-quotes .speaker', 'Speaker unclear')
    })

    it('shows words on the page, and says when that has gone elsewhere or is closed', async () => {
      const { tab, own } = await placeOf(stage, '/voices', 'sidepanel')
      await own.click('#part-quotes .quote .on-page')
      await shown(own, '.told')
      expect(await highlighted(tab)).toHaveLength(1)
      await tab.goto(stage.site.at('/interview'))
      await shown(own, '.footer .notice', 'Click the Lede button there')
      await shown(own, '.headline', VOICES)
      await tab.close()
      await shown(own, '.footer .notice', 'tab was closed')
      await shown(own, '.headline', VOICES)
      const reader = await goTo(stage, own, 'reader')
      await shown(reader, '.headline', VOICES)
    })

    it('says what to do before anything is read', async () => {
      const panel = await stage.lede.openOwn('sidepanel', 400)
      await shown(panel, '.message', 'Click the Lede button')
    })

    it('has no fault that axe finds, and scrolls sideways at no width', async () => {
      // With its quotes found, that it was read has been noted.
      const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await popup.close()
      const panel = await stage.lede.openOwn('sidepanel', 400)
      await shown(panel, '.headline', VOICES)
      for (const part of PARTS) {
        await openPart(panel, part)
        for (const width of [400, 320, 280]) {
          await panel.resize(width)
          await until(panel, (width) => innerWidth === width, width)
          expect(await beyond(panel), `${part} ${width}`).toBe(0)
        }
        // The narrowest is the hardest.
        expect(await axeFaults(panel), part).toEqual([])
      }
    })
  })
})
