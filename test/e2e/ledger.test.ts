import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { openLedger, openReason, putBack } from '../support/drive/ledger.ts'
import { focus, focused, gone, shown, stepTo, texts } from '../support/drive/look.ts'
import { clickOn, copiedBy, openPart, reopen, shownText } from '../support/drive/popup.ts'
import { plant } from '../support/planted.ts'
import { LETTER } from '../support/site.ts'

/** The paragraphs of the article as they stand, by their first words. */
const paragraphs = async (popup: Popup) =>
  (await texts(popup, '#part-read article p:not(.back-label)')).map((text) => text.slice(0, 24))
const inPlace = [LETTER.before, LETTER.removed, LETTER.after].map((text) => text.slice(0, 24))

/** The quotes that the popup lists, once it has found them. */
async function quotes(popup: Popup): Promise<string[]> {
  await openPart(popup, 'quotes')
  const listed = await texts(popup, '#part-quotes .quote')
  await openPart(popup, 'read')
  return listed
}

inBothBrowsers({}, (stage, browser) => {
  describe('something that was removed', () => {
    it('is previewed, put back in its place, quoted, copied, remembered, and taken out again', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/letter'))
      expect(await shownText(popup)).not.toContain(LETTER.removed)
      expect(await quotes(popup)).toEqual([])

      await openLedger(popup)
      await openReason(popup, LETTER.reason)
      const words = () => texts(popup, '.ledger-words')
      expect((await words()).some((line) => line.startsWith(LETTER.removed) && line.endsWith('…'))).toBe(true)
      await popup.click('.ledger button[aria-label^=More]')
      expect((await words()).some((line) => line.endsWith('Sign up to our newsletter.'))).toBe(true)

      await putBack(popup, LETTER.removed.slice(0, 20))
      expect((await paragraphs(popup)).slice(1, 4)).toEqual(inPlace)
      expect(await shown(popup, '.back')).toContain(`Put back: ${LETTER.reason}`)
      const [quote] = await quotes(popup)
      expect(quote).toContain(LETTER.quote)
      expect(quote).toContain(LETTER.speaker)
      expect((await copiedBy(popup, 'footer .copy')).plain).toContain(LETTER.removed)

      const second = await reopen(stage.lede, tab, popup)
      expect((await paragraphs(second)).slice(1, 4)).toEqual(inPlace)
      expect(await quotes(second)).toHaveLength(1)
      await openLedger(second)
      await second.click('.ledger-back button[aria-label^="Show in the article"]')
      await shown(second, '.back mark')
      await openLedger(second)
      await second.click('.ledger-back button[aria-label^="Take out again"]')
      await gone(second, '.back')
      expect(await quotes(second)).toEqual([])

      const third = await reopen(stage.lede, tab, second)
      expect(await shownText(third)).not.toContain(LETTER.removed)
      expect(await texts(third, '.back')).toEqual([])
    })

    it('is remembered even when the popup closes at once', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/letter'))
      await quotes(popup)
      await openLedger(popup)
      await openReason(popup, LETTER.reason)
      await putBack(popup, LETTER.removed.slice(0, 20))
      const again = await reopen(stage.lede, tab, popup)
      expect((await paragraphs(again)).slice(1, 4)).toEqual(inPlace)
      expect(await quotes(again)).toHaveLength(1)
    })

    it('is put back by the keyboard alone, which is never left nowhere, and that is announced', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/letter'))
      await focus(popup, 'footer button[aria-controls=ledger]')
      await popup.keys('Enter')
      expect(await focused(popup)).toBe('Taken out of this page')
      await stepTo(popup, LETTER.reason, 'ArrowDown')
      await popup.keys('Enter')
      await stepTo(popup, `Put it back: ${LETTER.removed.slice(0, 20)}`, 'ArrowDown')
      expect(
        await popup.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
          return `${outlineStyle} ${outlineWidth}`
        }),
      ).toBe('solid 2px')
      await popup.keys('Enter')
      expect(await shown(popup, '.unseen[role=status]')).toContain(
        `Put back into the article: ${LETTER.removed.slice(0, 20)}`,
      )
      expect(await focused(popup)).toBe('Put it back: The Weir Letter')
      await popup.keys('Enter')
      expect(await focused(popup)).toBe('Taken out of this page')
      await stepTo(popup, 'Take out again: The Weir Letter', 'ArrowDown')
      await popup.keys(' ')
      expect(await focused(popup)).toMatch(/^Take out again: “Nobody/)
    })
  })

  describe('a story that goes on', () => {
    it('leads to its next page in the same tab, where it can be read at once', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/letter'))
      await quotes(popup)
      await plant(popup, () => ({ nextPage: stage.site.at('/brief') }))
      const again = await reopen(stage.lede, tab, popup)
      const tabs = await stage.lede.countTabs()
      await again.click('#part-read .end a')
      await shown(again, '.notice button')
      await stage.lede.opened(stage.site.at('/brief'))
      expect(await stage.lede.countTabs()).toBe(tabs)
      await again.click('.notice button')
      // Firefox grants the page that is clicked on, Chromium its tab while that stays on the site.
      if (browser === 'Firefox')
        await shown(again, 'html[data-state=denied] main', 'click the Lede button again')
      const next = browser === 'Firefox' ? await reopen(stage.lede, tab, again) : again
      await shown(next, '#part-read', 'The bridge over the Ander')
    })
  })
})
