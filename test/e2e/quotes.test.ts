import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup, Tab } from '../support/drive/driver.ts'
import { openLedger, openReason, putBack } from '../support/drive/ledger.ts'
import { beyond, focus, focused, gone, shown, stepTo, texts } from '../support/drive/look.ts'
import { copiedBy, openPart, paste, quotesOf, reopen } from '../support/drive/popup.ts'
import { chooseSpeaker, openForm, under } from '../support/drive/quotes.ts'
import { QUOTE_PAGES, VOICES } from '../support/quote-pages.ts'
import { LETTER } from '../support/site.ts'

const heads = (popup: Popup) => texts(popup, '#part-quotes section h2')
/** The words of the quotes as they are laid out. */
const words = (popup: Popup) => texts(popup, '#part-quotes blockquote')
const announced = async (popup: Popup) => (await texts(popup, '.unseen[role=status]'))[0]

const STEERED = 'We have steered by the windows'
const LENS = 'The lens is ours'

inBothBrowsers(QUOTE_PAGES, (stage, browser) => {
  /** Closes the popup and clicks again on the unchanged page, its quotes open. */
  async function reopenQuotes(tab: Tab, popup: Popup): Promise<Popup> {
    const again = await reopen(stage.lede, tab, popup)
    await openPart(again, 'quotes')
    return again
  }

  describe('the first quote', () => {
    it('is in sight with all its buttons when the part opens', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      const { bottom, foot } = await popup.evaluate(() => ({
        bottom: document.querySelector('.quote figcaption')?.getBoundingClientRect().bottom ?? Infinity,
        foot: document.querySelector('footer')?.getBoundingClientRect().top ?? 0,
      }))
      expect(bottom).toBeLessThan(foot)
    })
  })

  describe('the order of the quotes', () => {
    it('is key quotes first, then all others, until it is chosen by speaker, and that is remembered', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      const first = await words(popup)
      expect(await heads(popup)).toEqual(['Key quotes', expect.stringMatching(/^More quotes \d+$/)])
      expect(new Set(first).size).toBe(first.length)

      await popup.click('.order input[value=speaker]')
      const bySpeaker = await heads(popup)
      expect(bySpeaker.slice(0, 2)).toEqual(['Oda Finch', 'Ilan Roke'])
      expect(bySpeaker.slice(-2)).toEqual(['Unnamed sources', 'Speaker unclear'])
      expect((await words(popup)).toSorted()).toEqual(first.toSorted())

      const again = await reopenQuotes(tab, popup)
      expect(await heads(again)).toEqual(bySpeaker)
      await again.click('.order input[value=importance]')
      expect(await words(again)).toEqual(first)
      expect((await heads(await reopenQuotes(tab, again)))[0]).toBe('Key quotes')
    })
  })

  describe('the sentence around a quote', () => {
    it('is shown as the article has it, the quoted words told from the rest', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await popup.click(`[aria-label^="Context: “${VOICES.part}"]`)
      expect(await texts(popup, '.context')).toEqual([VOICES.sentence])
      expect(await texts(popup, '.context b')).toEqual([VOICES.part])
      expect(await under(popup, VOICES.part)).toContain('part of a sentence')
    })
  })

  describe('the bar of shares', () => {
    it('says in words how the quoted ones divide, and leads to the quotes', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      const shares = await texts(popup, '.shares li')
      expect(shares[0]).toMatch(/^Oda Finch \d+%, \d+ words$/)
      expect(shares.slice(-3)).toEqual([
        expect.stringMatching(/^\d others \d+%, \d+ words$/),
        expect.stringMatching(/^Unnamed sources \d+%/),
        expect.stringMatching(/^Speaker unclear \d+%/),
      ])
      await popup.click('.shares summary')
      const percents = shares.map((share) => Number(/(\d+)%/.exec(share)?.[1]))
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100)
      const widths = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.shares-bar span')].map((one) => one.offsetWidth),
      )
      expect(widths).toHaveLength(shares.length)
      const whole = widths.reduce((sum, width) => sum + width, 0)
      for (const [n, width] of widths.entries())
        expect(Math.abs((100 * width) / whole - (percents[n] ?? 0))).toBeLessThan(2)

      await popup.click('.shares li:last-child button')
      expect(await focused(popup)).toBe('Speaker unclear')
      const again = await reopenQuotes(tab, popup)
      expect((await heads(again))[0]).toBe('Oda Finch')
      await again.close()
      // On this page alone: how the reader likes the order has not been said.
      const elsewhere = await quotesOf(stage.lede, stage.site.at('/many-quotes'))
      expect((await heads(elsewhere.popup))[0]).toBe('Key quotes')
    })
  })

  describe('a speaker who is wrong', () => {
    it('is corrected, copied as corrected, still so when the popup opens again, and undone', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      expect(await under(popup, STEERED)).toBe('Oda Finch Keeper of the light')
      const before = await texts(popup, '.shares li')
      await openForm(popup, STEERED)
      await chooseSpeaker(popup, 'Ilan Roke')
      expect(await announced(popup)).toContain('Speaker corrected: Ilan Roke')
      expect(await under(popup, STEERED)).toBe('Ilan Roke Treasurer of the councilCorrected by you Undo')
      expect((await texts(popup, '.shares li'))[0]).toMatch(/^Ilan Roke/)

      const again = await reopenQuotes(tab, popup)
      expect(await under(again, STEERED)).toContain('Ilan Roke')
      const { plain, rich } = await copiedBy(again, `button[aria-label^="Copy: “${STEERED}"]`)
      await shown(again, '[role=status]', 'Quote copied')
      for (const flavour of [plain, rich]) {
        expect(flavour).toContain('— Ilan Roke, the treasurer of the council')
        expect(flavour).not.toMatch(/Oda Finch|corrected/i)
      }

      await again.click(`button[aria-label^="Undo the correction: “${STEERED}"]`)
      expect(await announced(again)).toContain('Correction undone: Oda Finch')
      expect(await focused(again)).toMatch(/^Change speaker: “We have steered/)
      const third = await reopenQuotes(tab, again)
      expect(await under(third, STEERED)).toBe('Oda Finch Keeper of the light')
      expect(await texts(third, '.shares li')).toEqual(before)
    })

    it('is corrected for all quotes of the same speaker, copied with the others, by a name that is typed', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await openForm(popup, STEERED)
      const name = `${'Hanne Ostrow '.repeat(6)}of Ander Sound`
      await focus(popup, 'form.correct [type=text]')
      await popup.type(name)
      await popup.click('form.correct .also input')
      await popup.keys('Enter')
      await gone(popup, 'form.correct')
      expect(await announced(popup)).toContain(`Speaker of 3 quotes corrected: ${name}`)
      for (const start of [STEERED, VOICES.part]) expect(await under(popup, start)).toContain(name)
      // A long name is wrapped or cut, never wider than the popup.
      expect(await beyond(popup)).toBe(0)
      const { plain } = await copiedBy(popup, '.bar .copy')
      expect(plain.split(`— ${name}`)).toHaveLength(4)
      expect(plain).not.toContain('— Oda Finch')
    })

    it('is somebody else: a click goes on to the name, arrows pass by', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await openForm(popup, STEERED)
      await popup.click('form.correct .choice', 'Somebody else')
      await popup.type('jq?x')
      const typed = () =>
        popup.evaluate(() => document.querySelector<HTMLInputElement>('form.correct [type=text]')?.value)
      expect(await typed()).toBe('jq?x')
      await popup.click('form.correct .choice', 'Speaker unclear')
      await popup.keys('ArrowDown')
      expect(await popup.evaluate(() => document.activeElement?.matches('.typed [type=radio]:checked'))).toBe(
        true,
      )
    })

    it('stays corrected when something that was removed is put back', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/letter'))
      await openLedger(popup)
      await openReason(popup, LETTER.reason)
      await putBack(popup, LETTER.removed.slice(0, 20))
      const second = await reopenQuotes(tab, popup)
      await openForm(second, LETTER.quote.slice(0, 20))
      await chooseSpeaker(second, 'Speaker unclear')
      expect(await under(second, LETTER.quote.slice(0, 20))).toContain('Speaker unclear')
      await openLedger(second)
      await second.click('.ledger-back button[aria-label^="Take out again"]')
      await shown(second, '#part-quotes .empty')
      await openReason(second, LETTER.reason)
      await putBack(second, LETTER.removed.slice(0, 20))
      await shown(second, '#part-quotes .quote')
      expect(await under(second, LETTER.quote.slice(0, 20))).toContain('Speaker unclearCorrected by you')
    })
  })

  describe('the keyboard alone', () => {
    it('chooses the order, opens the sentence, corrects, undoes, and is never left nowhere', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await focus(popup, '#tab-quotes')
      await stepTo(popup, 'Who is quoted', 'Tab')
      await popup.keys('Enter')
      await stepTo(popup, 'Oda Finch', 'Tab')
      await popup.keys('ArrowDown')
      await shown(popup, '.shares button:focus')
      for (const at = '.order input:focus'; (await texts(popup, at)).length === 0; ) await popup.keys('Tab')
      await popup.keys('ArrowRight')
      await shown(popup, '.voice-head')
      await popup.keys('ArrowLeft')
      expect((await heads(popup))[0]).toBe('Key quotes')

      for (const at = '.quotes button:focus'; (await texts(popup, at)).length === 0; ) await popup.keys('Tab')
      await stepTo(popup, `Context: “${LENS}`, 'ArrowRight')
      await popup.keys(' ')
      await shown(popup, '.context')
      await stepTo(popup, `Change speaker: “${LENS}`, 'ArrowRight')
      await popup.keys('Enter')
      await shown(popup, 'form.correct input:checked:focus')
      // Firefox keeps Escape to itself: it closes any popup, and the popup never hears of it.
      if (browser === 'Firefox') await stepTo(popup, 'Cancel', 'Tab')
      await popup.keys(browser === 'Firefox' ? 'Enter' : 'Escape')
      await gone(popup, 'form.correct')
      expect(await focused(popup)).toMatch(/^Change speaker: “The lens/)

      await popup.keys('Enter')
      await shown(popup, 'form.correct input:checked:focus')
      await popup.keys('ArrowDown')
      await popup.keys('Enter')
      await gone(popup, 'form.correct')
      expect(await focused(popup)).toMatch(/^Change speaker: “The lens/)
      expect(await under(popup, LENS)).toContain('Corrected by you')
      expect(await announced(popup)).toContain('Speaker corrected: ')
      await popup.keys('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
      expect(await focused(popup)).toMatch(/^Undo the correction/)
      await popup.keys('Enter')
      expect(await focused(popup)).toMatch(/^Change speaker: “The lens/)
      expect(await under(popup, LENS)).not.toContain('Corrected by you')
    })
  })

  describe('a narrow popup', () => {
    it.each([400, 360, 320])('of %i pixels has room for every part of the quotes', async (width) => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/voices'))
      await openForm(popup, LENS)
      await focus(popup, 'form.correct [type=text]')
      await paste(popup, 'Conference of Harbour Wardens, Lock Keepers and Ferry Pilots of the Sound')
      await popup.keys('Enter')
      await gone(popup, 'form.correct')
      await popup.close()
      const narrow = await stage.lede.openNarrow(tab, width)
      await openPart(narrow, 'quotes')
      expect(await beyond(narrow)).toBe(0)
      await narrow.click('.shares summary')
      expect(await beyond(narrow)).toBe(0)
      await narrow.click('.shares li button')
      await narrow.click(`[aria-label^="Context: “${LENS}"]`)
      await openForm(narrow, STEERED)
      expect(await beyond(narrow)).toBe(0)
      const cut = await narrow.evaluate(() =>
        [...document.querySelectorAll('.shares-percent, .order label, .actions > *, .shares bdi')]
          .filter((one) => one.getClientRects().length > 1)
          .map((one) => one.textContent),
      )
      expect(cut, 'broken over lines').toEqual([])
    })
  })

  describe('very many quotes', () => {
    it('are drawn, laid out anew and selected without a wait', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/many-quotes'))
      expect((await words(popup)).length).toBe(200)
      const times = await popup.evaluate(async () => {
        const press = async (selector: string) => {
          const start = performance.now()
          document.querySelector<HTMLElement>(selector)?.click()
          // Drawn after two frames at the latest.
          await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))
          document.body.getBoundingClientRect()
          return performance.now() - start
        }
        return {
          bySpeaker: await press('.order input[value=speaker]'),
          byImportance: await press('.order input[value=importance]'),
          select: await press('.pick input'),
          form: await press('[id^="correct-"]'),
        }
      })
      // Alone on a machine a tenth of that.
      for (const [what, time] of Object.entries(times)) expect(time, what).toBeLessThan(3_000)
    })
  })
})
