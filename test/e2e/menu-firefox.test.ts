import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInFirefox
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(true), startSite(QUOTE_PAGES)])
})
afterAll(() => Promise.all([lede?.close(), site?.close()]))

const SAID = 'The harbour is a place of work, not a museum'
const OTHER = 'Nobody asked the islanders'
const ENTRY = 'Check these words in the article with Lede'

/** Waits for the window to have an answer about words, and tells it; each look is a round trip to its process. */
async function answerTo(words: string): Promise<{ said: string; stands: string; title: string }> {
  for (;;) {
    const seen = await lede
      .lookIntoCheck(() => ({
        words: document.querySelector('textarea')?.value,
        said: document.querySelector('[role=status] b')?.textContent ?? '',
        stands: document.querySelector('.stands b')?.textContent ?? '',
        title: document.title,
      }))
      .catch(() => null)
    if (seen?.words === words) return { said: seen.said, stands: seen.stands, title: seen.title }
  }
}

/** Waits for the popup to have an answer, and tells it. */
async function popupAnswer(): Promise<{ words: string | undefined; said: string }> {
  for (;;) {
    const seen = await lede.popup
      .evaluate(() => {
        const check = document.querySelector('#part-quotes:not([hidden]) .check[open]')
        const said = check?.querySelector('[role=status] b')?.textContent
        return said ? { words: check?.querySelector('textarea')?.value, said } : null
      })
      .catch(() => null)
    if (seen) return seen
  }
}

describe('the menu of a page in Firefox', () => {
  it('checks the words that are selected there, without a click on the button', async () => {
    await lede.open(site.at('/voices'))
    await lede.clickEntry(SAID, ENTRY)
    expect(await answerTo(SAID)).toEqual({ said: 'Exact.', stands: SAID, title: 'Check a quote' })
    await lede.clickEntry(OTHER, ENTRY)
    expect(await answerTo(OTHER)).toEqual({ said: 'Exact.', stands: OTHER, title: 'Check a quote' })
  })

  it('closes its window with Escape', async () => {
    await lede.open(site.at('/voices'))
    await lede.clickEntry(SAID, ENTRY)
    await answerTo(SAID)
    await lede.lookIntoCheck(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
    await expect.poll(() => lede.lookIntoCheck(() => document.title).catch(String)).toContain('is closed')
  })

  it('checks the words of a private window in the popup over it', async () => {
    await lede.openPrivate(site.at('/voices'))
    await lede.clickEntry(SAID, ENTRY)
    expect(await popupAnswer()).toEqual({ words: SAID, said: 'Exact.' })
    await expect(lede.lookIntoCheck(() => document.title)).rejects.toThrow('check.html is closed')
    await lede.popup.close()
  })
})
