import { inflateSync } from 'node:zlib'

/**
 * The words that a PDF of Chromium's shows, and on how many sheets. Its glyphs are numbers; what characters they stand
 * for is in the fonts' ToUnicode tables (PDF 1.7, 9.10.3). Text is set as hexadecimal numbers of four digits.
 */
export function pdfText(bytes: Uint8Array): { sheets: number; text: string } {
  const source = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, { head: string; stream: string }>()
  for (const [, id = '', content = ''] of source.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    const [head = '', ...rest] = content.split(/stream\r?\n/)
    const raw = rest.join('stream\n').replace(/\r?\n?endstream[\s\S]*$/, '')
    objects.set(id, { head, stream: head.includes('/FlateDecode') ? inflated(raw) : raw })
  }
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? ''
      fonts.set(name, characters(objects.get(table)?.stream ?? ''))
    }
  const pages = [...objects.values()].filter(({ head }) => /\/Type ?\/Page\b/.test(head))
  const text = pages.map(({ head }) => {
    const content = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? ''
    return shown(objects.get(content)?.stream ?? '', fonts)
  })
  return { sheets: pages.length, text: text.join(' ') }
}

function inflated(raw: string): string {
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
}

/** What is shown by the operators that choose a font and set text in it. */
function shown(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map()
  let text = ''
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name) ?? new Map()
    for (const glyph of hex?.match(/.{4}/g) ?? []) text += font.get(glyph.toUpperCase()) ?? ''
  }
  return text
}

/** A ToUnicode table: characters by the number of their glyph. */
function characters(table: string): Map<string, string> {
  const map = new Map<string, string>()
  const decoded = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      map.set(glyph.toUpperCase(), decoded(to))
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let n = Number.parseInt(from, 16); n <= Number.parseInt(to, 16); n++)
        map.set(
          n.toString(16).toUpperCase().padStart(4, '0'),
          String.fromCodePoint(Number.parseInt(first, 16) + n - Number.parseInt(from, 16)),
        )
  return map
}
