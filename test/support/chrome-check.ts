import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LedeInChromium, loadExtension } from '../../scripts/browsers/chromium.ts'

/** What Chromium's own page of extensions says, in its developer mode, of one that it loads from `extensionDir`. */
export async function chromiumSays(
  lede: LedeInChromium,
  extensionDir: string,
  change: (manifest: Record<string, unknown>) => void = () => {},
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-checked-'))
  const page = await lede.browser.newPage()
  try {
    await cp(extensionDir, folder, { recursive: true })
    const file = join(folder, 'manifest.json')
    // Without the key, so that its id is another than that of the one that is loaded.
    const { key: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'))
    change(manifest)
    await writeFile(file, JSON.stringify(manifest))
    await page.goto('chrome://extensions')
    await page.evaluate(developerMode)
    const { extension } = await loadExtension(lede.browser, folder)
    return await page.evaluate(complaints, extension.id)
  } finally {
    await page.close()
    await rm(folder, { recursive: true })
  }
}

/** Runs in the page of extensions: from now on it collects what is wrong. */
async function developerMode(): Promise<void> {
  await Reflect.get(globalThis, 'chrome').developerPrivate.updateProfileConfiguration({
    inDeveloperMode: true,
  })
}

/** Runs in the page of extensions. */
async function complaints(id: string): Promise<string[]> {
  const { manifestErrors, runtimeErrors, runtimeWarnings, installWarnings, errorCollection } =
    await Reflect.get(globalThis, 'chrome').developerPrivate.getExtensionInfo(id)
  if (!errorCollection.isActive) throw new Error('Chromium does not collect errors')
  const all: { message: string }[] = [...manifestErrors, ...runtimeErrors, ...runtimeWarnings]
  return [...installWarnings, ...all.map(({ message }) => message)]
}
