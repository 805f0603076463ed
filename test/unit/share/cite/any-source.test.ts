import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { apaReference } from '../../../../lib/share/cite/apa.ts'
import { bibtex } from '../../../../lib/share/cite/bibtex.ts'
import { chicagoEntry, chicagoNote } from '../../../../lib/share/cite/chicago.ts'
import { table } from '../../../../lib/share/cite/csv.ts'
import { mlaEntry } from '../../../../lib/share/cite/mla.ts'
import { runsFlavours } from '../../../../lib/share/cite/runs.ts'
import { aSource } from './sources.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'{}\\"\',;%<>&=+-@\t\n\r“”’ .?aZ') }),
)
const sources = fc
  .record({
    by: fc.array(hostile, { maxLength: 5 }),
    title: hostile,
    outlet: hostile,
    date: fc.constantFrom(null, '2026', '2026-03', '2026-03-09', '2026-03-09T10:00:00Z', 'soon'),
    url: hostile,
  })
  .map(aSource)

it('shows in rich text just what it says in plain text, whatever a page says', () => {
  fc.assert(
    fc.property(sources, (source) => {
      for (const style of [apaReference, mlaEntry, chicagoEntry, chicagoNote]) {
        const { plain, html } = runsFlavours(style(source))
        const body = new JSDOM('').window.document.createElement('div')
        body.innerHTML = html
        const same = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '')
        expect(same(body.textContent ?? '')).toBe(same(plain))
        expect([...body.querySelectorAll('*')].filter(({ tagName }) => !/^[IA]$/.test(tagName))).toEqual([])
      }
    }),
    { numRuns: 25 },
  )
})

it('never ends a field of BibTeX before its end', () => {
  fc.assert(
    fc.property(sources, hostile, (source, quote) => {
      let depth = 0
      const entry = bibtex(source, [quote])
      for (const [at, character] of [...entry].entries()) {
        if (character === '{') depth++
        if (character === '}') depth--
        expect(depth > 0 || at < '@online{'.length - 1 || at === [...entry].length - 1).toBe(true)
      }
      expect(depth).toBe(0)
    }),
    { numRuns: 100 },
  )
})

it('reads back as the same cells by the rules of RFC 4180, none of them a formula', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (cells) => {
      const { plain } = table([cells])
      const read = [...plain.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n$)/g)].map(
        ([, marked, bare]) => marked?.replaceAll('""', '"') ?? bare ?? '',
      )
      expect(read.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, ''))).toEqual(
        cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, '')),
      )
      for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
    }),
    { numRuns: 300 },
  )
})
