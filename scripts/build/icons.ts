import { readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'

const ICON = join(import.meta.dirname, '../../assets/icon.svg')
/** The drawing has two: these are enough for its edges, and fit into half a byte. */
const COLOURS = 16

/** Draws the icons that are in a folder again, each of its size, with few colours. */
export async function drawIcons(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(
    names.map(async (name) => {
      const drawn = sharp(ICON).resize(Number(basename(name, '.png')))
      const png = drawn.png({ palette: true, colours: COLOURS, dither: 0, effort: 10, compressionLevel: 9 })
      await writeFile(join(folder, name), await png.toBuffer())
    }),
  )
}
