import { Failure } from '../lib/failure.ts'
import { hasApt, install, mayInstall } from './apt.ts'
import { findBrowser } from './find.ts'
import { type BrowserName, PLACES } from './places.ts'

/**
 * The path of the browser's program; installs Debian's when there is none and this process may. Throws a `Failure`
 * that says what to do when it may not.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name)
  if (found) return found
  if (!mayInstall()) throw new Failure(`there is no ${name} here. ${advice(name)}`)
  const { apt } = PLACES[name]
  process.stderr.write(`No ${name} here; installing Debian's package ${apt}, once …\n`)
  // A text face beside it: a machine without a desktop has hardly any, and pages would be drawn in what is left.
  await install(apt, 'fonts-liberation').catch((error: Error) => {
    throw new Failure(`apt-get could not install ${apt}: ${error.message}\n${advice(name)}`)
  })
  const installed = findBrowser(name)
  if (!installed) throw new Failure(`${apt} was installed, but its program is in none of the usual places`)
  return installed
}

function advice(name: BrowserName): string {
  const { apt, site, variables } = PLACES[name]
  const command = hasApt() ? `Run: sudo apt-get install -y ${apt}` : `Install it from ${site}`
  return `${command} (or name its program in the environment variable ${variables[0]})`
}
