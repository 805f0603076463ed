import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'

export interface Downloads {
  /** Does something that saves a file, and waits until it is in the folder. */
  after: (act: () => Promise<unknown>) => Promise<{ name: string; path: string; text: string }>
  close: () => Promise<void>
}

/** Lets Chromium save files into a folder of the test's own. */
export async function watchDownloads(browser: Browser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-downloads-'))
  const session = await browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  })
  return {
    after: async (act) => {
      const saved = new Promise<string>((done, failed) => {
        const names = new Map<string, string>()
        session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
          names.set(guid, suggestedFilename),
        )
        session.on('Browser.downloadProgress', ({ guid, state }) => {
          if (state === 'completed') done(names.get(guid) ?? '')
          if (state === 'canceled') failed(new Error('the download was cancelled'))
        })
      })
      await act()
      const name = await saved
      session.removeAllListeners()
      const path = join(folder, name)
      return { name, path, text: await readFile(path, 'utf8') }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
