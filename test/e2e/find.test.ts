import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import { pageOf } from '../support/drive/chromium.ts'
import type { Popup } from '../support/drive/driver.ts'
import { closed, focus, gone, shown, texts } from '../support/drive/look.ts'
import { clickOn, openPart, quotesOf } from '../support/drive/popup.ts'
import { SAMPLE_STORY as STORY } from '../support/site.ts'

const status = (popup: Popup, words: string) => shown(popup, '.find [role=status]', words)
/** Where the hit that the reader is at stands between what sticks to the edges. */
const hereInSight = (popup: Popup) =>
  popup.evaluate(() => {
    const { top = 0, bottom = 0 } =
      document.querySelector('.panel:not([hidden]) mark.here')?.getBoundingClientRect() ?? {}
    const above = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0
    const below = document.querySelector('.footer')?.getBoundingClientRect().top ?? innerHeight
    return top >= above && bottom <= below
  })
const focused = (popup: Popup) => popup.evaluate(() => document.activeElement?.id)

async function ctrlF(popup: Popup): Promise<void> {
  await popup.keys('Control+f')
  await shown(popup, '.find input:focus')
}

inBothBrowsers({}, (stage, browser) => {
  describe('by keyboard', () => {
    it('words are found in the text, counted and stepped through, each in sight', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
      await ctrlF(popup)
      await popup.type('THE')
      const total = Number((await status(popup, ' of ')).split(' of ')[1])
      expect(total).toBeGreaterThan(5)
      expect(await texts(popup, '#part-read mark')).toHaveLength(total)
      for (let n = 1; n <= total; n++) {
        await status(popup, `${n} of ${total}`)
        await shown(popup, '#part-read mark.here')
        expect(await hereInSight(popup), `hit ${n}`).toBe(true)
        await popup.keys('Enter')
      }
      await status(popup, `1 of ${total}`)
      await popup.keys('Shift+Enter')
      await status(popup, `${total} of ${total}`)
    })

    it('a slash opens it, its button closes it, and the focus comes back', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/story'))
      await focus(popup, '#tab-quotes')
      await popup.keys('/')
      await shown(popup, '.find input:focus')
      const all = await texts(popup, '#part-quotes blockquote')
      // Straight marks and a plain apostrophe, as they are typed.
      await popup.type(STORY.quote.replace('’', "'").toLowerCase())
      await status(popup, '1 of 1')
      expect(await texts(popup, '#part-quotes blockquote')).toEqual([expect.stringContaining(STORY.quote)])
      await popup.keys('Control+f')
      await popup.type(STORY.speaker)
      await shown(popup, '#part-quotes .speaker mark')
      expect(new Set(await texts(popup, '#part-quotes .speaker mark'))).toEqual(new Set([STORY.speaker]))
      await popup.click('.find .find-step:last-of-type')
      await gone(popup, '.find')
      expect(await focused(popup)).toBe('tab-quotes')
      expect(await texts(popup, '#part-quotes blockquote')).toEqual(all)
    })

    it('Escape closes it and not the popup, but for Firefox, which lets no popup hear of that key', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/story'))
      await focus(popup, '#tab-quotes')
      await ctrlF(popup)
      await popup.type(STORY.speaker)
      await popup.keys('Escape')
      if (browser === 'Firefox') return closed(popup)
      await gone(popup, '.find')
      expect(await popup.isOpen()).toBe(true)
      expect(await focused(popup)).toBe('tab-quotes')
    })
  })

  it('what a narrowed quote shows in the text is what is looked at there, and the words are kept', async () => {
    const { popup } = await quotesOf(stage.lede, stage.site.at('/story'))
    await ctrlF(popup)
    await popup.type(STORY.speaker)
    await shown(popup, '#part-quotes mark.here')
    await popup.click('#part-quotes .quote button[aria-label^=Show]')
    await shown(popup, '#part-read mark:focus')
    expect(await texts(popup, '#part-read mark:is(.hit, .here)')).toEqual([])
    await openPart(popup, 'quotes')
    await ctrlF(popup)
    await shown(popup, '#part-quotes .speaker mark.here')
  })

  // Nothing in Firefox tells what a page fetches from its own extension.
  if (browser === 'Chromium')
    it('is there at once: nothing is fetched for it', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/story'))
      const fetched: string[] = []
      pageOf(popup).on('request', (request) => fetched.push(request.url()))
      await popup.click('.find-open')
      await shown(popup, '.find input:focus')
      expect(fetched).toEqual([])
    })
})
