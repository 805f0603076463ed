import sharp from 'sharp'

/** What the stores ask of pictures, by the end of their path. */
const ASKED: readonly [path: RegExp, width: number, height: number, format: string, transparent: boolean][] =
  [
    [/^icon-128\.png$/, 128, 128, 'png', true],
    [/^icon-300\.png$/, 300, 300, 'png', true],
    [/tile\.png$/, 440, 280, 'png', false],
    [/\.jpg$/, 1280, 800, 'jpeg', false],
  ]

/** What is wrong with a picture, as the stores see it: nothing, if they take it. */
export async function pictureFaults(path: string, picture: Uint8Array): Promise<string[]> {
  const asked = ASKED.find(([end]) => end.test(path))
  if (!asked) return [`${path}: no store asks for it`]
  const [, width, height, format, transparent] = asked
  const found = await sharp(picture).metadata()
  const { channels } = await sharp(picture).stats()
  // A picture that came out empty has one colour.
  const drawn = channels.some(({ min, max }) => max - min > 100)
  return [
    ...(found.width === width && found.height === height
      ? []
      : [`${path}: ${found.width} x ${found.height}`]),
    ...(found.format === format ? [] : [`${path}: ${found.format}`]),
    ...(found.hasAlpha === transparent ? [] : [`${path}: transparent, or not as it must be`]),
    ...(drawn ? [] : [`${path}: nothing is on it`]),
  ]
}

/** The paths of all pictures in a language, and of those that need none. */
export const ICONS = ['icon-128.png', 'icon-300.png']
export const picturesIn = (language: string) =>
  ['1-read.jpg', '2-quotes.jpg', '3-summary.jpg', '4-ledger.jpg', '5-tab.jpg', 'tile.png'].map(
    (name) => `${language}/${name}`,
  )
