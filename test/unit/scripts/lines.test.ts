import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lines } from '../../../scripts/lib/lines.ts'

async function split(chunks: readonly Uint8Array[]): Promise<(string | null)[]> {
  async function* stream() {
    yield* chunks
  }
  return Array.fromAsync(lines(stream()))
}

it('splits at line feeds only, wherever the stream was cut', async () => {
  const line = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replaceAll('\n', '\u2028').replaceAll('\ufeff', ''))
  await fc.assert(
    fc.asyncProperty(
      fc.array(line),
      fc.array(fc.nat({ max: 40 }), { minLength: 1 }),
      async (texts, sizes) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''))
        const chunks: Uint8Array[] = []
        for (let at = 0, n = 0; at < bytes.length; n++) {
          const size = 1 + (sizes[n % sizes.length] ?? 0)
          chunks.push(bytes.subarray(at, at + size))
          at += size
        }
        expect(await split(chunks)).toEqual(texts)
      },
    ),
  )
})

it('gives the last line without a line feed too', async () => {
  expect(await split([Buffer.from('one\ntwo')])).toEqual(['one', 'two'])
})

it('passes over a line that fits no string, and goes on', async () => {
  const mebibyte = Buffer.alloc(1024 * 1024, 'a')
  const chunks = [...Array.from({ length: 129 }, () => mebibyte), Buffer.from('\nnext\n')]
  expect(await split(chunks)).toEqual([null, 'next'])
})
