import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, startTestChromium } from '../support/chromium.ts'
import { openLedger, openReason, putBack } from '../support/ledger.ts'
import { lit, marked, showOn, watch } from '../support/onpage.ts'
import { KILN, ONPAGE_PAGES } from '../support/onpage-pages.ts'
import { press } from '../support/quotes.ts'
import { LETTER, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site
let elsewhere: Site

beforeAll(async () => {
  ;[lede, site, elsewhere] = await Promise.all([
    startTestChromium(),
    startSite(ONPAGE_PAGES),
    startSite(ONPAGE_PAGES),
  ])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close(), elsewhere?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** The button of the quote that has these words in or under it. */
const quoteButton = (words: string) =>
  `::-p-xpath(//figure[contains(., "${words}")]//button[@class="on-page"])`
const SHOWN = 'Shown on the page. Escape takes the mark away there.'
const ABSENT = 'These words are not to be seen on the page. It hides them now, or it has changed.'

/** The popup over a page, at one of its parts. */
async function opened(path: string, part: 'quotes' | 'summary') {
  const { page, popup } = await clickOn(lede, site.at(path))
  await openPart(popup, part)
  return { page, popup }
}

/** The words of the paragraph that the first highlight stands in. */
const around = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('lede') ?? [])]
    return range?.startContainer.parentElement?.closest('p')?.textContent ?? ''
  })
const pressEscape = async (page: Page) => {
  await page.bringToFront()
  await page.keyboard.press('Escape')
  return page.evaluate(() => CSS.highlights.size)
}

describe('showing on the page', () => {
  it('highlights a quote where it stands, and Escape ends it after the popup has closed', async () => {
    const { page, popup } = await opened('/kiln', 'quotes')
    const before = await watch(page)
    expect(await showOn(popup, quoteButton(KILN.quote))).toBe(SHOWN)
    expect(await lit(page)).toEqual({ texts: [KILN.quote], inView: true })
    expect(await popup.$eval('.footer .told', (line) => line.textContent)).toBe(SHOWN)
    expect(await marked(page)).toBeGreaterThan(500)

    await closePopup(popup)
    expect((await lit(page)).texts).toEqual([KILN.quote])
    expect(await pressEscape(page)).toBe(0)
    expect(await marked(page)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await page.evaluate(() => window.seenChanges)).toBe(0)
  })

  it('shows one after the other, in the story though the same words are set apart before it', async () => {
    const { page, popup } = await opened('/kiln', 'quotes')
    await showOn(popup, quoteButton(KILN.twice))
    expect(await lit(page)).toEqual({ texts: [KILN.twice], inView: true })
    expect(await around(page)).toContain(KILN.neighbour)
    await showOn(popup, quoteButton(KILN.hidden))
    expect(await lit(page)).toEqual({ texts: [KILN.hidden], inView: true })
    expect(await pressEscape(page)).toBe(0)
  })

  it('is not kept from hearing Escape by a page that keeps it to itself', async () => {
    const { page, popup } = await opened('/kiln', 'quotes')
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)
      window.addEventListener('keyup', (event) => event.stopImmediatePropagation(), true)
    })
    await showOn(popup, quoteButton(KILN.quote))
    expect(await pressEscape(page)).toBe(0)
  })

  it('shows a sentence of the summary and all mentions of a topic, by the keyboard', async () => {
    const { page, popup } = await opened('/kiln', 'summary')
    const sentence = await popup.$eval('.gist .sentence', (one) => one.textContent)
    await popup.focus('.gist .sentence')
    await popup.keyboard.press('ArrowRight')
    await showOn(popup, null)
    expect(await lit(page)).toEqual({ texts: [sentence], inView: true })

    await press(popup, `.topic ::-p-text(${KILN.topic})`)
    await showOn(popup, '.mentions + .on-page')
    const { texts, inView } = await lit(page)
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(text).toContain('Kiln')
    expect(inView).toBe(true)
  })

  it('shows what the check of a quote has found', async () => {
    const { page, popup } = await opened('/kiln', 'quotes')
    await popup.click('.check summary')
    await popup.type('.check textarea', 'the roof is gone, and still it is the hottest place')
    await showOn(popup, '.check .on-page')
    const { texts, inView } = await lit(page)
    expect(texts.join(' ')).toContain('roof is gone, and still it is the')
    expect(inView).toBe(true)
  })

  it('shows what was put back', async () => {
    const { page, popup } = await clickOn(lede, site.at('/letter'))
    await openLedger(popup)
    await openReason(popup, LETTER.reason)
    await putBack(popup, LETTER.removed.slice(0, 20))
    await popup.click('footer button[aria-controls=ledger]')
    await openPart(popup, 'quotes')
    await showOn(popup, quoteButton(LETTER.quote))
    expect(await lit(page)).toEqual({ texts: [LETTER.quote], inView: true })
  })

  it.each(['outside', 'inside'])('goes into a frame of the same site; Escape is heard %s', async (where) => {
    const { page, popup } = await opened('/kiln-framed', 'quotes')
    const frame = page.frames().find((one) => one.url() === site.at('/kiln'))
    if (!frame) throw new Error('the page has no frame')
    const litInside = () =>
      frame.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).map(String))
    await showOn(popup, quoteButton(KILN.hidden))
    expect(await litInside()).toEqual([KILN.hidden])
    expect(await marked(page)).toBeGreaterThan(500)
    await page.bringToFront()
    // A click inside gives the frame the focus.
    await (where === 'inside' ? frame.click('h1') : page.click('header'))
    await page.keyboard.press('Escape')
    expect(await litInside()).toEqual([])
  })

  it('goes into a shadow tree, and the mark with it', async () => {
    const { page, popup } = await opened('/kiln-shadowed', 'quotes')
    await showOn(popup, quoteButton(KILN.hidden))
    expect(await lit(page)).toEqual({ texts: [KILN.hidden], inView: true })
    expect(await marked(page)).toBeGreaterThan(500)
    expect(await pressEscape(page)).toBe(0)
  })

  it('copes with a page that has broken its own DOM', async () => {
    const { page, popup } = await opened('/kiln-hostile', 'quotes')
    await showOn(popup, quoteButton(KILN.twice))
    expect(await lit(page)).toEqual({ texts: [KILN.twice], inView: true })
    expect(await pressEscape(page)).toBe(0)
  })
})

