import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup, Tab } from '../support/drive/driver.ts'
import { openLedger, openReason, putBack } from '../support/drive/ledger.ts'
import { focus, shown, texts } from '../support/drive/look.ts'
import { clickOn, openPart, paste, quotesOf } from '../support/drive/popup.ts'
import { summaryOf } from '../support/drive/summary.ts'
import { lit, marked, newsOf, showOn, watch } from '../support/onpage.ts'
import { KILN, ONPAGE_PAGES } from '../support/onpage-pages.ts'
import { LETTER, type Site, startSite } from '../support/site.ts'

/** The button of the quote that starts with these words. */
const quoteButton = (words: string) => `.on-page[aria-label*="${words.slice(0, 20)}"]`
const SHOWN = 'Shown on the page. Escape takes the mark away there.'
const ABSENT = 'These words are not to be seen on the page. It hides them now, or it has changed.'

/** The words of the paragraph that the first highlight stands in. */
const around = (tab: Tab) =>
  tab.evaluate(() => {
    const [range] = [...(CSS.highlights.get('lede') ?? [])]
    return range?.startContainer.parentElement?.closest('p')?.textContent ?? ''
  })

/** Closes the popup, presses Escape on the page, and says how much is highlighted then. */
async function pressEscape(tab: Tab, popup: Popup): Promise<number> {
  await popup.close()
  await tab.press('Escape')
  return tab.evaluate(() => CSS.highlights.size)
}

