import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { quotesFlavours } from '../../../lib/share/quotes.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { WORDS as words } from './words.ts'

const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch. “It was <waiting> for & "us".”')
const split = aQuote('q1', [
  spanOf(block, 'The lamp was never dead'),
  spanOf(block, 'It was <waiting> for & "us".'),
])
const article = anArticle([block])

describe('quotesFlavours', () => {
  it('gives the words, who said them, and where they are from', () => {
    expect(quotesFlavours(article, [split], words).plain).toBe(
      [
        '“The lamp was never dead” … “It was <waiting> for & ‘us’.”',
        '— Oda Finch, keeper of the light',
        '',
        'Harbour light to shine again. Greta Moss and Ilan Roke, Harbour Courier, March 9, 2026',
        'https://www.courier.example/news/harbour-light-to-shine-again',
      ].join('\n'),
    )
  })

  it('gives the same as HTML in which the words of a page are only words', () => {
    const { html } = quotesFlavours(article, [split], words)
    const { document } = new JSDOM(html).window
    expect(document.querySelector('blockquote')?.textContent).toBe(
      '“The lamp was never dead” … “It was <waiting> for & ‘us’.”',
    )
    expect(document.querySelector('blockquote')?.lang).toBe('en')
    expect(document.querySelector('waiting')).toBeNull()
    expect(document.querySelector('a')?.href).toBe(
      'https://www.courier.example/news/harbour-light-to-shine-again',
    )
    expect(document.querySelector('a')?.textContent).toBe('Harbour light to shine again')
  })

  it('says when the speaker is unclear and when the words are part of a sentence', () => {
    const unsure = aQuote('q1', split.spans, { confidence: 0.2, partial: true })
    expect(quotesFlavours(article, [unsure], words).plain).toContain(
      '\n— Speaker unclear (part of a sentence)\n',
    )
  })

  it('says that a source has no name', () => {
    const source = { name: 'council official', role: null, kind: 'anonymous' as const, mention: null }
    const { plain, html } = quotesFlavours(article, [{ ...split, speaker: source }], words)
    expect(plain).toContain('\n— Unnamed source: council official\n')
    expect(html).toContain('<p>— Unnamed source: council official</p>')
  })

  it('begins no sentence after a name, but a line with a name', () => {
    const pilot = { name: 'Ilan Roke', role: 'A retired pilot', kind: 'person' as const, mention: null }
    const board = { name: 'board', role: null, kind: 'organization' as const, mention: null }
    const { plain } = quotesFlavours(
      article,
      [
        { ...split, speaker: pilot },
        { ...split, speaker: board },
      ],
      words,
    )
    expect(plain).toContain('\n— Ilan Roke, a retired pilot\n')
    expect(plain).toContain('\n— Board\n')
  })

  it.each(['Who pays for the lamp?', '“Not before the fog!”', 'Was die Lampe kostet …'])(
    'sets no full stop after a headline that has its end: %s',
    (title) => {
      const { plain, html } = quotesFlavours(anArticle([block], { title }), [split], words)
      expect(plain).toContain(`${title} Greta Moss`)
      expect(html).toContain(`${title}</a> Greta Moss`)
    },
  )

  it('cites once under several quotes', () => {
    const { plain } = quotesFlavours(article, [split, { ...split, id: 'q2' }], words)
    expect(plain.match(/Oda Finch/g)).toHaveLength(2)
    expect(plain.match(/https:/g)).toHaveLength(1)
  })

  it('makes no link of an address that is not the web’s', () => {
    const { html } = quotesFlavours(anArticle([block], { url: 'file:///tmp/page.html' }), [split], words)
    expect(html).not.toContain('<a ')
  })
})
