import { isUtf8 } from 'node:buffer'
import sniff from 'html-encoding-sniffer'

/**
 * How far a `<meta charset>` is looked for. The standard says 1,024 bytes; pages that put their preloads first are
 * declared later, and browsers read on.
 */
const PRESCAN_BYTES = 8192

/**
 * A file's bytes to text: by byte-order mark, then (HTML only) by the charset a meta element declares, then as UTF-8
 * when they are valid UTF-8, else as windows-1252, which fails for no byte.
 */
export function decode(bytes: Uint8Array, kind: 'html' | 'text'): string {
  const encoding = sniff(bytes, {
    maxPrescanBytes: kind === 'html' ? PRESCAN_BYTES : 0,
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  })
  // The standard maps a few dangerous labels to "replacement", which decodes nothing at all.
  return new TextDecoder(encoding === 'replacement' ? 'windows-1252' : encoding).decode(bytes)
}
