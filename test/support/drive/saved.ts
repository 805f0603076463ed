import { mkdtemp, readFile, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { SavedFile } from './driver.ts'

/** Reads a file that was saved, and puts it into a folder of its own there: the next one of its name can have it, too. */
export async function takeSaved(saved: string): Promise<SavedFile> {
  const name = basename(saved)
  const path = join(await mkdtemp(join(dirname(saved), 'taken-')), name)
  await rename(saved, path)
  return { name, path, text: await readFile(path, 'utf8') }
}
