import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A package of other people, as its licence file needs it. */
export interface Package {
  name: string
  version: string
  /** Its identifier in the list of SPDX. */
  licence: string
  /** Where its source is. */
  source: string
  /** What it holds of its licence, copyright lines included. */
  text: string
}

interface Described {
  name: string
  version: string
  license: string
  repository: string | { url: string }
}

const ROOT = join(import.meta.dirname, '../..')

/**
 * The package in a folder. One that comes without its licence's text has that of another package that we use from the
 * same repository, as those of WXT do.
 */
export async function packageIn(folder: string): Promise<Package> {
  const { name, version, license, source } = await described(folder)
  const text = (await textIn(folder)) ?? (await textFrom(source))
  if (text === null) throw new Error(`${name} has no text of its licence`)
  return { name, version, licence: license, source, text }
}

async function described(folder: string) {
  const file = await readFile(join(folder, 'package.json'), 'utf8')
  const { repository, ...rest }: Described = JSON.parse(file)
  return { ...rest, source: addressOf(typeof repository === 'string' ? repository : repository.url) }
}

/** `git+https://github.com/a/b.git`, `github:a/b` or `a/b` as an address to open. */
function addressOf(repository: string): string {
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(repository)?.[1]
  return short ? `https://github.com/${short}` : repository.replace(/^git\+|\.git$/g, '')
}

/** Vite's goes on with the licences of what its own tools hold, none of which ends up here. */
async function textIn(folder: string): Promise<string | null> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name))
  if (!file) return null
  const [own = ''] = (await readFile(join(folder, file), 'utf8')).split(/^# Licenses of bundled/m)
  return own
}

async function textFrom(source: string): Promise<string | null> {
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const folder = join(ROOT, 'node_modules', name)
    const found = (await described(folder)).source === source ? await textIn(folder) : null
    if (found !== null) return found
  }
  return null
}
