import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { inject } from 'vitest'
import {
  clickButton,
  clickIn,
  closePopup,
  closeTab,
  copied,
  evaluateIn,
  openOwnPage,
} from './firefox-chrome.ts'

/** The one thing of puppeteer's WebDriver BiDi connection that is used here; its types do not show it. */
interface BidiConnection {
  send: (method: string, params: object) => Promise<{ result: unknown }>
}

interface Tree {
  contexts: { context: string; url: string }[]
}

type Evaluation =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } }

/** A Firefox with Lede in its toolbar. WebDriver cannot see a popup there, so it is driven from the browser's own window. */
export interface LedeInFirefox {
  browser: Browser
  /** Clicks Lede's button over the tab in front, as a person does. Returns the popup's address. */
  click: () => Promise<string>
  popup: {
    evaluate: <Result>(look: () => Result | Promise<Result>) => Promise<Result>
    /** A click as by a mouse, which the page takes for its user's. */
    click: (selector: string) => Promise<void>
    close: () => Promise<void>
  }
  openOwnPage: (url: string) => Promise<void>
  closeTab: () => Promise<void>
  clipboard: () => Promise<{ plain: string; html: string }>
}

/** A Firefox without a window, with the extension built for this test run. */
export async function startTestFirefox(): Promise<LedeInFirefox> {
  const { executablePath, extensionDir } = inject('firefox')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
  })
  const id = await browser.installExtension(extensionDir)
  const { connection } = browser as unknown as { connection: BidiConnection }
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window = (result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (!window) throw new Error('Firefox shows no window of its own')

  /** Runs a function of `firefox-chrome.ts` in Firefox's own window. What it takes and gives is JSON. */
  const inChrome = async <Args extends unknown[], Result>(
    run: (...args: Args) => Promise<Result>,
    ...args: Args
  ) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(${run})(...${JSON.stringify(args)}).then((value) => JSON.stringify(value ?? null))`,
      target: { context: window.context },
      awaitPromise: true,
    })
    const evaluation = result as Evaluation
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text)
    return JSON.parse(evaluation.result.value) as Result
  }

  return {
    browser,
    click: () => inChrome(clickButton, id),
    popup: {
      evaluate: async (look) => JSON.parse(await inChrome(evaluateIn, `(${look})()`)),
      click: (selector) => inChrome(clickIn, selector),
      close: () => inChrome(closePopup),
    },
    openOwnPage: (url) => inChrome(openOwnPage, url),
    closeTab: () => inChrome(closeTab),
    clipboard: () => inChrome(copied),
  }
}

/** Opens an address in a tab in front. */
export async function openFront({ browser }: LedeInFirefox, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.bringToFront()
  return page
}
