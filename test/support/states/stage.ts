import type { Page } from 'puppeteer-core'
import type { LedeInChromium } from '../../../scripts/browsers/chromium.ts'
import type { Served } from '../../../scripts/lib/serve.ts'
import { type Copy, loadCopy } from '../copies.ts'
import { fixturePages } from '../fixture-pages.ts'
import { type HangingPage, startHanging } from '../hanging.ts'
import { LONG_PAGE } from '../long-page.ts'
import { QUOTE_PAGES } from '../quote-pages.ts'
import { READING_PAGES } from '../reading-page.ts'
import { html, type Site, startSite } from '../site.ts'

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