inBothBrowsers(ONPAGE_PAGES, (stage) => {
  const quotesOn = (path: string) => quotesOf(stage.lede, stage.site.at(path))

  describe('showing on the page', () => {
    it('highlights a quote where it stands, and Escape ends it after the popup has closed', async () => {
      const { tab, popup } = await quotesOn('/kiln')
      await watch(tab)
      const before = await tab.content()
      expect(await showOn(popup, quoteButton(KILN.quote))).toBe(SHOWN)
      expect(await lit(tab)).toEqual({ texts: [KILN.quote], inView: true })
      expect(await texts(popup, '.footer .told')).toEqual([SHOWN])
      expect(await marked(tab)).toBeGreaterThan(500)

      await popup.close()
      expect((await lit(tab)).texts).toEqual([KILN.quote])
      expect(await pressEscape(tab, popup)).toBe(0)
      expect(await marked(tab)).toBe(0)
      expect(await tab.content()).toBe(before)
      expect(await tab.evaluate(() => window.seenChanges)).toBe(0)
    })

    it('shows one after the other, in the story though the same words are set apart before it', async () => {
      const { tab, popup } = await quotesOn('/kiln')
      await showOn(popup, quoteButton(KILN.twice))
      expect(await lit(tab)).toEqual({ texts: [KILN.twice], inView: true })
      expect(await around(tab)).toContain(KILN.neighbour)
      await showOn(popup, quoteButton(KILN.hidden))
      expect(await lit(tab)).toEqual({ texts: [KILN.hidden], inView: true })
    })

    it('is not kept from hearing Escape by a page that keeps it to itself', async () => {
      const { tab, popup } = await quotesOn('/kiln')
      await tab.evaluate(() => {
        document.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)
        window.addEventListener('keyup', (event) => event.stopImmediatePropagation(), true)
      })
      await showOn(popup, quoteButton(KILN.quote))
      expect(await pressEscape(tab, popup)).toBe(0)
    })

    it('shows a sentence of the summary and all mentions of a topic, by the keyboard', async () => {
      const { tab, popup } = await summaryOf(stage, '/kiln')
      const sentence = await texts(popup, '.gist .sentence')
      await focus(popup, '.gist .sentence')
      await popup.keys('ArrowRight')
      await newsOf(popup, () => popup.keys('Enter'))
      expect(await lit(tab)).toEqual({ texts: sentence, inView: true })

      await popup.click('.topic', KILN.topic)
      await showOn(popup, '.mentions + .on-page')
      const mentions = await lit(tab)
      expect(mentions.texts.length).toBeGreaterThan(1)
      for (const text of mentions.texts) expect(text).toContain('Kiln')
      expect(mentions.inView).toBe(true)
    })

    it('shows what the check of a quote has found', async () => {
      const { tab, popup } = await quotesOn('/kiln')
      await popup.click('.check summary')
      await focus(popup, '.check textarea')
      await paste(popup, 'the roof is gone, and still it is the hottest place')
      await showOn(popup, '.check .on-page')
      const { texts, inView } = await lit(tab)
      expect(texts.join(' ')).toContain('roof is gone, and still it is the')
      expect(inView).toBe(true)
    })

    it('shows what was put back', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/letter'))
      await openLedger(popup)
      await openReason(popup, LETTER.reason)
      await putBack(popup, LETTER.removed.slice(0, 20))
      await popup.click('footer button[aria-controls=ledger]')
      await openPart(popup, 'quotes')
      await showOn(popup, quoteButton(LETTER.quote))
      expect(await lit(tab)).toEqual({ texts: [LETTER.quote], inView: true })
    })

    it.each(['outside', 'inside'])(
      'goes into a frame of the same site; Escape is heard %s',
      async (where) => {
        const { tab, popup } = await quotesOn('/kiln-framed')
        const litInside = () =>
          tab.evaluate(() => {
            const inside = document.querySelector('iframe')?.contentDocument?.defaultView
            if (!inside) throw new Error('the page has no frame')
            return [...inside.CSS.highlights.values()].flatMap((one) => [...one]).map(String)
          })
        await showOn(popup, quoteButton(KILN.hidden))
        expect(await litInside()).toEqual([KILN.hidden])
        expect(await marked(tab)).toBeGreaterThan(500)
        await popup.close()
        // As a click there gives it the focus.
        await tab.evaluate((where) => {
          if (where === 'inside') document.querySelector('iframe')?.contentWindow?.focus()
          else window.focus()
        }, where)
        await tab.press('Escape')
        expect(await litInside()).toEqual([])
      },
    )

    it('goes into a shadow tree, and the mark with it', async () => {
      const { tab, popup } = await quotesOn('/kiln-shadowed')
      await showOn(popup, quoteButton(KILN.hidden))
      expect(await lit(tab)).toEqual({ texts: [KILN.hidden], inView: true })
      expect(await marked(tab)).toBeGreaterThan(500)
      expect(await pressEscape(tab, popup)).toBe(0)
    })

    it('copes with a page that has broken its own DOM', async () => {
      const { tab, popup } = await quotesOn('/kiln-hostile')
      await showOn(popup, quoteButton(KILN.twice))
      expect(await lit(tab)).toEqual({ texts: [KILN.twice], inView: true })
      expect(await pressEscape(tab, popup)).toBe(0)
    })
  })

  describe('a page that has changed', () => {
    it('has the words elsewhere and in other elements: they are found again', async () => {
      const { tab, popup } = await quotesOn('/kiln')
      await tab.evaluate(() => {
        const [, second] = document.querySelectorAll('article p')
        const moved = document.createElement('section')
        moved.append('Corrected at noon. ', ...(second?.childNodes ?? []))
        second?.remove()
        document.querySelector('article')?.append(moved)
      })
      expect(await showOn(popup, quoteButton(KILN.quote))).toBe(SHOWN)
      expect(await lit(tab)).toEqual({ texts: [KILN.quote], inView: true })
    })

    it('has the words hidden, in a closed box or removed: the popup says so', async () => {
      const { tab, popup } = await quotesOn('/kiln')
      for (const how of ['hidden', 'in a closed box', 'removed']) {
        await showOn(popup, quoteButton(KILN.quote))
        await tab.evaluate(
          (how, words) => {
            const one = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(words))
            one?.style.setProperty('display', how === 'hidden' ? 'none' : '')
            if (how === 'removed') one?.remove()
            if (how !== 'in a closed box') return
            const box = document.createElement('details')
            one?.replaceWith(box)
            if (one) box.append(one)
          },
          how,
          KILN.hidden,
        )
        await watch(tab)
        const before = await tab.content()
        expect(await showOn(popup, quoteButton(KILN.hidden)), how).toBe(ABSENT)
        await shown(popup, '.footer .notice:not(.news *)', ABSENT)
        // What was shown before is over, too.
        expect((await lit(tab)).texts).toEqual([])
        expect(await tab.content()).toBe(before)
      }
    })

    it('has one of two places with the same words no more: the other is not taken for it', async () => {
      const { tab, popup } = await quotesOn('/kiln')
      await tab.evaluate((name) => {
        for (const p of document.querySelectorAll('p')) if (p.textContent?.includes(name)) p.remove()
      }, KILN.neighbour)
      expect(await showOn(popup, quoteButton(KILN.twice))).toBe(ABSENT)
    })

    describe('to another site', () => {
      let elsewhere: Site
      beforeAll(async () => {
        elsewhere = await startSite(ONPAGE_PAGES)
      })
      afterAll(() => elsewhere?.close())

      it('is gone, as the popup says', async () => {
        const { tab, popup } = await quotesOn('/kiln')
        await tab.goto(elsewhere.at('/kiln'))
        expect(await showOn(popup, quoteButton(KILN.quote))).toBe(
          'The page is gone. Its tab was closed or shows another site.',
        )
      })
    })
  })
})
