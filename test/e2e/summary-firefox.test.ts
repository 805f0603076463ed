import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { LONG, LONG_PAGE } from '../support/long-page.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInFirefox
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(), startSite(LONG_PAGE)])
})
afterAll(() => Promise.all([lede?.close(), site?.close()]))

/** Looks at the popup until it has what is waited for; each look is a round trip to its process. */
async function until<Result>(look: () => Result | Promise<Result>): Promise<Result> {
  for (;;) {
    const seen = await lede.popup.evaluate(look)
    if (seen) return seen
  }
}

it('shows the summary in Firefox, its styles with it, and leads to where things are', async () => {
  await lede.open(site.at('/long'))
  await lede.click()
  await until(() => document.querySelector('#tab-summary') !== null)
  await lede.popup.click('#tab-summary')
  const gist = await until(
    () => document.querySelector('#part-summary:not([hidden]) .gist .sentence')?.textContent,
  )
  expect(gist).toBeTruthy()
  // Without its styles a lane is a line of buttons.
  const height = await until(() => document.querySelector<HTMLElement>('.lane')?.offsetHeight)
  expect(height).toBe(24)

  await lede.popup.click('.lane button')
  const shown = await until(() => document.querySelector('#part-read:not([hidden]) mark:focus')?.textContent)
  expect(gist).toBe(shown)

  await lede.popup.click('#tab-summary')
  const threads = await lede.popup.evaluate(() =>
    [...document.querySelectorAll('.thread h3')].map((label) => label.textContent),
  )
  expect(threads).toEqual(Object.values(LONG.strands))
  const figures = await lede.popup.evaluate(() =>
    [...document.querySelectorAll('.figures')].map((one) => one.textContent?.trim()),
  )
  expect(figures.length).toBeGreaterThan(2)
  expect(figures).not.toContain('')
  await lede.popup.click('.topic')
  const line = await until(
    () => document.querySelector('.topic[aria-expanded=true] + .opened button')?.textContent,
  )
  expect(line).toBeTruthy()
  await lede.popup.close()
})
