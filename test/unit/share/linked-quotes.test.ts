import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { FORMATS, type Format } from '../../../lib/share/formats.ts'
import { quotesAs } from '../../../lib/share/quotes-as.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { QUOTE_WORDS as words } from './words.ts'

const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch. “It was waiting.”')
const article = anArticle([block])
const dead = aQuote('q1', [spanOf(block, 'The lamp was never dead')], { fragment: 'text=The%20lamp%20was' })
const waiting = aQuote('q2', [spanOf(block, 'It was waiting.')], {
  fragment: 'text=It%20was&text=waiting%2E',
})
const unproven = aQuote('q3', waiting.spans, { fragment: null })

const STORY = 'https://www.courier.example/news/harbour-light-to-shine-again'
const DEAD = `${STORY}#:~:text=The%20lamp%20was`
const WAITING = `${STORY}#:~:text=It%20was&text=waiting%2E`

const as = (format: Format, quotes = [dead]) => {
  const { plain, html } = quotesAs(format, article, quotes, words, '2026-05-14')
  const links = [...new JSDOM(html).window.document.querySelectorAll('a')].map(({ href }) => href)
  return { plain, links: [...new Set(links)] }
}

describe('a quote that is copied', () => {
  it.each(FORMATS.filter((format) => format !== 'words'))('has the link to its words as %s', (format) => {
    const { plain, links } = as(format)
    expect(plain).toContain(format === 'mla' ? DEAD.slice(8) : DEAD)
    if (format !== 'bibtex' && format !== 'csv') expect(links).toEqual([DEAD])
  })

  it('has none as words alone', () => {
    expect(as('words').plain).toBe('The lamp was never dead')
  })
})

describe('several quotes that are copied', () => {
  it.each<[Format, string[]]>([
    ['source', [DEAD, WAITING, STORY]],
    ['markdown', [DEAD, WAITING, STORY]],
    ['apa', [DEAD, WAITING, STORY]],
    ['mla', [DEAD, WAITING, STORY]],
    ['chicago', [DEAD, STORY, WAITING]],
  ])('have a link each as %s, and one to the story', (format, links) => {
    expect(as(format, [dead, waiting]).links).toEqual(links)
  })

  it('have it under them in plain words, where it is proven', () => {
    const { plain } = as('source', [dead, unproven])
    expect(plain.split('\n').filter((line) => line.startsWith('http'))).toEqual([DEAD, STORY])
    expect(as('markdown', [dead, unproven]).plain).toContain(`> — [Oda Finch, keeper of the light](${DEAD})`)
  })

  it('have it in their rows of a table', () => {
    const rows = as('csv', [dead, waiting, unproven]).plain.split('\r\n')
    expect(rows.slice(1, 4).map((row) => row.split(',').at(-3))).toEqual([DEAD, WAITING, STORY])
  })
})
