import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from '../lib/failure.ts'
import { type BrowserName, PLACES } from './places.ts'

/**
 * The path of the browser's program, null when there is none. Throws a `Failure` when an environment variable names
 * one that cannot be run: taking another in its place would hide the mistake.
 */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | null {
  const { variables, commands, files } = PLACES[name]
  for (const variable of variables) {
    const path = env[variable]
    if (!path) continue
    if (!isProgram(path)) throw new Failure(`${variable} names ${path}, which is no program that can be run`)
    return path
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...files].find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
