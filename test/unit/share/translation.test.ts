import { describe, expect, it } from 'vitest'
import { articleFlavours } from '../../../lib/share/article.ts'
import { FORMATS, type Format } from '../../../lib/share/formats.ts'
import { markdown } from '../../../lib/share/markdown.ts'
import { quotesAs } from '../../../lib/share/quotes-as.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { QUOTE_WORDS } from './words.ts'

const words = {
  ...QUOTE_WORDS,
  credit: (name: string) => `Photo: ${name}`,
  box: '',
  notes: { correction: '', update: '', editor: '' },
}
const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch. “It was waiting.”')
const lamp = aQuote('q1', [spanOf(block, 'The lamp was never dead')])
const waiting = aQuote('q2', [spanOf(block, 'It was waiting.')], { partial: true })
const written = anArticle([block])
const german = anArticle([block], { translatedFrom: 'de' })
const unknown = anArticle([block], { translatedFrom: 'und' })
const copied = (format: Format, article = german, quotes = [lamp, waiting]) =>
  quotesAs(format, article, quotes, words, '2026-05-14')

describe('quotes of a page that a machine has translated', () => {
  it.each<[Format, string]>([
    [
      'source',
      '“The lamp was never dead”\n— Oda Finch, keeper of the light (machine translation from German)',
    ],
    [
      'markdown',
      '> “It was waiting.”\n>\n> — Oda Finch, keeper of the light (part of a sentence; machine translation from German)',
    ],
    [
      'words',
      'The lamp was never dead [machine translation from German]\n\nIt was waiting. [machine translation from German]',
    ],
    [
      'apa',
      '“It was waiting” (Oda Finch, keeper of the light, as cited in Moss & Roke, 2026; part of a sentence; machine translation from German).',
    ],
    ['mla', '(Oda Finch, keeper of the light, qtd. in Moss and Roke; machine translation from German).'],
    [
      'chicago',
      'Oda Finch, keeper of the light, quoted in Greta Moss and Ilan Roke, “Harbour light to shine again,” machine translation from German, ',
    ],
    ['chicago', 'Oda Finch, keeper of the light, quoted in Moss and Roke, machine translation from German.'],
    ['bibtex', '\n  note = {Machine translation from German},\n'],
    ['csv', ',machine translation from German,part of a sentence\r\n'],
  ])('say so as %s', (format, expected) => expect(copied(format).plain).toContain(expected))

  it('say so in every format and flavour, once a quote at least', () => {
    for (const format of FORMATS) {
      const { plain, html } = copied(format)
      const times = format === 'bibtex' ? 1 : 2
      for (const flavour of [plain, html])
        expect(flavour.match(/machine translation from German/gi)?.length, format).toBeGreaterThanOrEqual(
          times,
        )
    }
  })

  it('name no language that nobody knows', () => {
    for (const format of FORMATS) {
      expect(copied(format, unknown).plain, format).toMatch(/machine translation/i)
      expect(copied(format, unknown).plain, format).not.toMatch(/machine translation from/i)
    }
  })

  it('are called nothing of the kind on a page as written', () => {
    for (const format of FORMATS) {
      const { plain, html } = copied(format, written)
      expect(plain + html, format).not.toMatch(/machine/i)
    }
  })
})

it('the article says so too where it is copied and exported', () => {
  const line = 'Harbour Courier · March 9, 2026 · machine translation from German'
  for (const text of [
    articleFlavours(german, words).plain,
    articleFlavours(german, words).html,
    markdown(german),
  ])
    expect(text).toContain(line)
  expect(markdown(written)).not.toContain('machine')
})
