import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { reportFailure } from './lib/failure.ts'
import { storeFiles } from './store/files.ts'
import { names, version } from './store/names.ts'
import { storePictures } from './store/pictures.ts'

const FOLDER = resolve(import.meta.dirname, '../store')

/** Writes all that the stores ask for into `store/`; only its texts when asked for `--texts`. */
async function main(options: readonly string[]): Promise<void> {
  const texts = storeFiles(version(), await names())
  const pictures = options.includes('--texts') ? [] : await storePictures()
  for (const [path, content] of [...texts, ...pictures]) {
    await mkdir(dirname(join(FOLDER, path)), { recursive: true })
    await writeFile(join(FOLDER, path), content)
  }
  process.stdout.write(`${FOLDER}\n`)
}

main(process.argv.slice(2)).catch(reportFailure)
