import { settled } from '../../../scripts/browsers/popup.ts'
import { clickOn, openTab } from '../chromium.ts'
import { pause } from '../pause.ts'
import { asLive, translated, withBox, withNotes } from '../planted.ts'
import { PARTS } from './examples.ts'
import type { State } from './stage.ts'
import { part, planted } from './ways.ts'

/** The clean text of an article, on its way and there. */
export const STORY: readonly State[] = [
  {
    name: 'reading',
    state: 'reading',
    provoke: async ({ lede, site }) => {
      const page = await openTab(lede, site.at('/story'))
      await pause(page)
      return lede.click(page)
    },
  },
  {
    name: 'reading-slowly',
    state: 'reading',
    provoke: async ({ lede, site }) => {
      const page = await openTab(lede, site.at('/story'))
      await pause(page)
      const popup = await lede.click(page)
      await popup.waitForSelector('::-p-text(slow to answer)')
      return popup
    },
  },
  ...PARTS.map((open) => ({ name: `story-${open}`, state: 'done', provoke: part('/story', open) })),
  {
    name: 'story-shown',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story', 'quotes')(stage)
      await popup.click('.quotes > li:nth-child(3) button[aria-label^=Show]')
      await popup.waitForSelector('#part-read mark')
      return popup
    },
  },
  { name: 'box', state: 'done', provoke: planted('/story', withBox) },
  {
    name: 'notes-next-page',
    state: 'done',
    provoke: async (stage) => {
      const popup = await planted('/story', withNotes)(stage)
      await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      return popup
    },
  },
  { name: 'translated', state: 'done', provoke: planted('/story', translated) },
  {
    name: 'live-entries',
    state: 'done',
    provoke: async (stage) => {
      const popup = await planted('/story', asLive)(stage)
      await popup.$eval('.entry ~ .entry', (second) => second.scrollIntoView({ block: 'center' }))
      return popup
    },
  },
  {
    name: 'selection',
    state: 'done',
    provoke: async ({ lede, site }) => {
      const page = await openTab(lede, site.at('/story'))
      await page.evaluate(() => {
        const paragraph = document.querySelectorAll('article > p:not([class])')[2]
        if (paragraph) getSelection()?.selectAllChildren(paragraph)
      })
      const popup = await lede.click(page)
      await settled(popup)
      return popup
    },
  },
  {
    name: 'changed',
    state: 'done',
    provoke: async (stage) => {
      const { page, popup } = await clickOn(stage.lede, stage.site.at('/story'))
      await page.evaluate(() => history.pushState(null, '', '/story/next'))
      await popup.waitForSelector('.footer .notice')
      return popup
    },
  },
]
