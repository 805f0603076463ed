import { crc32 } from 'node:zlib'

/** An archive's files by their paths, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>
/** As raw DEFLATE, see RFC 1951. */
export type Deflate = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1 January 1980, where DOS dates begin. */
const DATE = 0x0021
const STORED = 0
const DEFLATED = 8

/**
 * A ZIP archive as PKWARE's APPNOTE.TXT describes it, with no more in it than names and bytes: the same files give the
 * same archive, whenever and wherever it is made.
 */
export async function archive(files: Files, deflate: Deflate): Promise<Buffer> {
  const bodies: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const deflated = await deflate(bytes)
    const smaller = deflated.length < bytes.length
    const body = smaller ? deflated : bytes
    const name = Buffer.from(path)
    const about = aboutFile(smaller ? DEFLATED : STORED, bytes, body, name)
    const local = Buffer.concat([numbers([LOCAL, 4], [VERSION, 2]), about, name])
    directory.push(numbers([CENTRAL, 4], [VERSION, 2], [VERSION, 2]), about)
    // No comment, first disk, no attributes.
    directory.push(numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name)
    bodies.push(local, body)
    offset += local.length + body.length
  }
  const listed = Buffer.concat(directory)
  const end = numbers(
    [END, 4],
    [0, 4],
    [files.size, 2],
    [files.size, 2],
    [listed.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...bodies, listed, end])
}

/** What stands in both headers of a file. */
function aboutFile(method: number, bytes: Uint8Array, body: Uint8Array, name: Uint8Array): Buffer {
  return numbers(
    [FLAGS, 2],
    [method, 2],
    [0, 2],
    [DATE, 2],
    [crc32(bytes), 4],
    [body.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  )
}

function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
