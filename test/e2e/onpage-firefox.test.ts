import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { lookAtLit, watchDom } from '../support/onpage.ts'
import { KILN, ONPAGE_PAGES } from '../support/onpage-pages.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInFirefox
let site: Site
const ESCAPE = '\ue00c'

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(), startSite(ONPAGE_PAGES)])
})
afterAll(() => Promise.all([lede?.close(), site?.close()]))

/** Looks at the popup until it has what is waited for; each look is a round trip to its process. */
async function until<Result>(look: () => Result | Promise<Result>): Promise<Result> {
  for (;;) {
    const seen = await lede.popup.evaluate(look)
    if (seen) return seen
  }
}
const told = () => document.querySelector('.footer .told')?.textContent

it('shows a quote and a sentence on the page in Firefox, until Escape, without touching the page', async () => {
  await lede.open(site.at('/kiln'))
  const before = await lede.evaluate(watchDom)
  await lede.click()
  await until(() => document.querySelector('#tab-quotes') !== null)
  await lede.popup.click('#tab-quotes')
  await until(() => document.querySelector('#part-quotes:not([hidden]) .quote') !== null)
  await lede.popup.click(`.on-page[aria-label*="${KILN.quote.slice(0, 20)}"]`)
  expect(await until(told)).toBe('Shown on the page. Escape takes the mark away there.')
  expect(await lede.evaluate(lookAtLit)).toEqual({ texts: [KILN.quote], inView: true })

  await lede.popup.click('#tab-summary')
  const gist = await until(
    () => document.querySelector('#part-summary:not([hidden]) .gist .sentence')?.textContent,
  )
  await lede.popup.click('.gist .on-page')
  await until(told)
  expect(await lede.evaluate(lookAtLit)).toEqual({ texts: [gist], inView: true })
  // The mark is drawn.
  const drawn = await lede.evaluate(
    () => getComputedStyle(document.querySelector('p') ?? document.body, '::highlight(lede)').backgroundColor,
  )
  expect(drawn).toBe('rgb(255, 216, 77)')

  await lede.popup.close()
  expect((await lede.evaluate(lookAtLit)).texts).toEqual([gist])
  await lede.press(ESCAPE)
  expect(await lede.evaluate(() => CSS.highlights.size)).toBe(0)
  expect(await lede.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  expect(await lede.evaluate(() => window.seenChanges)).toBe(0)
})
