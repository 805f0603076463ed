import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LedeInChromium, loadExtension } from '../../scripts/browsers/chromium.ts'

/** The injected script of an extension's folder. */
const SCRIPT = 'content-scripts/content.js'

/** A Lede of its own beside the first, whose files a test may spoil. */
export interface Copy extends LedeInChromium {
  /** Puts other code in the place of the script that reads pages; null takes its file away. */
  replaceScript: (code: string | null) => Promise<void>
  /** Puts the real one back. */
  mendScript: () => Promise<void>
  remove: () => Promise<void>
}

/** Loads a copy of an unpacked extension into a browser that runs. Without the key, so that its id is another. */
export async function loadCopy({ browser }: LedeInChromium, extensionDir: string): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-copy-'))
  await cp(extensionDir, folder, { recursive: true })
  const manifest = join(folder, 'manifest.json')
  const { key: _, ...rest } = JSON.parse(await readFile(manifest, 'utf8'))
  await writeFile(manifest, JSON.stringify(rest))
  const lede = await loadExtension(browser, folder)
  const script = join(folder, SCRIPT)
  return {
    ...lede,
    replaceScript: (code) => (code === null ? rm(script) : writeFile(script, code)),
    mendScript: () => cp(join(extensionDir, SCRIPT), script),
    remove: () => rm(folder, { recursive: true }),
  }
}
