import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ALBUM, fillAlbum } from '../test/gallery/album.ts'
import { openStudio } from '../test/gallery/pictures.ts'
import { serveGallery } from '../test/gallery/vite.ts'
import { ensureFonts } from './browsers/fonts.ts'
import { ensureBrowser } from './browsers/install.ts'
import { reportFailure } from './lib/failure.ts'

/** Serves every view in every state, theme and language; with `--update`, draws the pictures that tests compare anew. */
async function main(words: readonly string[]): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'lede-gallery-'))
  const clear = () => rm(outDir, { recursive: true })
  if (words.includes('--update')) return update(outDir).finally(clear)
  const { server, origin } = await serveGallery(outDir)
  process.stdout.write(`${origin}/ (Ctrl+C ends it)\n`)
  process.once('SIGINT', () => void server.close().then(clear))
}

async function update(outDir: string): Promise<void> {
  await ensureFonts()
  const studio = await openStudio(await ensureBrowser('chromium'), outDir)
  await fillAlbum(studio).finally(studio.close)
  process.stdout.write(`${ALBUM}\n`)
}

main(process.argv.slice(2)).catch(reportFailure)
