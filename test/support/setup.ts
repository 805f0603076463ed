import type { TestProject } from 'vitest/node'
import { buildExtension } from '../../scripts/browsers/build.ts'
import { ensureBrowser } from '../../scripts/browsers/install.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: { executablePath: string; extensionDir: string }
    firefox: { executablePath: string; extensionDir: string }
  }
}

/** Apart from what is built for use, so that a test run never changes an extension that someone has loaded. */
const OUT = '.output/e2e'

/** Once before all: both browsers, installed if need be, and the extension built for each. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('chromium', {
    executablePath: await ensureBrowser('chromium'),
    extensionDir: await buildExtension('chrome', OUT),
  })
  provide('firefox', {
    executablePath: await ensureBrowser('firefox'),
    extensionDir: await buildExtension('firefox', OUT),
  })
}
