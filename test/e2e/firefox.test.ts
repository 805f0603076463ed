import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { GERMAN, LETTER, SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

let lede: LedeInFirefox
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(), startSite()])
})
// A test that failed leaves its popup open, and the next one would look into that.
afterEach(() => lede.popup.close())
afterAll(() => Promise.all([lede?.close(), site?.close()]))

/** Looks at the popup until it has what is waited for; each look is a round trip to its process. */
async function until<Result>(look: () => Result | Promise<Result>): Promise<Result> {
  for (;;) {
    const seen = await lede.popup.evaluate(look)
    if (seen) return seen
  }
}

const state = () =>
  until(() => {
    const { state } = document.documentElement.dataset
    return state && state !== 'reading' ? state : null
  })

describe('a click on the button in Firefox', () => {
  it('shows all three parts and copies a quote', async () => {
    await lede.open(site.at('/story'))
    const before = await lede.content()
    expect(await lede.click()).toMatch(/^moz-extension:.*\/popup\.html$/)
    expect(await state()).toBe('done')
    expect(await lede.popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      SAMPLE_STORY.title,
    )
    const text = await lede.popup.evaluate(() => document.querySelector('#part-read')?.textContent ?? '')
    expect(text).toContain(SAMPLE_STORY.opening)
    for (const clutter of SAMPLE_STORY.clutter) expect(text).not.toContain(clutter)

    await lede.popup.click('#tab-summary')
    const sentences = await until(() => {
      const found = [
        ...document.querySelectorAll('#part-summary:not([hidden]) :is(.gist, .points) .sentence'),
      ]
      return found.length > 0 ? found.map(({ textContent }) => textContent) : null
    })
    for (const sentence of sentences ?? []) expect(text).toContain(sentence)

    await lede.popup.click('#tab-quotes')
    await until(() => document.querySelector('#part-quotes:not([hidden]) li') !== null)
    await lede.popup.click(
      `#part-quotes button[aria-label^=Copy][aria-label*="${SAMPLE_STORY.quote.slice(0, 30)}"]`,
    )
    await until(() => document.body.textContent?.includes('Quote copied'))
    const { plain, html } = await lede.clipboard()
    for (const flavour of [plain, html]) {
      expect(flavour).toContain(SAMPLE_STORY.quote)
      expect(flavour).toContain(SAMPLE_STORY.speaker)
      expect(flavour).toContain(site.at('/story'))
    }
    expect(html).toContain('<blockquote')

    await lede.popup.close()
    expect(await lede.content()).toBe(before)
  })

  it('names the speakers of a story in another language', async () => {
    await lede.open(site.at('/schleuse'))
    await lede.click()
    expect(await state()).toBe('done')
    await lede.popup.click('#tab-quotes')
    const quotes = await until(
      () => document.querySelector('#part-quotes:not([hidden]):has(.quotes > li)')?.textContent,
    )
    for (const speaker of GERMAN.speakers) expect(quotes).toContain(speaker)
  })

  it('puts back what was removed, and remembers it for the page', async () => {
    await lede.open(site.at('/letter'))
    const quoted = async () => {
      await lede.popup.click('#tab-quotes')
      return until(() => {
        const panel = document.querySelector('#part-quotes:not([hidden])')
        return panel && !panel.querySelector('[aria-busy=true]') ? panel.textContent : null
      })
    }
    await lede.click()
    expect(await state()).toBe('done')
    expect(await quoted()).toContain('Nobody is quoted')
    await lede.popup.click('footer button[aria-controls=ledger]')
    await until(() => document.querySelector('.ledger') !== null)
    await lede.popup.click('[aria-controls=ledger-newsletter]')
    await until(() => document.querySelector('#ledger-newsletter li') !== null)
    await lede.popup.click('#ledger-newsletter li:nth-child(2) .ledger-move')
    await until(() => document.querySelector('.ledger-back li') !== null)
    expect(await quoted()).toContain(LETTER.speaker)
    await lede.popup.close()

    await lede.click()
    expect(await state()).toBe('done')
    const text = await lede.popup.evaluate(() => document.querySelector('#part-read')?.textContent ?? '')
    const places = [LETTER.before, LETTER.removed, LETTER.after].map((words) => text.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(await quoted()).toContain(LETTER.quote)
  })

  it.each([
    ['about:config', 'configuration'],
    ['about:reader?url=', 'reader view'],
    ['about:support', 'belongs to the browser'],
  ])('says that %s may not be read, and why', async (address, said) => {
    await lede.openOwnPage(address.endsWith('=') ? address + encodeURIComponent(site.at('/story')) : address)
    await lede.click()
    expect(await state()).toBe('denied')
    expect(await lede.popup.evaluate(() => document.querySelector('h1')?.textContent)).toContain(said)
    await lede.popup.close()
    await lede.closeTab()
  })
})
