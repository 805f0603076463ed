import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { ALBUM, fillAlbum } from '../test/gallery/album.ts'
import { openStudio } from '../test/gallery/pictures.ts'
import { GALLERY } from '../test/gallery/vite.ts'
import { ensureFonts } from './browsers/fonts.ts'
import { ensureBrowser } from './browsers/install.ts'
import { reportFailure } from './lib/failure.ts'

/** Shows every view in every state, theme and direction; with `--update`, draws the pictures that tests compare anew. */
async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--update')) return update()
  const server = await createServer(GALLERY)
  await server.listen()
  server.printUrls()
}

async function update(): Promise<void> {
  await ensureFonts()
  const outDir = await mkdtemp(join(tmpdir(), 'lede-gallery-'))
  const studio = await openStudio(await ensureBrowser('chromium'), outDir)
  try {
    await fillAlbum(studio)
    process.stdout.write(`${ALBUM}\n`)
  } finally {
    await studio.close()
    await rm(outDir, { recursive: true })
  }
}

main(process.argv.slice(2)).catch(reportFailure)
