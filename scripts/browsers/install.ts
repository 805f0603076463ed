import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { Failure } from '../lib/failure.ts'
import { findBrowser } from './find.ts'
import { type BrowserName, PLACES } from './places.ts'

const run = promisify(execFile)
const APT = '/usr/bin/apt-get'

/**
 * The path of the browser's program; installs Debian's when there is none and this process may. Throws a `Failure`
 * that says what to do when it may not.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name)
  if (found) return found
  if (!mayInstall()) throw new Failure(`there is no ${name} here. ${advice(name)}`)
  await install(name)
  const installed = findBrowser(name)
  if (!installed)
    throw new Failure(`${PLACES[name].apt} was installed, but its program is in none of the usual places`)
  return installed
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync(APT)
}

function advice(name: BrowserName): string {
  const { apt, site, variables } = PLACES[name]
  const command = existsSync(APT) ? `Run: sudo apt-get install -y ${apt}` : `Install it from ${site}`
  return `${command} (or name its program in the environment variable ${variables[0]})`
}

async function install(name: BrowserName): Promise<void> {
  const { apt } = PLACES[name]
  process.stderr.write(`No ${name} here; installing Debian's package ${apt}, once …\n`)
  try {
    await aptGet('update')
    // A text face beside it: a machine without a desktop has hardly any, and pages would be drawn in what is left.
    await aptGet('install', '-y', '--no-install-recommends', apt, 'fonts-liberation')
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new Failure(
      `apt-get could not install ${apt}: ${said.split('\n').slice(-5).join('\n')}\n${advice(name)}`,
    )
  }
}

/** Waits for another apt that holds the lock, as unattended upgrades do on a new machine. */
function aptGet(...args: string[]) {
  return run(APT, ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  })
}
