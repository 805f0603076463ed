import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawIcons } from '../../../scripts/build/icons.ts'

const DRAWING = join(import.meta.dirname, '../../../assets/icon.svg')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-icons-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it.each([16, 128])('an icon of %i pixels is small, and looks like the drawing', async (size) => {
  const file = join(folder, `${size}.png`)
  await writeFile(file, '')
  await drawIcons(folder)
  const icon = await readFile(file)
  expect(icon.length).toBeLessThan(700)
  const on = (image: Sharp) =>
    image.flatten({ background: '#fff' }).raw().toBuffer({ resolveWithObject: true })
  const [drawn, plain] = await Promise.all([on(sharp(icon)), on(sharp(DRAWING).resize(size))])
  expect(drawn.info).toMatchObject({ width: size, height: size })
  const most = Math.max(...[...drawn.data].map((value, at) => Math.abs(value - (plain.data[at] ?? 0))))
  expect(most).toBeLessThan(25)
})
