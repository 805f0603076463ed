import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CITE_PAGES } from '../support/cite-page.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { pageOf } from '../support/drive/chromium.ts'
import type { Popup, Tab } from '../support/drive/driver.ts'
import { firefoxOf } from '../support/drive/firefox.ts'
import { openLedger, openReason, putBack } from '../support/drive/ledger.ts'
import { beyond, closed, focus, gone, shown, until } from '../support/drive/look.ts'
import { clickOn, copiedBy, openPart, paste, quotesOf, reopen } from '../support/drive/popup.ts'
import { openForm } from '../support/drive/quotes.ts'
import { askWhereToSave } from '../support/firefox-downloads.ts'
import { LETTER } from '../support/site.ts'

const NAME = 'Harbour & Sea – Keeper calls the new lamp “a toy” – 2026-03-09'
const STORY = ['The harbour light at Ander will shine again', 'if the weather holds.']

async function openMenu(popup: Popup): Promise<void> {
  await popup.click('.share-open')
  await shown(popup, '.sharing ul[aria-busy=false]')
}

async function wish(popup: Popup, what: 'quotes' | 'summary', wanted: boolean): Promise<void> {
  const box = `.sharing input[name=${what}]`
  const checked = await popup.evaluate((box) => document.querySelector<HTMLInputElement>(box)?.checked, box)
  if (checked !== wanted) await popup.click(box)
}

/** What is asked for and said from now on in a tab of Chromium. */
function watched(tab: Tab): { asked: string[]; said: string[] } {
  const seen = { asked: [] as string[], said: [] as string[] }
  pageOf(tab)
    .on('request', (request) => seen.asked.push(request.url()))
    .on('console', (message) => seen.said.push(message.text()))
  return seen
}

/** Puts a script into a page, and says whether it runs. */
const runsScripts = (tab: Tab) =>
  tab.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "run"'
    document.body.append(script)
    return document.title === 'run'
  })

