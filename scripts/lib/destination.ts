import { basename } from 'node:path'
import { decode } from './decode.ts'
import { readBytes } from './read-bytes.ts'
import type { Served } from './serve.ts'
import { kindOfFile } from './source.ts'

/** A page to open: an address of its own, or a file that we serve under `path`. */
export interface Destination {
  /** For the names of its pictures. */
  name: string
  /** A path on our server, or a whole address. */
  path: string
  page?: Served
}

const TYPES = { html: 'text/html', xhtml: 'application/xhtml+xml', text: 'text/plain' }

/** What an argument names: an http(s) address as it is, anything else a file. `index` keeps namesakes apart. */
export async function destination(argument: string, index: number): Promise<Destination> {
  if (/^https?:\/\//i.test(argument) && URL.canParse(argument)) {
    const { hostname, href } = new URL(argument)
    return { name: `${index + 1}-${hostname}`, path: href }
  }
  const name = basename(argument)
  const page = served(argument, await readBytes(argument))
  return { name: `${index + 1}-${name}`, path: `/${index + 1}/${encodeURIComponent(name)}`, page }
}

/**
 * A file as a web server would give it. Its text goes out as UTF-8 whatever the file's own encoding, so that the
 * browser reads the characters that the command line reads.
 */
function served(file: string, bytes: Uint8Array): Served {
  if (/\.pdf$/i.test(file)) return { body: bytes, contentType: 'application/pdf' }
  const kind = kindOfFile(file, bytes)
  const body = decode(bytes, kind === 'text' ? 'text' : 'html')
  return { body, contentType: `${TYPES[kind]}; charset=utf-8` }
}
