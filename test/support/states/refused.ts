import { settled } from '../../../scripts/browsers/popup.ts'
import { clickOn } from '../chromium.ts'
import type { State } from './stage.ts'
import { at } from './ways.ts'

/** Nothing is there to answer at this address. */
const NOWHERE = 'http://localhost:2/'

/** Pages that have no article, and pages that may not be read. */
export const REFUSED: readonly State[] = [
  { name: 'list', state: 'not-article', provoke: at((site) => site.at('/page/section-front')) },
  { name: 'not-article', state: 'not-article', provoke: at((site) => site.at('/page/not-found')) },
  { name: 'foreign-frame', state: 'foreign-frame', provoke: at((site) => site.at('/framed')) },
  { name: 'browser-page', state: 'denied', provoke: at(() => 'chrome://version/') },
  { name: 'view-source', state: 'denied', provoke: at((site) => `view-source:${site.at('/story')}`) },
  { name: 'pdf', state: 'denied', provoke: at((site) => site.at('/plan.pdf')) },
  { name: 'page-not-loaded', state: 'denied', provoke: at(() => NOWHERE) },
  {
    name: 'gone',
    state: 'gone',
    provoke: async ({ lede, site, hanging }) => {
      const page = await lede.browser.newPage()
      await hanging.visit(page)
      const popup = await lede.click(page)
      await popup.waitForSelector('main[aria-busy]')
      await page.goto(site.at('/brief').replace('localhost', '127.0.0.1'))
      await settled(popup)
      return popup
    },
  },
  {
    name: 'error',
    state: 'error',
    provoke: async ({ copy, site }) => {
      await copy.replaceScript("throw new Error('A planted fault')")
      return (await clickOn(copy, site.at('/story'))).popup
    },
  },
  {
    name: 'updated',
    state: 'updated',
    provoke: async ({ copy, site }) => {
      await copy.replaceScript(null)
      return (await clickOn(copy, site.at('/story'))).popup
    },
  },
]
