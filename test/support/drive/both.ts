import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Served } from '../../../scripts/lib/serve.ts'
import { type Site, startSite } from '../site.ts'
import { startLedeInChromium } from './chromium.ts'
import type { Lede, StartOptions } from './driver.ts'
import { startLedeInFirefox } from './firefox.ts'
import { borrow } from './running.ts'

export const BROWSERS = { Chromium: startLedeInChromium, Firefox: startLedeInFirefox }
export type BrowserName = keyof typeof BROWSERS

/** What a test has at hand; each is there once the tests run. */
export interface Stage {
  readonly lede: Lede
  readonly site: Site
}

/**
 * The same tests in each of some browsers, started once for all of them, with a site of these pages beside the usual ones.
 * After each test everything that it opened is closed, so that one that failed leaves nothing to the next.
 */
export function inBrowsers(
  browsers: readonly BrowserName[],
  pages: Record<string, Served>,
  tests: (stage: Stage, browser: BrowserName) => void,
  options: StartOptions | (() => Promise<StartOptions>) = {},
): void {
  describe.each(browsers)('in %s', (browser) => {
    let started: { lede: Lede; site: Site; giveBack: () => Promise<void> } | undefined
    const at = <Name extends keyof Stage>(name: Name): Stage[Name] => {
      if (!started) throw new Error(`${browser} has not been started`)
      return started[name]
    }
    beforeAll(async () => {
      const site = await startSite(pages)
      const asked = typeof options === 'function' ? await options() : options
      const borrowed = await borrow(browser, BROWSERS[browser], asked).catch(async (error: unknown) => {
        await site.close()
        throw error
      })
      started = { ...borrowed, site }
    })
    afterAll(() => Promise.all([started?.giveBack(), started?.site.close()]))
    afterEach(() => started?.lede.reset())
    tests(
      {
        get lede() {
          return at('lede')
        },
        get site() {
          return at('site')
        },
      },
      browser,
    )
  })
}

/** The same in Chromium and in Firefox. */
export const inBothBrowsers = (
  pages: Record<string, Served>,
  tests: (stage: Stage, browser: BrowserName) => void,
  options: StartOptions | (() => Promise<StartOptions>) = {},
): void => inBrowsers(['Chromium', 'Firefox'], pages, tests, options)
