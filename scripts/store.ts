import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { buildExtension } from './browsers/build.ts'
import { ensureFonts } from './browsers/fonts.ts'
import { ensureBrowser } from './browsers/install.ts'
import { reportFailure } from './lib/failure.ts'
import { storeFiles } from './store/files.ts'
import { names, version } from './store/names.ts'
import { storePictures } from './store/pictures.ts'

const FOLDER = resolve(import.meta.dirname, '../store')

/** Writes all that the stores ask for into `store/`; only its texts when asked for `--texts`. */
async function main(options: readonly string[]): Promise<void> {
  const texts = storeFiles(version(), await names())
  const pictures = options.includes('--texts') ? [] : await pictured()
  for (const [path, content] of [...texts, ...pictures]) {
    await mkdir(dirname(join(FOLDER, path)), { recursive: true })
    await writeFile(join(FOLDER, path), content)
  }
  process.stdout.write(`${FOLDER}\n`)
}

/** The pictures of Lede as it is built now. */
async function pictured(): Promise<Map<string, Uint8Array>> {
  const executablePath = await ensureBrowser('chromium')
  await ensureFonts()
  return storePictures({ executablePath, extensionDir: await buildExtension('chrome') }, ['en', 'de'])
}

main(process.argv.slice(2)).catch(reportFailure)
