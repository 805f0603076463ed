import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ensureFonts } from '../../scripts/browsers/fonts.ts'
import { drawAll, inAlbum, kept } from '../gallery/album.ts'
import { difference } from '../gallery/compare.ts'
import { galleryFaults } from '../gallery/faults.ts'
import { openStudio, type Studio } from '../gallery/pictures.ts'
import { viewNames } from '../gallery/view-names.ts'
import { axeFaults, EVERY_THEME } from '../support/axe.ts'

/** Where pictures that differ are saved, with what they should have been. */
const SEEN = resolve(import.meta.dirname, '../../screenshots/gallery')

/** Every theme, with an eye for colours only. */
const COLOURS = EVERY_THEME.map((theme) => ({ ...theme, rules: { runOnly: ['color-contrast'] } }))

let studio: Studio
let outDir: string

beforeAll(async () => {
  await ensureFonts()
  outDir = await mkdtemp(join(tmpdir(), 'lede-gallery-'))
  studio = await openStudio(inject('chromium').executablePath, outDir)
}, 300_000)

afterAll(async () => {
  await studio?.close()
  if (outDir) await rm(outDir, { recursive: true })
})

describe('the gallery', () => {
  it('looks as it did, in every theme and direction, and leaves no view out', {
    timeout: 240_000,
  }, async () => {
    const changed: string[] = []
    const files: string[] = []
    await rm(SEEN, { recursive: true, force: true })
    const drawn = await drawAll(studio, async (file, picture) => {
      files.push(file)
      const before = await kept(file)
      const differs = before && (await difference(before, picture))
      if (before && !differs) return
      changed.push(`${file}: ${differs ? differs.words : 'new'}`)
      await mkdir(SEEN, { recursive: true })
      const saved = join(SEEN, file.replace('.webp', ''))
      await writeFile(`${saved}.png`, picture)
      if (before) await writeFile(`${saved}.before.webp`, before)
      if (differs?.picture) await writeFile(`${saved}.difference.png`, differs.picture)
    })
    expect(changed, `look at ${SEEN}; if it is meant to be so: npm run gallery:update`).toEqual([])
    expect(await inAlbum()).toEqual(files.sort())
    expect((await viewNames()).filter((name) => !drawn.has(name))).toEqual([])
  })

  it('has nothing for axe to find, in every theme and direction and in forced colours', {
    timeout: 240_000,
  }, async () => {
    expect(await galleryFaults(studio)).toEqual([])
  })

  it('shows axe what is faint, also where it does not give way to forced colours', async () => {
    const found = async (style: string) => {
      await studio.enter('en', style)
      await studio.draw({ name: 'copy-idle', width: 0 })
      return (await axeFaults(studio.page, COLOURS)).map((fault) => fault.split(': ')[0])
    }
    const faint = '.copy { color: #777; background: #888 }'
    expect(await found(faint)).toEqual([
      'light',
      'dark',
      'sepia',
      'high contrast',
      'high contrast in the dark',
    ])
    expect(await found(`${faint} .copy { forced-color-adjust: none }`)).toContain('forced colours')
  })
})

/** A change of style, and of what it is. */
const CHANGES: readonly [what: string, item: string, style: string][] = [
  ['colour of a button', 'copy-idle', '.copy { color: #1d6b18 }'],
  ['shade of the accent', 'copy-idle', ':root { --accent: #a8453f !important }'],
  ['place of a button', 'copy-idle', '.copy { position: relative; inset-block-start: 1px }'],
  ['size of small type', 'quotes-few', '.speaker { font-size: 0.875rem }'],
  ['room between lines', 'read-everything', '.text { line-height: 1.5 }'],
  ['missing hairline', 'tabs-plain', '.tabs { border-color: transparent }'],
]

const picture = async (name: string, style?: string) => {
  await studio.enter('en', style)
  await studio.draw({ name, width: 0 })
  return studio.take('light')
}

describe('a comparison of pictures', () => {
  it.each(CHANGES)('sees a change: the %s', async (_, item, style) => {
    const before = await picture(item)
    expect(await difference(before, await picture(item))).toBeNull()
    expect(await difference(before, await picture(item, style))).not.toBeNull()
  })

  it('does not see how edges are smoothed', async () => {
    const before = await picture('quotes-few')
    const smoother = await sharp(before).blur(0.32).png().toBuffer()
    expect(smoother.equals(before)).toBe(false)
    expect(await difference(before, smoother)).toBeNull()
  })
})
