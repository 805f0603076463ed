import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { chromiumOf } from '../support/drive/chromium.ts'
import type { Lede, Popup, Tab } from '../support/drive/driver.ts'
import { openLedger, openReason, putBack } from '../support/drive/ledger.ts'
import { beyond, closed, gone, shown, texts } from '../support/drive/look.ts'
import { clickOn, paste, settled } from '../support/drive/popup.ts'
import { hasEntry } from '../support/menu.ts'
import { BELOW, CHECK_PAGES } from '../support/menu-pages.ts'
import { LETTER } from '../support/site.ts'

/** The little of the extension's own API that is used in its pages. */
declare const chrome: {
  storage: Record<'local' | 'session', { get: () => Promise<object> }>
  tabs: { query: (what: { active: true; currentWindow: true }) => Promise<{ id: number }[]> }
}

const SAID = 'The harbour is a place of work, not a museum'
const OTHER = 'Nobody asked the islanders'

/** What is in the window's field, and the answer to it. */
const said = (window: Popup) =>
  window.evaluate(() => [
    document.querySelector('textarea')?.value,
    document.querySelector('.check [role=status] b')?.textContent,
  ])

/** Chooses the entry over words of a page; the window for them, when it has come to something. */
async function check(lede: Lede, tab: Tab, words: string): Promise<Popup> {
  await lede.chooseEntry(tab, words)
  const window = await lede.openedOwn('check')
  await settled(window)
  return window
}

/** The same with a window that is open: it is led on to the words. */
async function checkNext(lede: Lede, window: Popup, tab: Tab, words: string): Promise<void> {
  await lede.chooseEntry(tab, words)
  // While it is led on it does not answer.
  const field = async () => (await said(window).catch(() => []))[0]
  await expect.poll(field, { timeout: 20_000 }).toBe(words)
}

