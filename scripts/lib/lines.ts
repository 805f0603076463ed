/**
 * Bytes of one line at most: a page of a hundred megabytes is none. More would not fit in a string after decoding.
 */
const MAX_LINE = 128 * 1024 * 1024
const NEWLINE = 0x0a

/**
 * Splits a byte stream at line feeds, one line in memory at a time; null stands for a line that is too long.
 * Not `node:readline`: it also splits at U+2028, which JSON strings may hold as it is.
 */
export async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = () => {
    const line = size > MAX_LINE ? null : new TextDecoder().decode(Buffer.concat(parts))
    parts = []
    size = 0
    return line
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at))
      from = at + 1
      yield take()
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield take()

  function add(part: Uint8Array) {
    size += part.length
    if (size <= MAX_LINE) parts.push(part)
    else parts = []
  }
}
