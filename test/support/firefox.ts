import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { allowInPrivate, closeGreeting, speak } from './firefox-chrome.ts'
import { chosenPort, connectMarionette, type Marionette } from './marionette.ts'

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
  // Marionette would have it look without a pause whether a tab can be unloaded; this is what people's Firefox has.
  'browser.tabs.remote.unloadDelayMs': 300,
  'browser.newtab.preload': false,
  // The page to print asks by itself, and the dialog would stand over it.
  'print.enabled': false,
}

/** An extension loaded for a test is gone with the browser; what it has kept is not, and is its own again the next time. */
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
}

/** A running Firefox with Lede, by its own remote control. */
export interface Firefox {
  marionette: Marionette
  /** Lede's own id. */
  extension: string
  /** Where it saves files. */
  downloads: string
  /** Runs a function in Firefox's own window, as text. What it takes and gives is JSON. */
  inWindow: <Args extends unknown[], Result>(
    run: (...args: Args) => Promise<Result>,
    ...args: Args
  ) => Promise<Result>
  /** Takes Lede out and puts it in again, as new. */
  reinstall: () => Promise<void>
  close: () => Promise<void>
}

/**
 * A Firefox without a window on the screen, with the extension built for this test run.
 * @param inPrivate it may be used in private windows too, which its user has to allow
 * @param kept the folder of a profile that outlasts this Firefox, and with it what the extension keeps there; the page that
 * greets a new reader stays open
 */
export async function startFirefox(
  more: Record<string, string | number | boolean> = {},
  { inPrivate = false, language = 'en-US', kept = '', extensionDir = inject('firefox').extensionDir } = {},
): Promise<Firefox> {
  const { executablePath } = inject('firefox')
  const running = inject('running')
  const profile = kept || (await mkdtemp(join(running, 'profile-')))
  const folder = await mkdtemp(join(running, 'downloads-'))
  const preferences = Object.entries({
    ...PREFERENCES,
    ...(kept && KEEPING),
    ...more,
    'browser.download.dir': folder,
    'marionette.port': 0,
  })
  const lines = preferences.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
  )
  // That of a Firefox before this one.
  await rm(join(profile, 'MarionetteActivePort'), { force: true })
  await writeFile(join(profile, 'user.js'), `${lines.join(';\n')};\n`)
  const program = spawn(
    executablePath,
    ['-headless', '-no-remote', '-marionette', '-remote-allow-system-access', '-profile', profile],
    // Marionette may act in the browser's own window: by the option until Firefox 153, by the variable since.
    { stdio: 'ignore', env: { ...process.env, MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1' } },
  )
  const ended = new Promise<void>((done) => program.once('exit', () => done()))
  const note = join(running, String(program.pid))
  await writeFile(note, '')
  const close = async () => {
    program.kill()
    await ended
    for (const one of kept ? [folder, note] : [profile, folder, note])
      await rm(one, { recursive: true, force: true })
  }
  try {
    const marionette = await connectMarionette(await chosenPort(profile))
    const inWindow: Firefox['inWindow'] = async (run, ...args) =>
      (await marionette.inWindow(`return (${run})(...${JSON.stringify(args)})`)) as Awaited<
        ReturnType<typeof run>
      >
    await inWindow(speak, language)
    const install = async () => {
      const installed = await marionette.send('Addon:Install', { path: extensionDir, temporary: true })
      const { value } = installed as { value: string }
      if (!kept) await inWindow(closeGreeting)
      if (inPrivate) await inWindow(allowInPrivate, value)
      return value
    }
    const extension = await install()
    return {
      marionette,
      extension,
      downloads: folder,
      inWindow,
      reinstall: async () => {
        await marionette.send('Addon:Uninstall', { id: extension })
        await install()
      },
      close: async () => {
        // It has to write down what is kept.
        if (kept) await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] })
        if (kept) await ended
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
