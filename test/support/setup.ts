import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildExtension } from '../../scripts/browsers/build.ts'
import { ensureBrowser } from '../../scripts/browsers/install.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: { executablePath: string; extensionDir: string }
    firefox: { executablePath: string; extensionDir: string }
    /** A folder for what Firefoxes keep, with a file for each that runs, named by its process. */
    running: string
  }
}

/** Apart from what is built for use, so that a test run never changes an extension that someone has loaded. */
const OUT = '.output/e2e'

/** Once before all: both browsers, installed if need be, and the extension built for each. Returns what is done after all. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('chromium', {
    executablePath: await ensureBrowser('chromium'),
    extensionDir: await buildExtension('chrome', OUT),
  })
  provide('firefox', {
    executablePath: await ensureBrowser('firefox'),
    extensionDir: await buildExtension('firefox', OUT),
  })
  const running = await mkdtemp(join(tmpdir(), 'lede-running-'))
  provide('running', running)
  return async () => {
    for (const program of await readdir(running)) if (/^\d+$/.test(program)) end(Number(program))
    await rm(running, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** Chromium ends with who has started it, Firefox does not. */
function end(program: number): void {
  try {
    process.kill(program)
  } catch {
    // It has ended by itself.
  }
}
