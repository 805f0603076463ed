import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)
const APT = '/usr/bin/apt-get'

/** Whether this system takes its packages from apt. */
export const hasApt = () => existsSync(APT)

/** Whether this process may install some. */
export const mayInstall = () => process.getuid?.() === 0 && hasApt()

/** Installs packages, by what is on offer now. Throws what apt says when it cannot. */
export async function install(...packages: readonly string[]): Promise<void> {
  try {
    await aptGet('update')
    await aptGet('install', '-y', '--no-install-recommends', ...packages)
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new Error(said.split('\n').slice(-5).join('\n'))
  }
}

/** Waits for another apt that holds the lock, as unattended upgrades do on a new machine. */
function aptGet(...args: string[]) {
  return run(APT, ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  })
}
