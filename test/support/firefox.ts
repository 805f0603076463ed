import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { connectMarionette, freePort } from './marionette.ts'

/** A Firefox with Lede in its toolbar. WebDriver cannot see a popup there, so it is driven from the browser's own window. */
export interface LedeInFirefox {
  /** Clicks Lede's button over the tab in front, as a person does. Returns the popup's address. */
  click: () => Promise<string>
  popup: {
    evaluate: <Result>(look: () => Result | Promise<Result>) => Promise<Result>
    /** A click as by a mouse, which the page takes for its user's. */
    click: (selector: string) => Promise<void>
    close: () => Promise<void>
  }
  /** Opens an address in the first tab. */
  open: (url: string) => Promise<void>
  openOwnPage: (url: string) => Promise<void>
  /** Looks at the page in the first tab: an expression, of which JSON comes back. */
  look: (expression: string) => Promise<unknown>
  /** The mark-up of the page in the first tab as it is now. */
  content: () => Promise<string>
  /** Evaluates in the page in the first tab. */
  evaluate: <Result>(look: () => Result) => Promise<Result>
  /** Presses a key there, by its WebDriver code (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
  press: (key: string) => Promise<void>
  closeTab: () => Promise<void>
  clipboard: () => Promise<{ plain: string; html: string }>
  close: () => Promise<void>
}

/** Nothing of Firefox's own opens or is fetched while tests run. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
}

/** A Firefox without a window on the screen, with the extension built for this test run. */
export async function startTestFirefox(): Promise<LedeInFirefox> {
  const { executablePath, extensionDir } = inject('firefox')
  const profile = await mkdtemp(join(tmpdir(), 'lede-firefox-'))
  const port = await freePort()
  const preferences = Object.entries({ ...PREFERENCES, 'marionette.port': port })
  const lines = preferences.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
  )
  await writeFile(join(profile, 'user.js'), `${lines.join(';\n')};\n`)
  const program = spawn(
    executablePath,
    ['-headless', '-no-remote', '-marionette', '-remote-allow-system-access', '-profile', profile],
    { stdio: 'ignore' },
  )
  const ended = new Promise<void>((done) => program.once('exit', () => done()))
  const firefox = await connectMarionette(port).catch((error: unknown) => {
    program.kill()
    throw error
  })
  const installed = await firefox.send('Addon:Install', { path: extensionDir, temporary: true })
  const { value: id } = installed as { value: string }

  /** Runs a function of `firefox-chrome.ts` in Firefox's own window. What it takes and gives is JSON. */
  const inWindow = async <Args extends unknown[], Result>(
    run: (...args: Args) => Promise<Result>,
    ...args: Args
  ) => (await firefox.inWindow(`return (${run})(...${JSON.stringify(args)})`)) as Result

  return {
    click: () => inWindow(clickButton, id),
    popup: {
      evaluate: async (look) => JSON.parse(await inWindow(evaluateIn, `(${look})()`)),
      click: (selector) => inWindow(clickIn, selector),
      close: () => inWindow(closePopup),
    },
    open: firefox.navigate,
    openOwnPage: (url) => inWindow(openOwnPage, url),
    look: (expression) => firefox.inPage(`return ${expression}`),
    content: async () => String(await firefox.inPage('return document.documentElement.outerHTML')),
    // With the page's own eyes: WebDriver's sandbox sees no iterators.
    evaluate: async <Result>(look: () => Result) => {
      const expression = JSON.stringify(`JSON.stringify((${look})() ?? null)`)
      return JSON.parse(String(await firefox.inPage(`return window.wrappedJSObject.eval(${expression})`)))
    },
    press: async (value) => {
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]
      await firefox.send('Marionette:SetContext', { value: 'content' })
      await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    closeTab: () => inWindow(closeTab),
    clipboard: () => inWindow(copied),
    close: async () => {
      program.kill()
      await ended
      await rm(profile, { recursive: true, force: true })
    },
  }
}
