import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { closed, focus, shown, texts } from '../support/drive/look.ts'
import { clickOn, copiedBy, openPart, quotesOf, reopen, shownText } from '../support/drive/popup.ts'
import { plant } from '../support/planted.ts'
import { GERMAN, SAMPLE_STORY } from '../support/site.ts'

const heading = (popup: Popup) => shown(popup, 'h1')
const focusedId = (popup: Popup) => popup.evaluate(() => document.activeElement?.id)

inBothBrowsers({}, (stage, browser) => {
  describe('a click on a news page', () => {
    it('shows the clean text, the quotes with their speakers and the summary', async () => {
      const { popup, state } = await clickOn(stage.lede, stage.site.at('/story'))
      expect(state).toBe('done')
      expect(await heading(popup)).toBe(SAMPLE_STORY.title)

      const text = await shownText(popup)
      expect(text).toContain(SAMPLE_STORY.opening)
      for (const clutter of SAMPLE_STORY.clutter) expect(text).not.toContain(clutter)

      await openPart(popup, 'quotes')
      const quotes = await texts(popup, '.quotes > li')
      expect(quotes.length).toBeGreaterThanOrEqual(7)
      expect(quotes.find((quote) => quote.includes(SAMPLE_STORY.quote))).toContain(SAMPLE_STORY.speaker)

      await openPart(popup, 'summary')
      const sentences = await texts(popup, '#part-summary :is(.gist, .points) .sentence')
      // The gist and three to five points.
      expect(sentences.length).toBeGreaterThanOrEqual(4)
      expect(sentences.length).toBeLessThanOrEqual(6)
      for (const sentence of sentences) expect(text).toContain(sentence)
    })

    it('names the speakers of a story in another language', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/schleuse'))
      await openPart(popup, 'quotes')
      await shown(popup, '.quotes > li')
      const text = await shownText(popup)
      for (const speaker of GERMAN.speakers) expect(text).toContain(speaker)
    })

    it('leads from a quote and from a summary sentence to its place in the text', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
      const marked = async () => {
        await shown(popup, '#part-read:not([hidden]) mark')
        return texts(popup, '#part-read mark')
      }
      await openPart(popup, 'quotes')
      const wanted = await shown(popup, '.quotes > li blockquote')
      await popup.click('.quotes > li button[aria-label^=Show]')
      for (const words of await marked()) expect(wanted).toContain(words)

      await openPart(popup, 'summary')
      const sentence = await shown(popup, '.points button')
      await popup.click('.points button')
      expect((await marked()).join('')).toBe(sentence)
    })

    it('copies a quote with its speaker and source, as text and as rich text', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/story'))
      const copy = `#part-quotes button[aria-label^=Copy][aria-label*="${SAMPLE_STORY.quote.slice(0, 30)}"]`
      const { plain, rich } = await copiedBy(popup, copy)
      for (const flavour of [plain, rich]) {
        expect(flavour).toContain(SAMPLE_STORY.quote)
        expect(flavour).toContain(SAMPLE_STORY.speaker)
        expect(flavour).toContain('The Northern Ledger')
        expect(flavour).toContain('October 16, 2026')
        expect(flavour).toContain(stage.site.at('/story'))
      }
      expect(rich).toContain('<blockquote')
      expect(plain).not.toContain('<')
    })

    it('copies several selected quotes, with where they are from once', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/story'))
      // By who speaks: which quotes are key ones, and so come first, may change.
      for (const name of ['Maren Eskdale', 'Tobias Renn'])
        await popup.evaluate(
          (name) =>
            [...document.querySelectorAll('.quote')]
              .find((one) => one.querySelector('.speaker')?.textContent?.startsWith(name))
              ?.querySelector('input')
              ?.click(),
          name,
        )
      await shown(popup, 'footer', '2 selected')
      // Until the page has said where its quotes are.
      let copied = await copiedBy(popup, 'footer .copy')
      while (!copied.plain.includes('#:~:text=')) copied = await copiedBy(popup, 'footer .copy')
      const { plain, rich } = copied
      expect(plain.match(/^— .+/gm)).toEqual([
        '— Maren Eskdale, the leader of the council',
        expect.stringMatching(/^— Tobias Renn/),
      ])
      const addresses = plain.split('\n').filter((line) => line.startsWith(stage.site.at('/story')))
      expect(addresses.map((address) => address.includes('#:~:text='))).toEqual([true, true, false])
      expect(rich.match(/<blockquote/g)).toHaveLength(2)
      await popup.click('footer .quiet')
      await shown(popup, 'footer', 'Copy article')
      expect(await focusedId(popup)).toBe('tab-quotes')
    })

    it('puts tidy paragraphs on the clipboard when words are selected and copied', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
      const paragraphs = await popup.evaluate(() => {
        const [first, second] = document.querySelectorAll('#part-read article > p')
        if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length)
        return [first, second].map((p) => p?.textContent ?? '')
      })
      const { plain, rich } = await copiedBy(popup, () => popup.keys('Control+c'))
      expect(plain).toBe(paragraphs.join('\n\n'))
      expect(rich).toBe(paragraphs.map((text) => `<p>${text}</p>`).join(''))
    })

    it('answers a second click from what it kept, and only while the page is the same', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/story'))
      await openPart(popup, 'quotes')
      // What it kept is marked: only thus can it be told from what is read again.
      await plant(popup, () => ({ title: 'Kept' }))
      const again = await reopen(stage.lede, tab, popup)
      expect(await heading(again)).toBe('Kept')
      expect(await shown(again, '#tab-quotes', 'quotes')).toMatch(/\d quotes/)
      await tab.evaluate(() => document.querySelector('article p')?.append(' More.'))
      const third = await reopen(stage.lede, tab, again)
      expect(await heading(third)).toBe(SAMPLE_STORY.title)
    })

    it('answers again when clicked again, and shows what the page says by then', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/story'))
      const again = await reopen(stage.lede, tab, popup)
      expect(await shownText(again)).toContain(SAMPLE_STORY.opening)
      await tab.evaluate((opening) => {
        for (const p of document.querySelectorAll('article p'))
          if (p.textContent?.startsWith(opening)) p.textContent = `In the meantime, ${p.textContent}`
      }, SAMPLE_STORY.opening)
      const third = await reopen(stage.lede, tab, again)
      expect(await shownText(third)).toContain(`In the meantime, ${SAMPLE_STORY.opening}`)
    })
  })

  describe('a link of the article', () => {
    it.each([
      ['a click', 'plain', false],
      ['a click with Ctrl', 'control', true],
      ['the middle button', 'middle', true],
      ['the Enter key', 'enter', false],
    ] as const)('opens in a tab by %s, never inside the popup', async (_, way, stays) => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/linked'))
      const address = await popup.evaluate(() => location.href)
      if (way === 'enter') {
        await focus(popup, '#part-read a')
        await popup.keys('Enter')
      } else await popup.click('#part-read a', '', way)
      await stage.lede.opened(stage.site.at('/story'))
      if (stays) expect(await popup.evaluate(() => location.href)).toBe(address)
      else await closed(popup)
    })
  })

  describe('the tabs', () => {
    it('are used by the keyboard as the ARIA practices say', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
      const selected = () =>
        popup.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.id)
      await focus(popup, '#tab-read')
      for (const [key, tab] of [
        ['ArrowRight', 'tab-quotes'],
        ['ArrowRight', 'tab-summary'],
        ['ArrowRight', 'tab-read'],
        ['ArrowLeft', 'tab-summary'],
        ['Home', 'tab-read'],
        ['End', 'tab-summary'],
      ] as const) {
        await popup.keys(key)
        expect([key, await selected(), await focusedId(popup)]).toEqual([key, tab, tab])
      }
      const visible = await popup.evaluate(() =>
        [...document.querySelectorAll('[role=tabpanel]')]
          .filter((panel) => panel.checkVisibility())
          .map((panel) => panel.id),
      )
      expect(visible).toEqual(['part-summary'])
      await popup.keys('Tab')
      expect(await focusedId(popup)).toBe('part-summary')
    })
  })

  describe('a page that is no story', () => {
    it('is said to look like none, and read all the same when the reader insists', async () => {
      const { popup, state } = await clickOn(stage.lede, stage.site.at('/front'))
      expect(state).toBe('not-article')
      await popup.click('button.main')
      await shown(popup, 'html[data-state=done] [role=tab]')
    })

    it('is too short to summarize, and nobody speaks in it', async () => {
      const { popup, state } = await clickOn(stage.lede, stage.site.at('/brief'))
      expect(state).toBe('done')
      await openPart(popup, 'quotes')
      expect(await shownText(popup)).toMatch(/Nobody is quoted/)
      await openPart(popup, 'summary')
      expect(await shownText(popup)).toMatch(/too short to summarize/)
    })

    it.each(
      browser === 'Chromium'
        ? [
            ['the browser’s own page', () => 'chrome://version/', 'belongs to the browser'],
            // Not every Chromium tells an extension the address of a page that is closed to it.
            [
              'the source of a page',
              () => `view-source:${stage.site.at('/story')}`,
              /may not read this page|source of a page/,
            ],
            ['a PDF', () => stage.site.at('/plan.pdf'), 'is a PDF'],
          ]
        : [['a PDF', () => stage.site.at('/plan.pdf'), 'is a PDF']],
    )('is %s, which no extension may read, and the popup says so', async (_, url, said) => {
      const { popup, state } = await clickOn(stage.lede, url())
      expect(state).toBe('denied')
      expect(await heading(popup)).toMatch(said)
    })
  })
})
