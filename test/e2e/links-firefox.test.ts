import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { placesInView, rowsOf, TWICE, TWICE_PAGE, tallPages } from '../support/link-pages.ts'
import { type Site, startSite } from '../support/site.ts'

const PAGES = [
  'german-weekly',
  'japanese-local',
  'arabic-daily',
  'french-clause-inside-marks',
  'shadow-components',
]

let lede: LedeInFirefox
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(), startSite({ ...TWICE_PAGE, ...tallPages(PAGES) })])
})
afterEach(() => lede.popup.close())
afterAll(() => Promise.all([lede?.close(), site?.close()]))

/** Looks at the popup until it has what is waited for; each look is a round trip to its process. */
async function until(look: () => boolean): Promise<void> {
  while (!(await lede.popup.evaluate(look)));
}

/** The rows of the table of all quotes, copied in the popup over a page. */
async function table(path: string): Promise<string[][]> {
  await lede.open(site.at(path))
  await lede.click()
  await until(() => document.documentElement.dataset.state === 'done')
  await lede.popup.click('#tab-quotes')
  await until(() => document.querySelector('#part-quotes:not([hidden]) .bar .copy') !== null)
  await lede.popup.evaluate(() => {
    const menu = document.querySelector<HTMLSelectElement>('select.format')
    if (menu) menu.value = 'csv'
    menu?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  // Until the page has said where the quotes are.
  for (;;) {
    await lede.popup.click('.bar .copy')
    await until(() => /quotes? copied/i.test(document.body.textContent ?? ''))
    const { plain } = await lede.clipboard()
    if (!plain.includes('#:~:text=')) continue
    await lede.popup.close()
    return rowsOf(plain)
  }
}

/** Opens a link from another page, waits until the page was scrolled, and says where the words are in the view. */
async function followed(link: string, words: string): Promise<number[]> {
  await lede.open('about:blank')
  await lede.open(link)
  while (!(await lede.look('window.scrollY > 0')));
  return (await lede.look(`(${placesInView})(${JSON.stringify(words)})`)) as number[]
}

it('a copied link scrolls to the words, not to the same elsewhere', async () => {
  const row = (await table('/twice')).find(([words]) => words === TWICE)
  const places = await followed(row?.at(7) ?? '', TWICE)
  // Those in small letters are others.
  expect(places).toHaveLength(1)
  expect(places[0]).toBeGreaterThan(0)
  expect(places[0]).toBeLessThan(1)
})

it.each(PAGES)('links from %s scroll to the quotes', { timeout: 120_000 }, async (name) => {
  const rows = await table(`/page/${name}`)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows.slice(0, 3)) {
    const [words = ''] = row[0]?.split(' … ') ?? []
    const places = await followed(row.at(7) ?? '', words)
    expect(
      places.some((place) => place >= 0 && place <= 1),
      `${words}: ${row.at(7)} ${places}`,
    ).toBe(true)
  }
})
