import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/drive/axe.ts'
import { inBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { openLedger } from '../support/drive/ledger.ts'
import { shown } from '../support/drive/look.ts'
import { clickOn, openPart } from '../support/drive/popup.ts'
import { openForm } from '../support/drive/quotes.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'

/** What the popup is brought to before axe looks; the states of all kinds of pages are looked at in Chromium. */
const VIEWS: Record<string, { path: string; open?: (popup: Popup) => Promise<unknown> }> = {
  'the clean text': { path: '/story' },
  'the quotes, with the form that corrects one': {
    path: '/voices',
    open: async (popup) => {
      await openPart(popup, 'quotes')
      await openForm(popup, 'We have steered')
    },
  },
  'the summary': { path: '/story', open: (popup) => openPart(popup, 'summary') },
  'the ledger': { path: '/story', open: openLedger },
  'words that were found': {
    path: '/story',
    open: async (popup) => {
      await popup.keys('Control+f')
      await shown(popup, '.find input:focus')
      await popup.type('the')
      await shown(popup, '.find [role=status]', ' of ')
    },
  },
  'a page that is no story': { path: '/front' },
  'a page that may not be read': { path: '/plan.pdf' },
}

inBrowsers(['Firefox'], QUOTE_PAGES, (stage) => {
  describe('axe finds nothing in either theme', () => {
    it.each(Object.keys(VIEWS))('in %s', async (name) => {
      const { path = '', open } = VIEWS[name] ?? {}
      const { popup } = await clickOn(stage.lede, stage.site.at(path))
      await open?.(popup)
      // What stands over other things where the popup happens to be scrolled to is none of its faults.
      await popup.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('.tabs, .footer'))
          one.style.position = 'static'
      })
      for (const theme of ['light', 'dark'] as const) {
        await popup.theme(theme)
        expect(await axeFaults(popup), theme).toEqual([])
      }
    })
  })

  it('axe finds what is planted, and in the theme that it shows in', async () => {
    const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
    await popup.evaluate(() => {
      const faint = document.createElement('p')
      faint.textContent = 'Hardly seen on paper'
      faint.style.cssText =
        'color: light-dark(#ddd, #fff); background: light-dark(#eee, #000); color-scheme: light dark'
      document.querySelector('#part-read article')?.append(faint)
    })
    await popup.theme('light')
    expect(await axeFaults(popup)).toEqual([expect.stringMatching(/^color-contrast: .*Hardly/)])
    await popup.theme('dark')
    expect(await axeFaults(popup)).toEqual([])
  })
})
