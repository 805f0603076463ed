import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { ICONS, pictureFaults, picturesIn } from '../../support/store.ts'

const STORE = resolve(import.meta.dirname, '../../../store')
const paths = globSync('**/*.{png,jpg}', { cwd: STORE })
const read = (path: string) => readFileSync(join(STORE, path))

it('there are five pictures and a tile in each language, and the icons', () => {
  expect(paths.sort()).toEqual([...ICONS, ...picturesIn('en'), ...picturesIn('de')].sort())
})

it.each(paths)('%s is as the stores ask for it', async (path) => {
  expect(await pictureFaults(path, read(path))).toEqual([])
})

it('all together are small enough to be kept here', () => {
  expect(paths.reduce((sum, path) => sum + read(path).length, 0)).toBeLessThan(1_500_000)
})

it('the icon of 128 pixels has 16 free on each side', async () => {
  const { info } = await sharp(read('icon-128.png')).trim().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, info.trimOffsetLeft, info.trimOffsetTop]).toEqual([96, 96, -16, -16])
})

it('a picture of another size, kind or with nothing on it would be found', async () => {
  const empty = sharp({ create: { width: 640, height: 400, channels: 4, background: '#fff' } })
  expect(await pictureFaults('en/1-read.jpg', await empty.png().toBuffer())).toEqual([
    'en/1-read.jpg: 640 x 400',
    'en/1-read.jpg: png',
    'en/1-read.jpg: transparent, or not as it must be',
    'en/1-read.jpg: nothing is on it',
  ])
})
