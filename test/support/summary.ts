import type { Page } from 'puppeteer-core'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup } from './chromium.ts'
import { longDigest } from './long-digest.ts'
import { plantDigest } from './planted.ts'
import type { Site } from './site.ts'

/** The summary of the page at `/long`, with everything in it that a summary can have. */
export async function openLongSummary(
  lede: LedeInChromium,
  site: Site,
): Promise<{ page: Page; popup: Page }> {
  const { page, popup } = await clickOn(lede, site.at('/long'))
  await openPart(popup, 'quotes')
  await plantDigest(popup, longDigest)
  await closePopup(popup)
  const again = await lede.click(page)
  await settled(again)
  await openPart(again, 'summary')
  return { page, popup: again }
}
