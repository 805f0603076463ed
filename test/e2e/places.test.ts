import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { beyond, shown, texts, until } from '../support/drive/look.ts'
import { clickOn, openPart, quotesOf, reopen, settled } from '../support/drive/popup.ts'
import { chooseSpeaker, openForm, under } from '../support/drive/quotes.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'

const VOICES = 'Harbour light to shine again before the winter'
const INTERVIEW = 'The keeper without a light'
const PARTS = ['read', 'quotes', 'summary'] as const

// What needs a look at workers, layout shifts, other widths or a second start of the browser is in `reader-tab.test.ts` and
// `side-panel.test.ts`, in Chromium.
inBothBrowsers(QUOTE_PAGES, (stage) => {
  /** A page's quotes in the popup, and then where a control of the popup leads. */
  const goTo = async (place: 'reader' | 'sidepanel') => {
    const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
    await popup.click(place === 'reader' ? '[data-to=tab]' : '[data-to=panel]')
    const own = await stage.lede.openedOwn(place)
    expect(await settled(own)).toBe('done')
    return { tab, own }
  }

  describe('a reader tab', () => {
    it('shows what the popup has read, at the same part, also after a reload when the page is gone', async () => {
      const { tab, own } = await goTo('reader')
      await tab.evaluate(() => document.querySelector('article')?.replaceChildren('Gone.'))
      const reader = await stage.lede.openedOwn('reader')
      expect(await texts(reader, 'h1')).toEqual([VOICES])
      await shown(reader, '#tab-quotes[aria-selected=true]')
      await own.evaluate(() => {
        document.documentElement.dataset.state = 'reading'
        setTimeout(() => location.reload())
      })
      // In the midst of it the tab does not answer.
      const state = () => own.evaluate(() => document.documentElement.dataset.state).catch(String)
      await expect.poll(state, { timeout: 20_000 }).toBe('done')
      expect(await texts(own, 'h1')).toEqual([VOICES])
      expect((await texts(own, '#part-quotes blockquote')).length).toBeGreaterThan(5)
    })

    it('has its corrections in the popup too', async () => {
      const { tab, own } = await goTo('reader')
      await openForm(own, 'Nobody asked')
      await chooseSpeaker(own, 'Greta Moss')
      const popup = await stage.lede.click(tab)
      await openPart(popup, 'quotes')
      expect(await under(popup, 'Nobody asked')).toContain('Greta Moss')
    })

    it('leads to its page, and has no fault that axe finds', async () => {
      const { tab, own } = await goTo('reader')
      for (const part of PARTS) {
        await openPart(own, part)
        expect(await beyond(own), part).toBe(0)
        expect(await axeFaults(own), part).toEqual([])
      }
      await own.click('[data-to=page]')
      await until(tab, () => document.visibilityState === 'visible')
    })
  })

  describe('the panel beside the page', () => {
    it('shows what was read, and follows the next click on the button', async () => {
      const { own } = await goTo('sidepanel')
      await shown(own, '.headline', VOICES)
      await openPart(own, 'summary')
      await clickOn(stage.lede, stage.site.at('/interview'))
      await shown(own, '.headline', INTERVIEW)
    })

    it('is not moved on by a second click over the same page', async () => {
      const { tab, own } = await goTo('sidepanel')
      await openPart(own, 'summary')
      const popup = await stage.lede.click(tab)
      await reopen(stage.lede, tab, popup)
      await shown(own, '#tab-summary[aria-selected=true]')
    })

    it.each([400, 320, 280])('has no fault that axe finds at %i pixels', async (width) => {
      // With its quotes found, that it was read has been noted.
      const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await popup.close()
      const panel = await stage.lede.openOwn('sidepanel', width)
      await shown(panel, '.headline', VOICES)
      for (const part of PARTS) {
        await openPart(panel, part)
        expect(await beyond(panel), part).toBe(0)
        expect(await axeFaults(panel), part).toEqual([])
      }
    })
  })
})
