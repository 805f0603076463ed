/**
 * Makes what the stores are given: the packages for Chrome and Firefox, and the sources that Firefox's reviewers build
 * the same package from.
 *
 *   npm run zip [-- FOLDER]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { buildExtension } from './browsers/build.ts'
import { extensionPackage, sourcesArchive } from './build/packages.ts'
import { reportFailure } from './lib/failure.ts'

const ROOT = resolve(import.meta.dirname, '..')

async function main(folder = join(ROOT, '.output')): Promise<void> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  await mkdir(folder, { recursive: true })
  const save = async (name: string, bytes: Buffer) => {
    const file = join(folder, `lede-${version}-${name}.zip`)
    await writeFile(file, bytes)
    console.log(`${file}  ${bytes.length.toLocaleString('en')} bytes`)
  }
  const sources = await sourcesArchive()
  for (const browser of ['chrome', 'firefox'] as const) {
    await save(browser, await extensionPackage(await buildExtension(browser)))
  }
  if (sources) await save('sources', sources)
}

main(process.argv[2]).catch(reportFailure)
