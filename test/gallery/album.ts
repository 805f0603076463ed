import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { small } from './compare.ts'
import type { Studio } from './pictures.ts'
import { THEMES } from './themes.ts'

/** The pictures that are kept, by which a change of looks is seen. */
export const ALBUM = join(import.meta.dirname, 'pictures')

/** Each item is in light and dark; in the other themes too when styles could go by something that none before it has. */
const ALWAYS = ['light', 'dark']

/**
 * Draws all items, from left to right in several themes, some of them in forced colours, and from right to left in one, and hands their pictures over
 * one by one. Answers with the names of all views that were drawn.
 */
export async function drawAll(
  { items, enter, draw, take, takeForced }: Studio,
  see: (file: string, picture: Buffer) => Promise<void>,
): Promise<Set<string>> {
  const drawn = new Set<string>()
  const known = new Set<string>()
  await enter('en')
  for (const item of items) {
    const { views, looks } = await draw(item)
    const themes = looks.every((look) => known.has(look)) ? ALWAYS : THEMES
    for (const view of views) drawn.add(view)
    for (const look of looks) known.add(look)
    for (const theme of themes) await see(`${item.name}.${theme}.webp`, await take(theme))
    if (item.forced) await see(`${item.name}.forced.webp`, await takeForced())
  }
  await enter('ar')
  for (const item of items) {
    await draw(item)
    await see(`${item.name}.right-to-left.webp`, await take('light'))
  }
  return drawn
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