describe('a page that has changed', () => {
  it('has the words elsewhere and in other elements: they are found again', async () => {
    const { page, popup } = await opened('/kiln', 'quotes')
    await page.evaluate(() => {
      const [, second] = document.querySelectorAll('article p')
      const moved = document.createElement('section')
      moved.append('Corrected at noon. ', ...(second?.childNodes ?? []))
      second?.remove()
      document.querySelector('article')?.append(moved)
    })
    expect(await showOn(popup, quoteButton(KILN.quote))).toBe(SHOWN)
    expect(await lit(page)).toEqual({ texts: [KILN.quote], inView: true })
  })

  it.each(['removed', 'hidden', 'in a closed box'])('has the words %s: the popup says so', async (how) => {
    const { page, popup } = await opened('/kiln', 'quotes')
    await showOn(popup, quoteButton(KILN.quote))
    await page.evaluate(
      (how, words) => {
        const one = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(words))
        if (how === 'removed') one?.remove()
        else if (how === 'hidden') one?.style.setProperty('display', 'none')
        else {
          const box = document.createElement('details')
          one?.replaceWith(box)
          if (one) box.append(one)
        }
      },
      how,
      KILN.hidden,
    )
    const before = await watch(page)
    expect(await showOn(popup, quoteButton(KILN.hidden))).toBe(ABSENT)
    expect(await popup.$eval('.footer .notice:not(.news *)', (line) => line.textContent)).toBe(ABSENT)
    // What was shown before is over, too.
    expect((await lit(page)).texts).toEqual([])
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  it('has one of two places with the same words no more: the other is not taken for it', async () => {
    const { page, popup } = await opened('/kiln', 'quotes')
    await page.evaluate((name) => {
      for (const p of document.querySelectorAll('p')) if (p.textContent?.includes(name)) p.remove()
    }, KILN.neighbour)
    expect(await showOn(popup, quoteButton(KILN.twice))).toBe(ABSENT)
  })

  it('has gone to another site: the popup says so', async () => {
    const { page, popup } = await opened('/kiln', 'quotes')
    await page.goto(elsewhere.at('/kiln'))
    expect(await showOn(popup, quoteButton(KILN.quote))).toBe(
      'The page is gone. Its tab was closed or shows another site.',
    )
  })
})
