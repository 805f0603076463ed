import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { FORMATS, type Format } from '../../../lib/share/formats.ts'
import { quotesFlavours } from '../../../lib/share/quotes.ts'
import { quotesAs } from '../../../lib/share/quotes-as.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { QUOTE_WORDS as words } from './words.ts'

const block = aParagraph('b1', '“The lamp *was* never dead,” said Oda Finch. “It was <waiting> for "us".”')
const split = aQuote('q1', [
  spanOf(block, 'The lamp *was* never dead'),
  spanOf(block, 'It was <waiting> for "us".'),
])
const unclear = aQuote('q2', [spanOf(block, 'It was <waiting> for "us".')], { confidence: 0.1 })
const official = aQuote('q3', split.spans.slice(0, 1), {
  speaker: { name: 'council official', role: null, kind: 'anonymous', mention: null },
})
const article = anArticle([block])
const LINK = 'https://www.courier.example/news/harbour-light-to-shine-again'
const as = (format: Format, quotes = [split, unclear]) =>
  quotesAs(format, article, quotes, words, '2026-05-14')

describe('quotes in a format', () => {
  it('are with their source as they have always been', () => {
    expect(as('source')).toEqual(quotesFlavours(article, [split, unclear], words))
  })

  it.each<[Format, string[]]>([
    [
      'markdown',
      [
        '> “The lamp \\*was\\* never dead” … “It was \\<waiting\\> for ‘us’.”',
        '>',
        '> — Oda Finch, keeper of the light',
        '',
        '> “It was \\<waiting\\> for ‘us’.”',
        '>',
        '> — Speaker unclear',
        '',
        `[Harbour light to shine again](${LINK}), Greta Moss and Ilan Roke, *Harbour Courier*, March 9, 2026`,
      ],
    ],
    ['words', ['The lamp *was* never dead … It was <waiting> for "us".', '', 'It was <waiting> for "us".']],
    [
      'apa',
      [
        '“The lamp *was* never dead” … “It was <waiting> for ‘us’” (Oda Finch, keeper of the light, as cited in Moss & Roke, 2026).',
        '',
        '“It was <waiting> for ‘us’” (Moss & Roke, 2026).',
        '',
        `Moss, G., & Roke, I. (2026, March 9). Harbour light to shine again. Harbour Courier. ${LINK}`,
      ],
    ],
    [
      'mla',
      [
        '“The lamp *was* never dead” … “It was <waiting> for ‘us’” (Oda Finch, keeper of the light, qtd. in Moss and Roke).',
        '',
        '“It was <waiting> for ‘us’” (Moss and Roke).',
        '',
        `Moss, Greta, and Ilan Roke. “Harbour light to shine again.” Harbour Courier, 9 Mar. 2026, ${LINK.slice(8)}.`,
      ],
    ],
    [
      'chicago',
      [
        '“The lamp *was* never dead” … “It was <waiting> for ‘us’.”',
        `Oda Finch, keeper of the light, quoted in Greta Moss and Ilan Roke, “Harbour light to shine again,” Harbour Courier, March 9, 2026, ${LINK}.`,
        '',
        '“It was <waiting> for ‘us’.”',
        'Moss and Roke.',
        '',
        `Moss, Greta, and Ilan Roke. “Harbour light to shine again.” Harbour Courier, March 9, 2026. ${LINK}.`,
      ],
    ],
    [
      'bibtex',
      [
        '@online{moss2026harbour,',
        '  author = {Moss, Greta and Roke, Ilan},',
        '  title = {{Harbour light to shine again}},',
        '  organization = {Harbour Courier},',
        '  date = {2026-03-09},',
        `  url = {${LINK}},`,
        '  annotation = {“The lamp *was* never dead” … “It was <waiting> for ‘us’.” (Oda Finch, keeper of the light) \\par “It was <waiting> for ‘us’.”},',
        '}',
      ],
    ],
  ])('are as %s in plain text', (format, lines) => expect(as(format).plain).toBe(lines.join('\n')))

  it('are as CSV a row each', () => {
    const from = `Harbour Courier,Greta Moss; Ilan Roke,Harbour light to shine again,2026-03-09,${LINK},,`
    expect(as('csv', [split, unclear, official]).plain).toBe(
      [
        'Quote,Speaker,Role,Outlet,Byline,Headline,Date,Link,Translation,Note',
        `"The lamp *was* never dead … It was <waiting> for ""us"".",Oda Finch,keeper of the light,${from}`,
        `"It was <waiting> for ""us"".",Speaker unclear,,${from}`,
        `The lamp *was* never dead,Unnamed source: council official,,${from}`,
        '',
      ].join('\r\n'),
    )
  })

  it.each<[Format, string]>([
    ['source', '— Speaker unclear (part of a sentence)'],
    ['markdown', '— Speaker unclear (part of a sentence)'],
    ['apa', '“never dead” (Moss & Roke, 2026; part of a sentence).'],
    ['mla', '“never dead” (Moss and Roke; part of a sentence).'],
    ['chicago', `${LINK}. Part of a sentence.`],
    ['chicago', 'Moss and Roke. Part of a sentence.'],
    ['bibtex', '“never dead” (part of a sentence)},'],
    ['csv', ',,part of a sentence\r\n'],
  ])('say as %s that they are part of a sentence', (format, expected) => {
    const part = aQuote('q4', [spanOf(block, 'never dead')], { speaker: null, partial: true })
    const { plain, html } = as(format, [part, part])
    expect(plain).toContain(expected)
    expect(html).toMatch(/part of a sentence/i)
    expect(as(format).plain).not.toMatch(/part of a sentence/i)
  })

  it.each(FORMATS)('are as %s in rich text, where the words of a page are only words', (format) => {
    const { document } = new JSDOM(as(format).html).window
    expect(document.body.textContent).toContain('It was <waiting> for')
    expect(document.querySelector('waiting')).toBeNull()
    const italics = [...document.querySelectorAll('i')].map((one) => one.textContent)
    const manual = format === 'apa' || format === 'mla' || format === 'chicago'
    expect(new Set(italics)).toEqual(new Set(manual ? ['Harbour Courier'] : []))
  })

  it.each(['apa', 'mla', 'chicago'] as const)(
    'are as %s without links to what is no web address',
    (format) => {
      const local = { ...article, url: 'file:///home/x.html', site: null }
      expect(quotesAs(format, local, [split], words, '2026-05-14').html).not.toContain('<a ')
    },
  )

  it('keep the stop of an abbreviation and an ellipsis before the brackets', () => {
    for (const said of ['They came from the U.S.', 'It was Moss & Co.', 'And then...']) {
      const one = aParagraph('b1', said)
      const { plain } = quotesAs(
        'mla',
        anArticle([one]),
        [aQuote('q1', [spanOf(one, said)])],
        words,
        '2026-05-14',
      )
      expect(plain).toContain(`“${said}” (Oda`)
    }
  })
})
