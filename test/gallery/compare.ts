import pixelmatch from 'pixelmatch'
import sharp from 'sharp'

/** How far two colours may be apart, from 0 to 1: as far as a line drawn half a pixel beside another one. */
const THRESHOLD = 0.08
/** So many pixels may differ beyond that within a square of so many: the edge of a letter, no control. */
const ALLOWED = 8
const WINDOW = 32

interface Raw {
  data: Buffer
  width: number
  height: number
}

export interface Difference {
  /** What to say of it. */
  words: string
  /** The pixels that differ, in red; null where the sizes do. */
  picture: Buffer | null
}

/** How a picture differs from another so that a person would see it; null when it does not. */
export async function difference(before: Buffer, after: Buffer): Promise<Difference | null> {
  const [a, b] = await Promise.all([raw(before), raw(after)])
  if (a.width !== b.width || a.height !== b.height)
    return { words: `${a.width} × ${a.height} has become ${b.width} × ${b.height}`, picture: null }
  const { width, height } = a
  const marked = Buffer.alloc(a.data.length)
  const options = { threshold: THRESHOLD, windowSize: WINDOW }
  const count = pixelmatch(a.data, b.data, marked, width, height, options)
  if (count <= ALLOWED) return null
  return {
    words: `${count} pixels differ in one place`,
    picture: await sharp(marked, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  }
}

async function raw(picture: Buffer): Promise<Raw> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** A picture as it is stored: each pixel as it was, in a third less room than PNG takes. */
export function small(picture: Buffer): Promise<Buffer> {
  return sharp(picture).webp({ lossless: true, effort: 6 }).toBuffer()
}
