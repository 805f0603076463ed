import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { focus, gone, shown, texts, until } from '../support/drive/look.ts'
import { clickOn, openPart, quotesOf, reopen } from '../support/drive/popup.ts'
import { openForm } from '../support/drive/quotes.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'

const part = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.id)
const scrolled = (popup: Popup) => popup.evaluate(() => Math.round(window.scrollY))
const scrollTo = (popup: Popup, top: number) =>
  popup.evaluate(
    (top) =>
      new Promise<void>((done) => {
        // What was scrolled before may end only now.
        document.addEventListener('scrollend', () => {
          if (Math.abs(window.scrollY - top) <= 1) done()
        })
        window.scrollTo(0, top)
      }),
    top,
  )
const reached = (popup: Popup, top: number) => until(popup, (top) => Math.abs(window.scrollY - top) <= 1, top)
const values = (popup: Popup, selector: string) =>
  popup.evaluate(
    (selector) => [...document.querySelectorAll<HTMLInputElement>(selector)].map((field) => field.value),
    selector,
  )
const SELECT = 'input[aria-label^="Select: “Nobody asked"]'

inBothBrowsers(QUOTE_PAGES, (stage) => {
  describe('a popup that was closed, opened again over the same page', () => {
    it('is at the same part, each part scrolled to where it was', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/many-quotes'))
      await scrollTo(popup, 700)
      await openPart(popup, 'quotes')
      await scrollTo(popup, 2_345)
      const second = await reopen(stage.lede, tab, popup)
      expect(await part(second)).toBe('tab-quotes')
      await reached(second, 2_345)
      await openPart(second, 'read')
      expect(await scrolled(second)).toBe(700)
      const third = await reopen(stage.lede, tab, second)
      expect(await part(third)).toBe('tab-read')
      await reached(third, 700)
      await openPart(third, 'quotes')
      expect(await scrolled(third)).toBe(2_345)
    })

    it('shows all of the headline or nothing, where it was left half scrolled away', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/many-quotes'))
      const head = await popup.evaluate(() => document.querySelector('main')?.offsetTop ?? 0)
      await scrollTo(popup, head - 20)
      const second = await reopen(stage.lede, tab, popup)
      await reached(second, head)
    })

    it('is where it was even when it closes while it is being scrolled', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/many-quotes'))
      await popup
        .evaluate(() => {
          document.addEventListener('scroll', () => window.close(), { once: true })
          window.scrollTo(0, 1_234)
        })
        // It may be gone before it has answered.
        .catch(() => undefined)
      await expect.poll(() => popup.isOpen(), { timeout: 20_000 }).toBe(false)
      const again = await reopen(stage.lede, tab, popup)
      await reached(again, 1_234)
    })

    it('has the quotes that were selected, and the words that were to be checked with their answer', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await popup.click(SELECT)
      await popup.click('.check summary')
      await shown(popup, '.check[open]')
      await focus(popup, '.check textarea')
      await popup.type('The harbour is a place of rest')
      await shown(popup, '.check ins')
      const again = await reopen(stage.lede, tab, popup)
      expect(await texts(again, '.quote.selected')).toHaveLength(1)
      expect(await texts(again, '.footer-state')).toEqual(['1 selected'])
      expect(await values(again, '.check textarea')).toEqual(['The harbour is a place of rest'])
      expect(await texts(again, '.check ins')).toEqual(['not in the article: rest'])
    })

    it('has the words that were looked for, at the same hit, and does not drag the reader back to it', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/many-quotes'))
      await popup.click('.find-open')
      await shown(popup, '.find:has(input:focus)')
      await popup.type('hearing')
      await shown(popup, '#part-read mark.here')
      await popup.keys('Enter')
      await until(
        popup,
        () =>
          [...document.querySelectorAll('#part-read mark')].findIndex((mark) => mark.matches('.here')) === 1,
      )
      await scrollTo(popup, 3_000)
      const place = await scrolled(popup)
      const again = await reopen(stage.lede, tab, popup)
      await shown(again, '.find [role=status]', '2 of ')
      await shown(again, '#part-read mark.here')
      await reached(again, place)
      await focus(again, '.find input')
      await again.keys('Enter')
      await shown(again, '.find [role=status]', '3 of ')
      await until(again, () => window.scrollY < 2_900)
    })

    it('knows nothing of words whose search was closed', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/many-quotes'))
      await popup.click('.find-open')
      await shown(popup, '.find:has(input:focus)')
      await popup.type('hearing')
      await shown(popup, '#part-read mark.here')
      await popup.click('.find .find-step:last-of-type')
      await gone(popup, '.find')
      const again = await reopen(stage.lede, tab, popup)
      await again.click('.find-open')
      await shown(again, '.find:has(input:focus)')
      expect(await values(again, '.find input')).toEqual([''])
    })

    it('has the correction that was begun, and not the one that was given up', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await openForm(popup, 'Nobody asked')
      await focus(popup, 'form.correct [type=text]')
      await popup.type('Hanne Br')
      const again = await reopen(stage.lede, tab, popup)
      expect(await values(again, 'form.correct [type=text]')).toEqual(['Hanne Br'])
      await focus(again, 'form.correct [type=text]')
      await again.keys('End')
      await again.type('ill')
      await again.click('form.correct [type=submit]')
      await shown(again, '.speaker', 'Hanne Brill')
      const third = await reopen(stage.lede, tab, again)
      await shown(third, '.speaker', 'Hanne Brill')
      await gone(third, 'form.correct')
    })
  })

  it('another page in the same tab, or the same one changed, starts afresh', async () => {
    const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
    await popup.click(SELECT)
    await shown(popup, '.quote.selected')
    await tab.evaluate(() => document.querySelector('article')?.append('One more line.'))
    const changed = await reopen(stage.lede, tab, popup)
    expect(await part(changed)).toBe('tab-read')
    await openPart(changed, 'quotes')
    expect(await texts(changed, '.quote.selected')).toEqual([])
    await changed.close()
    await tab.goto(stage.site.at('/interview'))
    const other = await reopen(stage.lede, tab, changed)
    expect(await part(other)).toBe('tab-read')
  })
})
