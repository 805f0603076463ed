import { LONG } from '../long-page.ts'
import { press } from '../quotes.ts'
import { ABOUT_PAGE, openLongSummary } from '../summary.ts'
import type { State } from './stage.ts'
import { part, summary } from './ways.ts'

/** What an article is about. */
export const SUMMARY: readonly State[] = [
  { name: 'summary', state: 'done', provoke: summary(null) },
  { name: 'summary-threads', state: 'done', provoke: summary('#part-summary .label', '.thread .opens') },
  {
    name: 'summary-thread-shown',
    state: 'done',
    provoke: async ({ lede, site }) => {
      const { popup } = await openLongSummary(lede, site)
      await press(popup, '.thread .thread-end .quiet')
      await popup.waitForSelector('.stretch mark:focus')
      return popup
    },
  },
  {
    name: 'summary-topic-open',
    state: 'done',
    provoke: summary('.topics', `.topic ::-p-text(${LONG.strands.wall})`),
  },
  { name: 'summary-facts', state: 'done', provoke: summary('.facts') },
  {
    name: 'summary-about',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part(ABOUT_PAGE, 'summary')(stage)
      await popup.waitForSelector('.point .about')
      return popup
    },
  },
  { name: 'summary-short', state: 'done', provoke: part('/brief', 'summary') },
  { name: 'endless', state: 'done', provoke: part('/endless', 'summary') },
]
