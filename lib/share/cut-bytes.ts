const ENCODER = new TextEncoder()
const ELLIPSIS = '…'

/**
 * Text of at most so many bytes in UTF-8: cut between words where there are some, never inside what readers take for
 * one character, and with an ellipsis.
 */
export function cutBytes(text: string, most: number): string {
  if (ENCODER.encode(text).length <= most) return text
  const room = most - ENCODER.encode(ELLIPSIS).length
  const kept = start(characters(text), room) || start([...text], room)
  const word = kept.lastIndexOf(' ')
  // A script without spaces, or one very long word, is cut where the room ends.
  const cut = word > kept.length / 2 ? kept.slice(0, word) : kept
  return `${cut.replace(/(?:[\s\p{P}]|\u200c|\u200d)+$/u, '')}${ELLIPSIS}`
}

function characters(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  )
}

/** As many of the first pieces as there is room for. */
function start(pieces: readonly string[], room: number): string {
  let used = 0
  const over = pieces.findIndex((piece) => {
    used += ENCODER.encode(piece).length
    return used > room
  })
  return pieces.slice(0, over < 0 ? pieces.length : over).join('')
}
