/** A text without its white space, and where each character was. */
export interface Squeezed {
  text: string
  /** The place in the text as it was of each character, and after the last one its length. */
  at: Uint32Array
}

const SPACE = /\s+/g

/** Takes the white space out: lines and blocks end at other places in the page than in the article. */
export function squeeze(text: string): Squeezed {
  const at = new Uint32Array(text.length + 1)
  const parts: string[] = []
  let length = 0
  let reached = 0
  const take = (to: number) => {
    for (let place = reached; place < to; place++) at[length++] = place
    parts.push(text.slice(reached, to))
  }
  for (const { 0: space, index } of text.matchAll(SPACE)) {
    take(index)
    reached = index + space.length
  }
  take(text.length)
  at[length] = text.length
  return { text: parts.join(''), at: at.subarray(0, length + 1) }
}

/** The same without the way back. */
export function squeezed(text: string): string {
  return text.replace(SPACE, '')
}
