import type { Page } from 'puppeteer-core'
import type { Article } from '../../lib/article/types.ts'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, type Part, settled } from '../../scripts/browsers/popup.ts'
import type { Served } from '../../scripts/lib/serve.ts'
import { clickOn, closePopup, openTab } from './chromium.ts'
import { type Copy, loadCopy } from './copies.ts'
import { viewOf } from './drive/chromium.ts'
import { fixturePages } from './fixture-pages.ts'
import { type HangingPage, startHanging } from './hanging.ts'
import { openLedger, openReason, putBack } from './ledger.ts'
import { LONG, LONG_PAGE } from './long-page.ts'
import { pause } from './pause.ts'
import { asLive, plant, translated, withBox, withNotes } from './planted.ts'
import { QUOTE_PAGES, VOICES } from './quote-pages.ts'
import { chooseSpeaker, openForm, press } from './quotes.ts'
import { READING_PAGES } from './reading-page.ts'
import { html, type Site, startSite } from './site.ts'
import { ABOUT_PAGE, openLongSummary } from './summary.ts'

/** What the states are provoked with: a browser with Lede, a spoilt copy of it, and two sites. */
export interface Stage {
  lede: LedeInChromium
  copy: Copy
  site: Site
  hanging: HangingPage
  close: () => Promise<void>
}

export interface State {
  name: string
  /** The popup's own name for it. */
  state: string
  /** Brings the popup into it, for real, and answers with the popup. */
  provoke: (stage: Stage) => Promise<Page>
}

/** More text than quotes are looked for in. */
const ENDLESS = Array.from(
  { length: 1400 },
  (_, n) =>
    `<p>On day ${n + 1} the keeper wrote down the wind, the height of the water at the lower gate and the names of the boats that passed, and trimmed the lamp before the evening came over the sound.</p>`,
).join('')

/** Nothing is there to answer at this address. */
const NOWHERE = 'http://localhost:2/'

/** Sets the stage in a browser that runs; `extensionDir` is the build that the copy is made of. */
export async function setStage(lede: LedeInChromium, extensionDir: string): Promise<Stage> {
  const elsewhere = await startSite()
  // The same machine under another name is another site.
  const frame = elsewhere.at('/story').replace('localhost', '127.0.0.1')
  const more: Record<string, Served> = {
    '/framed': html(`<h1>Today</h1><iframe src="${frame}" width="780" height="560"></iframe>`, 'Framed'),
    '/endless': html(`<article><h1>The keeper’s log</h1>${ENDLESS}</article>`, 'The keeper’s log'),
  }
  const site = await startSite({ ...more, ...QUOTE_PAGES, ...LONG_PAGE, ...READING_PAGES, ...fixturePages() })
  const hanging = await startHanging()
  const copy = await loadCopy(lede, extensionDir)
  const close = async () => {
    await Promise.all([site.close(), elsewhere.close(), hanging.close()])
    await copy.remove()
  }
  return { lede, copy, site, hanging, close }
}

/** A click on a page of the site, with one of the three parts open. */
const part =
  (path: string, open: Part = 'read') =>
  async ({ lede, site }: Stage): Promise<Page> => {
    const { popup } = await clickOn(lede, site.at(path))
    await openPart(popup, 'quotes')
    await openPart(popup, open)
    return popup
  }

/** The story with words looked for in one of its parts. */
const finding =
  (open: Part, words: string) =>
  async (stage: Stage): Promise<Page> => {
    const popup = await part('/story', open)(stage)
    await popup.click('.find-open')
    await popup.waitForSelector('.find input:focus')
    await popup.keyboard.type(words)
    await popup.waitForSelector(`#part-${open} mark.here, .find-count ::-p-text(Not found)`)
    return popup
  }

/** The story with the reading aids open, and one of them in use. */
const aided =
  (aid: string, there: string) =>
  async (stage: Stage): Promise<Page> => {
    const popup = await part('/walk')(stage)
    await popup.click('.aids-open')
    await (await popup.waitForSelector(`.aids-row ::-p-text(${aid})`))?.click()
    await popup.waitForSelector(there)
    return popup
  }

/** The same, with the menu open that copies and saves the article. */
const sharing =
  (path: string) =>
  async (stage: Stage): Promise<Page> => {
    const popup = await part(path)(stage)
    await popup.click('.share-open')
    await popup.waitForSelector('.sharing ul[aria-busy=false]')
    return popup
  }

/** A click on an address, whatever comes of it. */
const at =
  (url: (site: Site) => string) =>
  async ({ lede, site }: Stage): Promise<Page> =>
    (await clickOn(lede, url(site))).popup

/** The same, with the ledger open. */
const ledger =
  (path: string) =>
  async (stage: Stage): Promise<Page> => {
    const popup = await part(path)(stage)
    await openLedger(popup)
    return popup
  }

/** A second click on a page whose article has something planted in it that no page of ours has. */
const planted =
  (path: string, more: (article: Article) => Partial<Article>) =>
  async ({ lede, site }: Stage): Promise<Page> => {
    const { page, popup } = await clickOn(lede, site.at(path))
    await openPart(popup, 'quotes')
    await plant(viewOf(popup), more)
    await closePopup(popup)
    const again = await lede.click(page)
    await settled(again)
    await openPart(again, 'quotes')
    await openPart(again, 'read')
    return again
  }

/** The summary of a long article, something of it opened and brought into sight. */
const summary =
  (inSight: string | null, opens: string | null = null) =>
  async ({ lede, site }: Stage): Promise<Page> => {
    const { popup } = await openLongSummary(lede, site)
    if (opens) await press(popup, opens)
    if (inSight) await popup.$eval(inSight, (one) => one.scrollIntoView())
    return popup
  }

