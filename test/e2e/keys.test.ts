import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { closed, focused, gone, shown, until } from '../support/drive/look.ts'
import { clickOn, copiedBy, openPart, quotesOf } from '../support/drive/popup.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { SAMPLE_STORY as STORY } from '../support/site.ts'

/** What has the focus, by what it is: the start of its words and the end of its selector. */
const place = (popup: Popup) =>
  popup.evaluate(() => {
    const at = document.activeElement
    return `${at?.tagName.toLowerCase()}${at?.id ? `#${at.id}` : ''} ${at?.textContent?.trim().slice(0, 30)}`
  })

/** Waits until something of that kind has the focus. */
const focusOn = (popup: Popup, selector: string) =>
  until(popup, (selector) => document.activeElement?.matches(selector), selector)

/** Whether what has the focus is wholly between what sticks to the edges, or fills the room there. */
const inSight = (popup: Popup) =>
  popup.evaluate(() => {
    const { top = 0, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {}
    const above = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0
    const below = document.querySelector('.footer')?.getBoundingClientRect().top ?? innerHeight
    return (top >= above - 1 && bottom <= below + 1) || bottom - top > below - above
  })

inBothBrowsers(QUOTE_PAGES, (stage, browser) => {
  it('one reads, finds and copies without a mouse', async () => {
    const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
    const paragraphs = await popup.evaluate(() =>
      [...document.querySelectorAll('#part-read .text > *')]
        .map((one) => one.textContent ?? '')
        .filter((text) => text !== ''),
    )
    expect(paragraphs.length).toBeGreaterThan(5)
    for (const text of paragraphs) {
      await popup.keys('j')
      expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(text)
      expect(await inSight(popup), text.slice(0, 40)).toBe(true)
    }
    await popup.keys('k')
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(paragraphs.at(-2))
    const { plain } = await copiedBy(popup, () => popup.keys('a'))
    expect(plain).toContain(STORY.quote)
    expect(await popup.evaluate(() => document.activeElement?.textContent), 'the focus stays').toBe(
      paragraphs.at(-2),
    )
  })

  it('a quote is reached, copied, selected, shown and found on the page', async () => {
    const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
    await popup.keys('2')
    await shown(popup, '#part-quotes .quote')
    expect(await place(popup)).toMatch(/^button#tab-quotes/)
    await popup.keys('j')
    await focusOn(popup, '.quote')
    const words = await shown(popup, '.quote:focus blockquote')
    expect(await popup.evaluate(() => document.activeElement?.ariaLabel), 'it is read out').toMatch(
      new RegExp(`^${words.slice(0, 20)}.* — `),
    )
    const { plain } = await copiedBy(popup, () => popup.keys('c'))
    expect(plain).toContain(words.slice(1, 20))
    await popup.keys('x')
    await shown(popup, '.footer-state', '1 selected')
    await shown(popup, '.unseen[role=status]', '1 selected')
    await popup.keys('z')
    await gone(popup, '.quote.selected')
    await shown(popup, '.unseen[role=status]', '0 selected')
    await focusOn(popup, '.quote')
    await popup.keys('s')
    await focusOn(popup, '#part-read mark')
    await popup.keys('2', 'j', 'p')
    await shown(popup, '.footer .told')
  })

  it('the form that corrects a speaker opens, and the focus comes back from it', async () => {
    const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
    await popup.keys('j', 'w')
    await focusOn(popup, 'form.correct input')
    await popup.keys('Tab', 'j')
    await shown(popup, 'form.correct')
    await popup.click('form.correct .correct-end .quiet')
    await gone(popup, 'form.correct')
    await focusOn(popup, '[id^=correct-]')
    await popup.keys('j')
    await focusOn(popup, '.quote')
  })

  it('words are checked: the field takes what is typed next, and the key itself is not typed', async () => {
    const { popup } = await quotesOf(stage.lede, stage.site.at('/story'))
    await popup.keys('q')
    await focusOn(popup, '.check textarea')
    await popup.type(STORY.quote)
    await shown(popup, '.check [data-answer=exact]')
    await popup.keys('Shift+Tab', 'q')
    await gone(popup, '.check[open]')
    await focusOn(popup, '.check summary')
  })

  it('what was removed is opened, put back and taken out again', async () => {
    const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
    await popup.keys('r')
    await focusOn(popup, '.ledger h2')
    await popup.keys('j', 'o')
    await shown(popup, '.ledger-group ul:not([hidden]) li')
    await popup.keys('j')
    await focusOn(popup, '.ledger-entry')
    await popup.keys('b')
    await shown(popup, '.ledger-back .ledger-entry')
    expect(await popup.evaluate(() => document.activeElement?.closest('.ledger') !== null)).toBe(true)
    await popup.keys('r')
    await gone(popup, '.ledger')
    await focusOn(popup, 'button[aria-controls=ledger]')
    await popup.keys('r', 'Escape')
    // Firefox lets no popup hear of that key.
    if (browser === 'Firefox') return closed(popup)
    await gone(popup, '.ledger')
    await focusOn(popup, 'button[aria-controls=ledger]')
  })

  it('the menu to share is opened and walked through', async () => {
    const { popup } = await quotesOf(stage.lede, stage.site.at('/story'))
    await popup.keys('e')
    await focusOn(popup, '.sharing h2')
    await shown(popup, '.sharing ul[aria-busy=false]')
    await popup.keys('ArrowDown')
    await focusOn(popup, '.sharing input')
    await popup.keys('ArrowDown', 'ArrowDown')
    await focusOn(popup, '.sharing li:first-child .copy')
    const { plain } = await copiedBy(popup, () => popup.keys('Enter'))
    expect(plain).toContain(STORY.quote)
  })

  describe('a list is one stop of the Tab key', () => {
    it('and the arrows lead through it', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      const stops = await popup.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.quotes button')].filter((one) => one.tabIndex === 0)
            .length,
      )
      expect(stops).toBe(1)
      await popup.keys('j', 'Tab')
      const first = await focused(popup)
      await popup.keys('ArrowDown')
      expect(await focused(popup)).not.toBe(first)
      expect(await inSight(popup)).toBe(true)
      await popup.keys('ArrowUp')
      expect(await focused(popup)).toBe(first)
      await popup.keys('End')
      const last = await focused(popup)
      await popup.keys('Tab')
      expect(await popup.evaluate(() => document.activeElement?.closest('.footer') !== null)).toBe(true)
      await popup.keys('Shift+Tab')
      expect(await focused(popup), 'where the reader was').toBe(last)
    })
  })

  describe('the list of keys', () => {
    it('opens by its key and by its button, and gives the focus back', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
      await popup.keys('2', '?')
      await shown(popup, 'dialog.keys[open]')
      expect(await popup.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
      await popup.keys('?')
      await gone(popup, 'dialog.keys')
      await focusOn(popup, '#tab-quotes')
      await popup.click('.keys-open')
      await shown(popup, 'dialog.keys[open]')
      await popup.keys('Escape')
      // Firefox lets no popup hear of that key.
      if (browser === 'Firefox') return closed(popup)
      await gone(popup, 'dialog.keys')
      expect(await popup.isOpen()).toBe(true)
    })

    it('turns single keys off, and on again', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
      const turn = async () => {
        await popup.click('.keys-open')
        await shown(popup, 'dialog.keys[open]')
        await popup.click('dialog.keys [type=checkbox]')
        await popup.click('dialog.keys .keys-close')
        await gone(popup, 'dialog.keys')
      }
      await turn()
      await popup.keys('2', '/', '?')
      expect(await popup.evaluate(() => document.querySelector('#part-quotes')?.matches('[hidden]'))).toBe(
        true,
      )
      expect(await popup.evaluate(() => document.querySelector('dialog, .find'))).toBeNull()
      await turn()
      await popup.keys('2')
      await openPart(popup, 'quotes')
    })
  })
})
