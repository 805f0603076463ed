import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../lib/failure.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SCRIPT = "import { build } from 'wxt'; await build(JSON.parse(process.argv[1]))"

/**
 * Builds the extension for people and returns its folder. In a process of its own: test runners set NODE_ENV and
 * load modules their own way, and what is built must not depend on who asked. `outDir` is relative to the project.
 */
export async function buildExtension(browser: 'chrome' | 'firefox', outDir = '.output'): Promise<string> {
  const config = JSON.stringify({ root: ROOT, browser, manifestVersion: 3, mode: 'production', outDir })
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT, config], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? `${String(error.stderr)}` : String(error)
    throw new Failure(`the extension does not build:\n${said.trim()}`)
  }
  return join(ROOT, outDir, `${browser}-mv3`)
}
