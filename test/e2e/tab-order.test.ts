import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { openLedger } from '../support/drive/ledger.ts'
import { shown } from '../support/drive/look.ts'
import { clickOn, openPart } from '../support/drive/popup.ts'
import { openForm } from '../support/drive/quotes.ts'
import { walkByTab } from '../support/drive/walk.ts'
import { LONG_PAGE } from '../support/long-page.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'

const VIEWS: Record<string, { path: string; open: (popup: Popup) => Promise<unknown> }> = {
  'the clean text': { path: '/story', open: (popup) => openPart(popup, 'read') },
  'the quotes': { path: '/voices', open: (popup) => openPart(popup, 'quotes') },
  'the form that corrects a quote': {
    path: '/voices',
    open: async (popup) => {
      await openPart(popup, 'quotes')
      await openForm(popup, 'We have steered')
    },
  },
  'the summary of a long article': { path: '/long', open: (popup) => openPart(popup, 'summary') },
  'the ledger': { path: '/story', open: openLedger },
  'words that are looked for': {
    path: '/story',
    open: async (popup) => {
      await popup.keys('/')
      await shown(popup, '.find input:focus')
    },
  },
  'the list of keys': {
    path: '/story',
    open: async (popup) => {
      await popup.keys('?')
      await shown(popup, 'dialog.keys[open]')
    },
  },
  'a page that is no story': { path: '/front', open: async () => {} },
}

inBothBrowsers({ ...QUOTE_PAGES, ...LONG_PAGE }, (stage) => {
  describe('Tab leads in order, to what can be seen and has a name', () => {
    it.each(Object.keys(VIEWS))('in %s', async (name) => {
      const { path = '', open } = VIEWS[name] ?? {}
      const { popup } = await clickOn(stage.lede, stage.site.at(path))
      await open?.(popup)
      await popup.evaluate(() => {
        if (!document.querySelector('dialog[open]') && document.activeElement instanceof HTMLElement)
          document.activeElement.blur()
      })
      const stops = await walkByTab(popup)
      expect(stops.filter(({ fault }) => fault !== null)).toEqual([])
      // Of a group of radio buttons the Tab key reaches one; what is -1 is reached by arrows.
      const missed = await popup.evaluate(() => {
        const place = document.querySelector('dialog[open]') ?? document
        return [
          ...place.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [tabindex="0"]',
          ),
        ]
          .filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled'))
          .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked))
          .filter((one) => !one.hasAttribute('data-walked'))
          .map((one) => one.outerHTML.slice(0, 200))
      })
      expect(missed).toEqual([])
    })
  })

  it('what covers a focus is found', async () => {
    const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
    await popup.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'))
      cover.className = 'cover'
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 9'
    })
    const faults = (await walkByTab(popup)).map(({ fault }) => fault)
    expect(faults).toContain('is under cover')
  })

  describe('arrows reach everything that Tab passes over', () => {
    it.each(['quotes', 'summary'] as const)('in the %s', async (part) => {
      const { popup } = await clickOn(stage.lede, stage.site.at(part === 'quotes' ? '/voices' : '/long'))
      await openPart(popup, part)
      const passed = await popup.evaluate(
        (part) =>
          [...document.querySelectorAll<HTMLElement>(`#part-${part} [data-key]`)].filter(
            (one) => one.tabIndex < 0 && one.getClientRects().length > 0 && !one.matches('[type=radio]'),
          ).length,
        part,
      )
      expect(passed).toBeGreaterThan(10)
      await walkByTab(popup)
      const missed = await popup.evaluate((part) => {
        // From each stop of the list along all of it.
        for (const stop of document.querySelectorAll<HTMLElement>(`#part-${part} [tabindex="0"][data-key]`)) {
          stop.focus()
          const press = (key: string) =>
            document.activeElement?.dispatchEvent(
              new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
            )
          press('Home')
          for (let last: Element | null = null; last !== document.activeElement; ) {
            last = document.activeElement
            last?.setAttribute('data-walked', 'by arrows')
            press('ArrowRight')
          }
        }
        return [...document.querySelectorAll<HTMLElement>(`#part-${part} [data-key]`)]
          .filter((one) => one.getClientRects().length > 0 && !one.matches('[type=radio]'))
          .filter((one) => !one.hasAttribute('data-walked'))
          .map((one) => one.outerHTML.slice(0, 160))
      }, part)
      expect(missed).toEqual([])
    })
  })
})
