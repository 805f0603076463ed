import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleText } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { found } from '../../scripts/browsers/found.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { cases, read } from '../fixtures/cases.ts'
import { SHAPES } from '../shapes/shapes.ts'
import { story } from '../shapes/source.ts'
import { closePopup, startTestChromium } from '../support/chromium.ts'
import { fixturePages, OFFLINE, served } from '../support/fixture-pages.ts'
import { type Site, startSite } from '../support/site.ts'

const SOURCE = story()
const FIXTURES = cases()
const shapePath = (name: string) => `/shape/${encodeURIComponent(name)}`

let lede: LedeInChromium
let site: Site
let tab: Page

beforeAll(async () => {
  site = await startSite({
    ...fixturePages(),
    ...Object.fromEntries(
      SHAPES.map((shape) => [shapePath(shape.name), served(shape.format, shape.page(SOURCE))]),
    ),
  })
  lede = await startTestChromium(OFFLINE)
  tab = await lede.browser.newPage()
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))

/** What a click on the page reads in the real browser. One tab for all: opening tabs takes longer than reading. */
async function clicked(path: string): Promise<Article> {
  await tab.goto(site.at(path))
  const popup = await lede.click(tab)
  if ((await settled(popup)) === 'not-article') await popup.click('button.main')
  await openPart(popup, 'quotes')
  const kept = await found(popup)
  await closePopup(popup)
  if (!kept) throw new Error('the popup kept nothing')
  return kept.article
}

describe('one text in every shape', () => {
  const paragraphs = SOURCE.lines.filter(({ kind }) => kind === 'article').map(({ text }) => text)

  it.each(SHAPES.map(({ name }) => name))('the same article out of %s', async (name) => {
    const article = await clicked(shapePath(name))
    expect(article.title).toBe(SOURCE.title)
    expect(articleText(article).split('\n\n')).toEqual(paragraphs)
  })
})

describe('every fixture page', () => {
  it.each(FIXTURES)('$name reads as it does without a browser', async (fixture) => {
    const article = await clicked(`/page/${fixture.name}`)
    const expected = read(fixture)
    expect(article.title).toBe(expected.title)
    expect(articleText(article).split('\n\n')).toEqual(articleText(expected).split('\n\n'))
  })
})
