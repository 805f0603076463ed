import { join } from 'node:path'
import sharp from 'sharp'
import type { Plugin } from 'vite'

const DRAWING = join(import.meta.dirname, '../../assets/icon.svg')
const SIZE = 128
const FILE = `icons/${SIZE}.png`

/** Draws the icon where the extension has it. */
export function icon(): Plugin {
  return {
    name: 'gallery-icon',
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: FILE,
        source: await sharp(DRAWING).resize(SIZE).png().toBuffer(),
      })
    },
  }
}
