import { join } from 'node:path'
import sharp from 'sharp'
import type { Plugin } from 'vite'

const DRAWING = join(import.meta.dirname, '../../assets/icon.svg')
const SIZE = 128
const FILE = `icons/${SIZE}.png`

/** Draws the icon where the extension has it. */
export function icon(): Plugin {
  const draw = () => sharp(DRAWING).resize(SIZE).png().toBuffer()
  return {
    name: 'gallery-icon',
    configureServer: ({ middlewares }) => {
      middlewares.use(`/${FILE}`, (_, response) => {
        response.setHeader('Content-Type', 'image/png')
        void draw().then((picture) => response.end(picture))
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await draw() })
    },
  }
}
