import type { Page } from 'puppeteer-core'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { settled } from '../../scripts/browsers/popup.ts'
import { background } from './menu.ts'

interface KeyTab {
  id: number
}

/** The declared part of Chrome's own API that a test uses inside the extension. `dispatch` is no part of its promise. */
declare const chrome: {
  commands: { onCommand: { dispatch: (command: string, tab: KeyTab | undefined) => void } }
  tabs: { query: (what: { active: true; windowType: 'normal' }) => Promise<KeyTab[]> }
}

/** A page of ours that opens when something is done, and what state it comes to. */
export async function opening(
  { browser }: LedeInChromium,
  name: 'reader.html' | 'sidepanel.html',
  act: () => Promise<unknown>,
): Promise<{ place: Page; state: string }> {
  const before = new Set(browser.targets())
  const opened = browser.waitForTarget((one) => !before.has(one) && one.url().includes(`/${name}`), {
    timeout: 15_000,
  })
  const [target] = await Promise.all([opened, act()])
  const place = await target.asPage()
  return { place, state: await settled(place) }
}

/** Opens what the popup shows in a tab of its own. */
export async function toTab(lede: LedeInChromium, popup: Page): Promise<Page> {
  return (await opening(lede, 'reader.html', () => popup.click('[data-to=tab]'))).place
}

/** The handler of the key for a tab of its own, over a page in front: a program's keys never reach the browser. */
export async function pressReaderKey(lede: LedeInChromium, page: Page): Promise<void> {
  await page.bringToFront()
  const worker = await background(lede)
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, windowType: 'normal' })
    chrome.commands.onCommand.dispatch('open-reader', tab)
  })
}

/** Has a page of ours note which workers it starts, from its next load on. */
export async function watchWorkers(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const started: string[] = []
    Object.assign(window, {
      started,
      Worker: class extends Worker {
        constructor(url: URL, options: WorkerOptions) {
          super(url, options)
          started.push(/(extract|digest)-worker/.exec(String(url))?.[1] ?? String(url))
        }
      },
    })
  })
}

/** Those that it has started: `extract` makes articles, `digest` finds what can be said about them. */
export const workers = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'started'))

/** From now on, and for what is loaded next, counts how much of what is seen moves by itself. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  const watch = () => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value')
    }).observe({ type: 'layout-shift', buffered: true })
  }
  await page.evaluateOnNewDocument(watch)
  await page.evaluate(watch)
  return () => page.evaluate(() => Reflect.get(Reflect.get(window, 'seen'), 'shift'))
}

/** How many characters stand in each line of the text's paragraphs, but for the last ones, which end where they end. */
export const fullLines = (page: Page): Promise<number[]> =>
  page.$$eval('#part-read article > p', (all) =>
    all.flatMap((paragraph) => {
      const lines = new Map<number, number>()
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (texts.nextNode())
        for (let at = 0; at < (texts.currentNode.nodeValue?.length ?? 0); at += 1) {
          range.setStart(texts.currentNode, at)
          range.setEnd(texts.currentNode, at + 1)
          const line = Math.round(range.getBoundingClientRect().bottom)
          lines.set(line, (lines.get(line) ?? 0) + 1)
        }
      return [...lines.values()].slice(0, -1)
    }),
  )
