import { expect } from 'vitest'
import type { LongFound } from '../long-found.ts'
import type { Stage } from './both.ts'
import type { Popup, Tab } from './driver.ts'
import { shown, texts } from './look.ts'
import { clickOn, openPart } from './popup.ts'

/** The summary of the page at an address. */
export async function summaryOf(stage: Stage, path: string): Promise<{ tab: Tab; popup: Popup }> {
  const { tab, popup } = await clickOn(stage.lede, stage.site.at(path))
  await openPart(popup, 'summary')
  return { tab, popup }
}

/** What is highlighted in the article, by its paragraphs; it has been scrolled to and has the focus. */
export async function marked(popup: Popup): Promise<string[]> {
  await shown(popup, '#part-read:not([hidden]) mark:focus')
  const inView = await popup.evaluate(() => {
    const { top = -1 } = document.querySelector('#part-read mark')?.getBoundingClientRect() ?? {}
    return top >= 0 && top < innerHeight
  })
  expect(inView, 'the place is in sight').toBe(true)
  return texts(popup, '#part-read mark')
}

/** From the article back to its summary. */
export const back = (popup: Popup): Promise<void> => openPart(popup, 'summary')

export const count = (popup: Popup, selector: string): Promise<number> =>
  popup.evaluate((selector) => document.querySelectorAll(selector).length, selector)

/** Clicks all such elements that there are now. */
export const clickAll = (popup: Popup, selector: string): Promise<void> =>
  popup.evaluate((selector) => {
    for (const one of document.querySelectorAll<HTMLElement>(selector)) one.click()
  }, selector)

/** The paragraphs of a thread of the long page. */
export const paragraphsOf = (found: LongFound, n: number): string[] =>
  (found.threads[n]?.blocks ?? []).map((id) => found.paragraphs.get(id) ?? '')
