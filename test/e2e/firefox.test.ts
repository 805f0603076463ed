import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { type Site, startSite } from '../support/site.ts'

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

// What else a click does in Firefox is in the tests that run in both browsers.
describe('a page of Firefox’s own', () => {
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
