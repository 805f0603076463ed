import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CITE_PAGES } from '../support/cite-page.ts'
import { type LedeInFirefox, startTestFirefox } from '../support/firefox.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInFirefox
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestFirefox(), startSite(CITE_PAGES)])
})
afterEach(() => lede.popup.close())
afterAll(() => Promise.all([lede?.close(), site?.close()]))

/** Clicks Lede's button over the story and opens the menu. */
async function openMenu(): Promise<void> {
  await lede.open(site.at('/cite'))
  await lede.click()
  await until(() => document.documentElement.dataset.state === 'done')
  await lede.popup.click('.share-open')
  await until(() => document.querySelector('.sharing ul[aria-busy=false]') !== null)
}

async function until(look: () => boolean): Promise<void> {
  while (!(await lede.popup.evaluate(look))) {
    // Each look is a round trip to the popup's process.
  }
}

const NAME = 'Harbour & Sea – Keeper calls the new lamp “a toy” – 2026-03-09'
const STORY = ['The harbour light at Ander will shine again', 'if the weather holds.']

describe('a file saved in Firefox', () => {
  it.each([
    ['markdown', 'md'],
    ['html', 'html'],
    ['text', 'txt'],
    ['json', 'json'],
  ])('as %s lands whole, under its name', async (form, extension) => {
    await openMenu()
    await lede.popup.click(`.sharing-${form} .save`)
    const { name, text } = await lede.saved()
    expect(name).toBe(`${NAME}.${extension}`)
    for (const words of STORY) expect(text).toContain(words)
  })

  it('is not lost when the question where to save it closes the popup', async () => {
    await lede.askWhereToSave()
    await openMenu()
    await lede.popup.click('.sharing-markdown .save')
    const { name, text } = await lede.saved()
    expect(name).toBe(`asked ${NAME}.md`)
    for (const words of STORY) expect(text).toContain(words)
  })
})

describe('printing in Firefox', () => {
  it('hands the article to a page of its own, which comes to the front', async () => {
    await openMenu()
    await lede.popup.click('.sharing-print button')
    expect(await lede.titleInFront('print.html', 'Keeper')).toBe(NAME)
    await lede.closeTab()
  })
})
