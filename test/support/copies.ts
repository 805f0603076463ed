import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContentScript } from '../../lib/platform/request.ts'
import { type LedeInChromium, loadExtension } from '../../scripts/browsers/chromium.ts'

/** An injected script in an extension's folder. */
const pathOf = (script: ContentScript) => `content-scripts/${script}.js`

/** A Lede of its own beside the first, whose files a test may spoil. */
export interface Copy extends LedeInChromium {
  /** Puts other code in the place of a script that is injected; null takes its file away. */
  replaceScript: (code: string | null, script?: ContentScript) => Promise<void>
  /** Puts the real one back. */
  mendScript: (script?: ContentScript) => Promise<void>
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
  return {
    ...lede,
    replaceScript: (code, script = 'content') => {
      const file = join(folder, pathOf(script))
      return code === null ? rm(file) : writeFile(file, code)
    },
    mendScript: (script = 'content') => cp(join(extensionDir, pathOf(script)), join(folder, pathOf(script))),
    remove: () => rm(folder, { recursive: true }),
  }
}
