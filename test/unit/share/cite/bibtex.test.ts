import { describe, expect, it } from 'vitest'
import { bibtex, bibtexKey } from '../../../../lib/share/cite/bibtex.ts'
import { aSource, URL } from './sources.ts'

type Given = Parameters<typeof aSource>[0]

it('is an @online entry with what was quoted as its annotation', () => {
  expect(bibtex(aSource({ by: ['Greta Moss', 'Ilan Roke'] }), ['“One” (Oda Finch)', '“Two”'])).toBe(
    [
      '@online{moss2026harbour,',
      '  author = {Moss, Greta and Roke, Ilan},',
      '  title = {{Harbour light to shine again}},',
      '  organization = {Harbour Courier},',
      '  date = {2026-03-09},',
      `  url = {${URL}},`,
      '  annotation = {“One” (Oda Finch) \\par “Two”},',
      '}',
    ].join('\n'),
  )
})

describe('its fields', () => {
  it.each<[rule: string, given: Given, line: string]>([
    ['a group in braces', { by: ['Ander Press Agency'] }, 'author = {{Ander Press Agency}},'],
    ['suffix between family and given', { by: ['Tomas Brill Jr.'] }, 'author = {Brill, Jr., Tomas},'],
    ['particles', { by: ['Piet van der Alder'] }, 'author = {van der Alder, Piet},'],
    ['"and" in a name', { by: ['Roke and Sons Agency'] }, 'author = {{Roke and Sons Agency}},'],
    [
      'what TeX reads as commands',
      { title: 'Fees up 5% & $3_000 #1 ~ ^ {x} \\input' },
      'title = {{Fees up 5\\% \\& \\$3\\_000 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbraceleft{}x\\textbraceright{} \\textbackslash{}input}},',
    ],
    [
      'an address as it stands',
      { url: 'https://a.example/x_y?a=1&b=%20' },
      'url = {https://a.example/x_y?a=1&b=%20},',
    ],
    ['braces in an address', { url: 'https://a.example/{x}' }, 'url = {https://a.example/%7Bx%7D},'],
    ['a month', { date: '2026-03' }, 'date = {2026-03},'],
    ['no date: when it was read', { date: null }, 'urldate = {2026-05-14},'],
  ])('%s', (_, given, line) => expect(bibtex(aSource(given), []).split('\n')).toContain(`  ${line}`))

  it('leaves out what is not known', () => {
    expect(bibtex(aSource({ by: [], date: null, outlet: '' }), [])).not.toMatch(
      /author|organization|\bdate|annot/,
    )
  })
})

describe('its key', () => {
  it.each<[rule: string, given: Given, key: string]>([
    ['author, year, word', {}, 'moss2026harbour'],
    ['no article word', { title: 'The “Lamp” shines' }, 'moss2026lamp'],
    ['accents folded', { by: ['Zoë Groß'], title: 'Öl im Hafen' }, 'gross2026ol'],
    ['particles', { by: ['Piet van der Alder'] }, 'vanderalder2026harbour'],
    ['no author', { by: [] }, 'harbourcourier2026harbour'],
    ['no date', { date: null }, 'mossndharbour'],
    ['another script', { by: ['Ірина Мох'], outlet: 'Маяк', title: 'Маяк світить' }, 'source2026'],
    ['nothing at all', { by: [], outlet: '', title: '', date: null }, 'sourcend'],
  ])('%s', (_, given, key) => expect(bibtexKey(aSource(given))).toBe(key))
})