inBothBrowsers(CITE_PAGES, (stage, browser) => {
  /** The popup on the story, its quotes found and its menu open. */
  async function menuOnStory(): Promise<{ tab: Tab; popup: Popup }> {
    const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/cite'))
    await openMenu(popup)
    return { tab, popup }
  }

  describe('a file', () => {
    it('in each form is whole, saved under a name a person would choose', async () => {
      const { popup } = await menuOnStory()
      await wish(popup, 'quotes', true)
      await wish(popup, 'summary', false)
      const forms = { markdown: 'md', html: 'html', text: 'txt', json: 'json' }
      for (const [form, extension] of Object.entries(forms)) {
        const { name, text } = await stage.lede.saved(() => popup.click(`.sharing-${form} .save`))
        expect(name).toBe(`${NAME}.${extension}`)
        for (const words of [...STORY, 'Greta Moss', 'Oda Finch', stage.site.at('/cite')])
          expect(text, form).toContain(words)
        await shown(popup, '.unseen[role=status]', `Saving: ${NAME}.${extension}`)
        await shown(popup, '.sharing-saved', `${NAME}.${extension}`)
      }
    })
  })

  describe('the clipboard', () => {
    it('has each form as text, and what it would look like where formatting is taken', async () => {
      const { popup } = await menuOnStory()
      await wish(popup, 'quotes', false)
      await wish(popup, 'summary', false)
      const beginnings = { markdown: '# Keeper', html: '<!doctype html>', text: 'Keeper', json: '{' }
      for (const [form, beginning] of Object.entries(beginnings)) {
        const { plain, rich } = await copiedBy(popup, `.sharing-${form} .copy:not(.save)`)
        expect(plain.startsWith(beginning), form).toBe(true)
        const formatted = await popup.evaluate(
          (rich) => new DOMParser().parseFromString(rich, 'text/html').body.textContent ?? '',
          rich,
        )
        for (const text of [plain, formatted]) for (const words of STORY) expect(text, form).toContain(words)
      }
    })
  })

  describe('what goes with the article', () => {
    it('is remembered, and is as the reader has made it', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/letter'))
      await openLedger(popup)
      await openReason(popup, LETTER.reason)
      await putBack(popup, LETTER.removed.slice(0, 20))
      await popup.click('footer button[aria-controls=ledger]')
      await openPart(popup, 'quotes')
      await shown(popup, '#part-quotes .quote')
      await openForm(popup, LETTER.quote)
      await popup.click('form.correct .choice', 'Somebody else')
      await shown(popup, 'form.correct [type=text]:focus')
      await paste(popup, 'Greta Moss')
      await popup.click('form.correct [type=submit]')
      await gone(popup, 'form.correct')
      await openMenu(popup)
      await wish(popup, 'quotes', true)

      const again = await reopen(stage.lede, tab, popup)
      await openMenu(again)
      await shown(again, '.sharing :has(> input[name=quotes]:checked)')
      const { text } = await stage.lede.saved(() => again.click('.sharing-markdown .save'))
      const [story = '', quotes = ''] = text.split('## Quotes')
      expect(story).toContain(LETTER.removed)
      expect(quotes).toContain('— Greta Moss')
      expect(quotes).not.toContain(LETTER.speaker)
    })
  })

  describe('the saved web page', () => {
    it('shows the article without a request and without a script', async () => {
      const { popup } = await menuOnStory()
      const { path } = await stage.lede.saved(() => popup.click('.sharing-html .save'))
      const page = pathToFileURL(path).href
      const tab = await stage.lede.open('about:blank')
      expect(await runsScripts(tab), 'where nothing forbids it').toBe(true)
      // Firefox's WebDriver tells nothing of requests and console.
      const seen = browser === 'Chromium' ? watched(tab) : null
      await tab.goto(page)
      expect(seen?.asked ?? [page]).toEqual([page])
      expect(seen?.said ?? []).toEqual([])
      const { title, measure, loaded } = await tab.evaluate(() => ({
        title: document.querySelector('h1')?.textContent,
        measure: getComputedStyle(document.body).maxWidth,
        loaded: performance.getEntriesByType('resource').length,
      }))
      expect(title).toBe('Keeper calls the new lamp “a toy”')
      // The policy lets its style through, by which a measure is set.
      expect(measure).toBe('640px')
      expect(loaded).toBe(0)
      expect(await runsScripts(tab)).toBe(false)
    })
  })

  describe('the menu', () => {
    it('is worked by the keyboard alone, and closes with Escape where it was opened', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/cite'))
      await focus(popup, '.share-open')
      await popup.keys('Enter')
      await shown(popup, '#share-title:focus')
      await until(popup, () => document.querySelector('.sharing input[name=quotes]:enabled') !== null)
      await popup.keys('Tab')
      expect(await popup.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('quotes')
      await focus(popup, '.sharing-text .save')
      const { name } = await stage.lede.saved(() => popup.keys('Enter'))
      expect(name).toBe(`${NAME}.txt`)
      await popup.keys('Escape')
      // There it closes any popup, which never hears of it.
      if (browser === 'Firefox') return closed(popup)
      await gone(popup, '.sharing')
      expect(await popup.evaluate(() => document.activeElement?.className)).toBe('share-open')
    })

    it('has all its places to hit at least 24 pixels high, and scrolls sideways nowhere', async () => {
      const { popup } = await menuOnStory()
      const sizes = await popup.evaluate(() =>
        [...document.querySelectorAll('.sharing :is(button, label), .share-open')]
          .map((one) => one.getBoundingClientRect())
          .map(({ width, height }) => Math.min(width, height)),
      )
      expect(sizes).toHaveLength(12)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
      expect(await beyond(popup)).toBe(0)
    })
  })

  describe('a file', () => {
    it('is whole although the popup closes with the click', async () => {
      // What closes it in Firefox is the question where to save; without a window on the screen Chromium has none to ask.
      if (browser === 'Firefox') {
        const { inWindow, downloads } = firefoxOf(stage.lede)
        await inWindow(askWhereToSave, downloads)
      }
      const { popup } = await menuOnStory()
      const { name, text } = await stage.lede.saved(async () => {
        if (browser === 'Firefox') return popup.click('.sharing-markdown .save')
        await popup
          .evaluate(() => {
            document.querySelector<HTMLElement>('.sharing-markdown .save')?.click()
            // At the earliest right after the click.
            setTimeout(() => window.close())
          })
          // Whoever closes may not answer.
          .catch(() => undefined)
      })
      expect(name).toBe(browser === 'Firefox' ? `asked ${NAME}.md` : `${NAME}.md`)
      for (const words of STORY) expect(text).toContain(words)
    })
  })
})
