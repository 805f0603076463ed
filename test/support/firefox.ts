import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inject } from 'vitest'
import {
  clickButton,
  clickIn,
  closeGreeting,
  closePopup,
  closeTab,
  copied,
  evaluateIn,
  openOwnPage,
  titleInFront,
} from './firefox-chrome.ts'
import { askWhereToSave, saved } from './firefox-downloads.ts'
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
  /** Waits until a page of Lede's own is in front whose title has these words; answers with all of it. */
  titleInFront: (file: string, title: string) => Promise<string>
  openOwnPage: (url: string) => Promise<void>
  /** The mark-up of the page in the first tab as it is now. */
  content: () => Promise<string>
  closeTab: () => Promise<void>
  clipboard: () => Promise<{ plain: string; html: string }>
  /** Waits for a file that is being saved, and reads it. */
  saved: () => Promise<{ name: string; text: string }>
  /** From now on Firefox asks where to save, and is answered after the popup was closed by its asking. */
  askWhereToSave: () => Promise<void>
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
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
}

/** A Firefox without a window on the screen, with the extension built for this test run. */
export async function startTestFirefox(): Promise<LedeInFirefox> {
  const { executablePath, extensionDir } = inject('firefox')
  const profile = await mkdtemp(join(tmpdir(), 'lede-firefox-'))
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'lede-downloads-'))
  const preferences = Object.entries({
    ...PREFERENCES,
    'browser.download.dir': folder,
    'marionette.port': port,
  })
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

  await inWindow(closeGreeting)
  return {
    click: () => inWindow(clickButton, id),
    popup: {
      evaluate: async (look) => JSON.parse(await inWindow(evaluateIn, `(${look})()`)),
      click: (selector) => inWindow(clickIn, selector),
      close: () => inWindow(closePopup),
    },
    open: firefox.navigate,
    titleInFront: (file, title) => inWindow(titleInFront, file, title),
    openOwnPage: (url) => inWindow(openOwnPage, url),
    content: async () => String(await firefox.inPage('return document.documentElement.outerHTML')),
    closeTab: () => inWindow(closeTab),
    clipboard: () => inWindow(copied),
    saved: async () => {
      const path = await inWindow(saved)
      return { name: basename(path), text: await readFile(path, 'utf8') }
    },
    askWhereToSave: () => inWindow(askWhereToSave, folder),
    close: async () => {
      program.kill()
      await ended
      for (const one of [profile, folder]) await rm(one, { recursive: true, force: true })
    },
  }
}
