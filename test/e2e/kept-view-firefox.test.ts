import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInFirefox
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(), startSite(QUOTE_PAGES)])
})
afterAll(() => Promise.all([lede?.close(), site?.close()]))

/** Looks at the popup until it has what is waited for; each look is a round trip to its process. */
async function until<Result>(look: () => Result | Promise<Result>): Promise<Result> {
  for (;;) {
    const seen = await lede.popup.evaluate(look)
    if (seen) return seen
  }
}

it('a popup that Firefox closed is where it was when it is opened again over the same page', async () => {
  await lede.open(site.at('/many-quotes'))
  await lede.click()
  await until(() => document.querySelector('#tab-quotes') !== null)
  await lede.popup.click('#tab-quotes')
  await until(() => document.querySelector('#part-quotes:not([hidden]) .pick input') !== null)
  await lede.popup.click('#part-quotes .pick input')
  await until(() => document.querySelector('.quote.selected') !== null)
  await lede.popup.click('.check summary')
  await lede.popup.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.check textarea')
    if (field) field.value = 'the lamp must shine'
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await until(() => document.querySelector('.check [data-answer=altered]') !== null)
  await lede.popup.evaluate(
    () =>
      new Promise<void>((done) => {
        document.addEventListener('scroll', () => done(), { once: true })
        window.scrollTo(0, 2_000)
      }),
  )
  await lede.popup.close()

  await lede.click()
  await until(() => document.querySelector('#part-quotes:not([hidden]) .quote.selected') !== null)
  await until(() => Math.abs(window.scrollY - 2_000) <= 1)
  const seen = await lede.popup.evaluate(() => ({
    part: document.querySelector('[role=tab][aria-selected=true]')?.id,
    selected: document.querySelectorAll('.quote.selected').length,
    words: document.querySelector<HTMLTextAreaElement>('.check textarea')?.value,
    answer: document.querySelector<HTMLElement>('.check [data-answer]')?.dataset.answer,
  }))
  expect(seen).toEqual({
    part: 'tab-quotes',
    selected: 1,
    words: 'the lamp must shine',
    answer: 'altered',
  })
  await lede.popup.close()
})