const PARTS: readonly Part[] = ['read', 'quotes', 'summary']

/** Fixture pages that show something of their own. */
const PAGES: readonly [name: string, fixture: string, parts: readonly Part[]][] = [
  ['arabic', 'arabic-daily', PARTS],
  ['japanese', 'japanese-local', PARTS],
  ['table-code-list', 'science-notes', ['read']],
  ['table', 'data-story', ['read']],
  ['steps', 'kitchen-list', ['read', 'summary']],
  ['posts', 'posts-and-pullquotes', ['read', 'quotes']],
  ['live', 'live-blog', PARTS],
  ['cut', 'app-cut', ['read']],
  ['paywalled', 'metered-teaser', ['read']],
  ['multipage', 'multipage-feature', ['read']],
]

/** Every state that the popup can be brought into in Chromium, in the order a reader might meet them. */
export const STATES: readonly State[] = [
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
  {
    name: 'quote-on-page',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story', 'quotes')(stage)
      await press(popup, '.quotes > li:nth-child(2) .on-page')
      await popup.waitForSelector('.footer .told')
      return popup
    },
  },
  {
    name: 'quotes-selected',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story', 'quotes')(stage)
      for (const n of [1, 2]) {
        await press(popup, `.quotes > li:nth-child(${n}) .pick input`)
      }
      await popup.waitForSelector('footer ::-p-text(2 selected)')
      return popup
    },
  },
  { name: 'voices', state: 'done', provoke: part('/voices', 'quotes') },
  {
    name: 'voices-by-speaker',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      // Not by the control: what it chooses is remembered for all other states.
      await press(popup, '.shares summary')
      await press(popup, '.shares ::-p-text(Oda Finch)')
      await popup.waitForSelector('.voice-head')
      await popup.evaluate(() => scrollTo(0, 0))
      return popup
    },
  },
  {
    name: 'voices-jump',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await press(popup, '.shares summary')
      await press(popup, '.shares ::-p-text(Unnamed sources)')
      await popup.waitForSelector('.voice-head :focus')
      return popup
    },
  },
  {
    name: 'quote-context',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await press(popup, `[aria-label^="Context: “${VOICES.part}"]`)
      await popup.waitForSelector('.context')
      return popup
    },
  },
  {
    name: 'quote-correct',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await openForm(popup, 'We have steered')
      return popup
    },
  },
  {
    name: 'quote-corrected',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await openForm(popup, 'We have steered')
      await chooseSpeaker(popup, 'Ilan Roke')
      return popup
    },
  },
  {
    name: 'quote-corrected-unclear',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await openForm(popup, 'The lens is ours')
      await chooseSpeaker(popup, 'Speaker unclear')
      return popup
    },
  },
  { name: 'interview', state: 'done', provoke: part('/interview', 'quotes') },
  { name: 'one-quote', state: 'done', provoke: part('/one-quote', 'quotes') },
  { name: 'all-unclear', state: 'done', provoke: part('/unclear', 'quotes') },
  { name: 'sharing', state: 'done', provoke: sharing('/story') },
  { name: 'ledger', state: 'done', provoke: ledger('/story') },
  {
    name: 'ledger-group',
    state: 'done',
    provoke: async (stage) => {
      const popup = await ledger('/story')(stage)
      await openReason(popup, 'Photo credits')
      return popup
    },
  },
  {
    name: 'ledger-put-back',
    state: 'done',
    provoke: async (stage) => {
      const popup = await ledger('/story')(stage)
      await openReason(popup, 'Photo credits')
      await putBack(popup, 'HEDDA LORNE')
      await putBack(popup, 'Skerra Press')
      await popup.$eval('.ledger', (ledger) => ledger.scrollTo(0, 0))
      return popup
    },
  },
  {
    name: 'put-back-shown',
    state: 'done',
    provoke: async (stage) => {
      const popup = await ledger('/story')(stage)
      await openReason(popup, 'Photo credits')
      await putBack(popup, 'HEDDA LORNE')
      await popup.click('.ledger-back button[aria-label^=Show]')
      await popup.waitForSelector('#part-read mark')
      return popup
    },
  },
  { name: 'box', state: 'done', provoke: planted('/story', withBox) },
  { name: 'outline', state: 'done', provoke: aided('Outline', '.outline :focus') },
  { name: 'line-focus', state: 'done', provoke: aided('Line focus', 'html[data-dimmed]') },
  { name: 'voiceless', state: 'done', provoke: aided('Read aloud', '.speech-news') },
  { name: 'find', state: 'done', provoke: finding('read', 'the') },
  { name: 'find-none', state: 'done', provoke: finding('read', 'zeppelin') },
  { name: 'find-in-quotes', state: 'done', provoke: finding('quotes', 'Linde') },
  {
    name: 'settings',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story')(stage)
      await popup.click('.settings-open')
      await popup.waitForSelector('.settings input:focus')
      return popup
    },
  },
  {
    name: 'keys',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story', 'quotes')(stage)
      await popup.keyboard.press('?')
      await popup.waitForSelector('dialog.keys[open]')
      return popup
    },
  },
  {
    name: 'quote-reached-by-key',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await popup.keyboard.type('jj')
      await popup.waitForSelector('.quote:focus')
      return popup
    },
  },
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
  { name: 'no-quotes', state: 'done', provoke: part('/brief', 'quotes') },
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
  { name: 'endless', state: 'done', provoke: part('/endless', 'summary') },
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

/** What articles of other kinds and languages look like. */
export const EXAMPLES: readonly State[] = PAGES.flatMap(([name, fixture, parts]) =>
  parts.map((open) => ({ name: `${name}-${open}`, state: 'done', provoke: part(`/page/${fixture}`, open) })),
)
