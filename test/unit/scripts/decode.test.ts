import { describe, expect, it } from 'vitest'
import { decode } from '../../../scripts/lib/decode.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('decode', () => {
  it.each([
    [
      'a byte-order mark before what the page declares',
      Buffer.from('\ufeff<meta charset="koi8-r">é'),
      '<meta charset="koi8-r">é',
    ],
    ['a byte-order mark of UTF-16', Buffer.from('\ufeffDünne Bücher', 'utf16le'), 'Dünne Bücher'],
    [
      'the charset that the page declares',
      latin1('<meta charset="windows-1251">\xd2\xee\xec'),
      '<meta charset="windows-1251">Том',
    ],
    [
      'a charset declared late',
      latin1(`${'<link rel=preload>'.repeat(100)}<meta charset="windows-1251">\xd2`),
      /Т$/,
    ],
    ['UTF-8 where nothing is declared', Buffer.from('<p>naïve “façade”'), '<p>naïve “façade”'],
    ['windows-1252 for what is no UTF-8', latin1('<p>\x93na\xefve\x94 \x96 \x80'), '<p>“naïve” – €'],
    [
      'a label that browsers refuse',
      latin1('<meta charset="iso-2022-kr">caf\xe9'),
      '<meta charset="iso-2022-kr">café',
    ],
  ])('goes by %s', (_, bytes, text) => {
    const decoded = decode(bytes, 'html')
    if (typeof text === 'string') expect(decoded).toBe(text)
    else expect(decoded).toMatch(text)
  })

  it('does not take the words of a text for a declaration', () => {
    expect(decode(Buffer.from('<meta charset="koi8-r"> is how Käthe wrote it'), 'text')).toBe(
      '<meta charset="koi8-r"> is how Käthe wrote it',
    )
  })
})
