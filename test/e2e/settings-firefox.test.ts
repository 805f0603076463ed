import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInFirefox
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(), startSite()])
})
afterEach(() => lede.popup.close())
afterAll(() => Promise.all([lede?.close(), site?.close()]))

/** Looks at the popup until it has what is waited for; each look is a round trip to its process. */
async function until<Result>(look: () => Result | Promise<Result>): Promise<Result> {
  for (;;) {
    const seen = await lede.popup.evaluate(look)
    if (seen) return seen
  }
}

it('remembers what is set in Firefox, and shows it on the page of all settings', async () => {
  await lede.open(site.at('/story'))
  const address = await lede.click()
  await until(() => document.querySelector('.settings-open') !== null)
  await lede.popup.click('.settings-open')
  await until(() => document.querySelector('.settings input:focus') !== null)
  await lede.popup.click('.settings input[value=sepia]')
  await lede.popup.click('.settings .size-step:last-child')
  await lede.popup.click('.settings input[value=summary]')
  await until(() => document.querySelector('html[data-theme=sepia][data-size="115"]') !== null)
  // It opens in a popup's width, and has none to scroll to.
  expect(
    await lede.popup.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0)
  await lede.popup.close()

  // On a page where the reader was before, it opens where they were.
  await lede.open(site.at('/brief'))
  await lede.click()
  await until(() => document.querySelector('#tab-summary[aria-selected=true]') !== null)
  const look = await lede.popup.evaluate(() => {
    const { theme, size } = document.documentElement.dataset
    return { theme, size, paper: getComputedStyle(document.body).backgroundColor }
  })
  expect(look).toEqual({ theme: 'sepia', size: '115', paper: 'rgb(245, 236, 217)' })
  await lede.popup.close()

  await lede.open(address.replace('popup.html', 'options.html'))
  let page = ''
  while (!page.includes('class="options"')) page = await lede.content()
  expect(page).toContain('data-theme="sepia"')
  expect(page).toContain('<output>115%</output>')
})