inBothBrowsers(CHECK_PAGES, (stage, browser) => {
  const open = (path: string) => stage.lede.open(stage.site.at(path))

  // In Firefox it is clicked.
  if (browser === 'Chromium')
    describe('the menu of a page', () => {
      it('has the entry', async () => {
        const chromium = chromiumOf(stage.lede)
        await expect.poll(() => hasEntry(chromium, 'check'), { timeout: 20_000 }).toBe(true)
        expect(await hasEntry(chromium, 'planted')).toBe(false)
      })
    })

  describe('the window for words selected on a page', () => {
    it('shows them, the answer, and where they stand, and answers to what is typed then', async () => {
      const window = await check(stage.lede, await open('/voices'), SAID)
      expect(await said(window)).toEqual([SAID, 'Exact.'])
      expect(await texts(window, '.stands h2')).toEqual(['Where it stands: three quarters of the way in'])
      expect(await texts(window, '.stands b')).toEqual([SAID])
      const [place = 0, all = 0] = await window.evaluate(() =>
        ['.stands', '.check-window'].map((one) => document.querySelector(one)?.clientWidth),
      )
      expect(place, `of ${all} pixels`).toBeGreaterThan(all * 0.8)
      expect(await texts(window, '.stands p')).toEqual([
        `“${SAID},” said an engineer who has seen the survey.`,
      ])
      expect(await texts(window, 'cite')).toEqual(['Harbour light to shine again before the winter'])
      const root = await window.evaluate(() => {
        const { lang, dir } = document.documentElement
        return { lang, dir, title: document.title }
      })
      expect(root).toEqual({ lang: 'en', dir: 'ltr', title: 'Check a quote' })

      await shown(window, 'textarea:focus')
      await window.keys('End')
      await window.type(' at all')
      expect(await said(window)).toEqual([`${SAID} at all`, 'Altered.'])
    })

    it('is led on to the next words, and has all four answers', async () => {
      const tab = await open('/voices')
      const window = await check(stage.lede, tab, SAID)
      await checkNext(stage.lede, window, tab, BELOW.trimmed)
      expect(await said(window)).toEqual([BELOW.trimmed, 'Trimmed.'])
      expect(await texts(window, 'del')).toEqual([
        'left out at an ellipsis or bracket: it has always been ours',
      ])
      await checkNext(stage.lede, window, tab, BELOW.altered)
      expect(await said(window)).toEqual([BELOW.altered, 'Altered.'])
      expect(await texts(window, 'ins, del')).toEqual(['not in the article: rest', 'left out: work'])
      await checkNext(stage.lede, window, tab, BELOW.absent)
      expect(await said(window)).toEqual([BELOW.absent, 'Absent.'])
      expect(await texts(window, '.stands')).toEqual([])
    })

    it('leaves the words nowhere but on its screen, and the page as it was', async () => {
      const tab = await open('/voices')
      const before = await tab.content()
      const window = await check(stage.lede, tab, OTHER)
      expect(await said(window)).toEqual([OTHER, 'Exact.'])
      expect(await tab.content()).toBe(before)
      const { search, local, session } = await window.evaluate(async () => ({
        search: location.search,
        local: JSON.stringify(await chrome.storage.local.get()),
        session: JSON.stringify(await chrome.storage.session.get()),
      }))
      expect(search).toMatch(/^\?tab=\d+$/)
      expect(local).not.toContain('islanders')
      expect(session).toContain('check-window')
      expect(session).not.toMatch(/"words:|islanders"/)
    })

    it('reads the whole article, whatever is selected, with what the reader has put back', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/letter'))
      await openLedger(popup)
      await openReason(popup, LETTER.reason)
      await putBack(popup, LETTER.removed.slice(0, 20))
      await popup.close()
      const window = await check(stage.lede, tab, LETTER.quote)
      expect(await said(window)).toEqual([LETTER.quote, 'Exact.'])
    })

    it('says of words that were taken out of the page why they are absent', async () => {
      const words = LETTER.removed.slice(0, 40)
      const window = await check(stage.lede, await open('/letter'), words)
      expect(await said(window)).toEqual([words, 'Absent.'])
      await shown(window, '[role=status]', `taken out of this page: ${LETTER.reason}`)
    })

    it('closes with Escape, and opens anew after that', async () => {
      const tab = await open('/voices')
      const window = await check(stage.lede, tab, SAID)
      await window.evaluate(() => document.querySelector<HTMLElement>('textarea')?.blur())
      await window.keys('?')
      await shown(window, 'dialog.keys[open]')
      expect(await axeFaults(window)).toEqual([])
      await window.keys('Escape')
      await gone(window, 'dialog.keys[open]')
      await window.keys('q')
      await shown(window, 'textarea:focus')
      await window.keys('Escape')
      await closed(window)
      expect(await said(await check(stage.lede, tab, SAID))).toEqual([SAID, 'Exact.'])
    })

    it('says when the page has changed, and reads it again', async () => {
      const tab = await open('/voices')
      const window = await check(stage.lede, tab, SAID)
      await tab.goto(stage.site.at('/brief'))
      await window.click('.notice button')
      // Firefox takes back what the click granted.
      if (browser === 'Firefox') return void (await shown(window, '[data-state=denied]'))
      await shown(window, 'cite', 'Bridge closed')
      await shown(window, 'textarea:focus')
      expect(await said(window)).toEqual([SAID, 'Absent.'])
    })

    it('says what else can come of it', async () => {
      const tab = await open('/front')
      const window = await check(stage.lede, tab, 'Story number 7 of the day')
      const state = () => window.evaluate(() => document.documentElement.dataset.state).catch(String)
      expect(await state()).toBe('not-article')
      await tab.goto('about:blank')
      await window.evaluate(() => {
        document.documentElement.dataset.state = 'reading'
        setTimeout(() => location.reload())
      })
      await expect.poll(state, { timeout: 20_000 }).toBe('denied')
      await window.evaluate(() => {
        setTimeout(() => location.assign('?tab=999999999'))
      })
      await expect.poll(state, { timeout: 20_000 }).toBe('gone')
    })

    it('has no fault that axe finds, in both themes, and fits 400 pixels', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/voices'))
      const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }))
      await popup.close()
      const narrow = await stage.lede.openOwn('check', 400)
      await narrow.evaluate((id) => {
        setTimeout(() => location.assign(`?tab=${id}`))
      }, tab?.id ?? 0)
      const field = () => narrow.evaluate(() => document.querySelector('textarea') !== null).catch(String)
      await expect.poll(field, { timeout: 20_000 }).toBe(true)
      await narrow.click('textarea')
      await paste(narrow, `The harbour is a place of ${'rest'.repeat(100)}, not a museum`)
      await shown(narrow, '[role=status] b', 'Altered.')
      expect(await beyond(narrow)).toBe(0)
      for (const theme of ['light', 'dark'] as const) {
        await narrow.theme(theme)
        expect(await axeFaults(narrow), theme).toEqual([])
      }
    })
  })
})
