import type { Page } from 'puppeteer-core'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart } from '../../scripts/browsers/popup.ts'
import { clickOn } from './chromium.ts'
import type { Site } from './site.ts'

/** A page of a site with the fixture pages, whose summary says beside a sentence whom it means. */
export const ABOUT_PAGE = '/page/german-broadcaster'

/** The summary of the page at `/long`: with threads, topics and figures. */
export async function openLongSummary(
  lede: LedeInChromium,
  site: Site,
): Promise<{ page: Page; popup: Page }> {
  const { page, popup } = await clickOn(lede, site.at('/long'))
  await openPart(popup, 'summary')
  return { page, popup }
}
