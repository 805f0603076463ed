import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { small } from './compare.ts'
import type { Studio } from './pictures.ts'
import { THEMES } from './themes.ts'

/** The pictures that are kept, by which a change of looks is seen. */
export const ALBUM = join(import.meta.dirname, 'pictures')

/** In which languages and themes items are drawn: in all themes, and from right to left. */
const DRESSES = [
  { locale: 'en', themes: THEMES },
  { locale: 'ar', themes: ['light'] },
] as const

/** Draws all items, each in all its dresses, and hands them over one by one. */
export async function drawAll(
  { items, take }: Studio,
  see: (file: string, picture: Buffer) => Promise<void>,
): Promise<void> {
  for (const item of items)
    for (const { locale, themes } of DRESSES) {
      const pictures = await take(item, locale, themes)
      for (const [n, picture] of pictures.entries())
        await see(`${[item.name, locale, themes[n]].join('.')}.png`, picture)
    }
}

/** Makes the album anew. */
export async function fillAlbum(studio: Studio): Promise<void> {
  await rm(ALBUM, { recursive: true, force: true })
  await mkdir(ALBUM, { recursive: true })
  await drawAll(studio, async (file, picture) => writeFile(join(ALBUM, file), await small(picture)))
}

/** The picture of that name in the album, null when there is none. */
export async function kept(file: string): Promise<Buffer | null> {
  return readFile(join(ALBUM, file)).catch(() => null)
}

export const inAlbum = () => readdir(ALBUM)
