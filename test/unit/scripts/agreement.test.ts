import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { inertDocument } from '../../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../../lib/extract/page/snapshot.ts'
import { compare } from '../../../scripts/bench/agreement.ts'
import { denotes } from '../../../scripts/bench/denotes.ts'

describe('a day in any form', () => {
  const isMeant = denotes('2024-03-05')
  it.each([
    '5 March 2024',
    'March 5th, 2024',
    '5. März 2024',
    '5 mars 2024',
    '5 de marzo de 2024',
    '05.03.2024',
    '3/5/24',
    '2024-03-05',
    '2024年3月5日',
    '5 березня 2024',
    '٥ مارس ٢٠٢٤',
    '5 मार्च 2024',
    '5 Mart 2024',
  ])('%s', (text) => {
    expect(isMeant(text)).toBe(true)
  })
  it.each(['6 March 2024', '15 March 2024', 'March 5, 2023', 'version 3.5.2'])('not %s', (text) => {
    expect(isMeant(text)).toBe(false)
  })
})

describe('mark-up against what is shown', () => {
  const STORY =
    'The ferry to Osmund Island left port eleven hours late on Monday, after its crew had found a swan.'
  const DATA = {
    '@type': 'NewsArticle',
    headline: 'Swan holds up island ferry',
    author: [{ name: 'Ann Lee' }, { name: 'Bo Chan' }],
    datePublished: '2024-03-05T10:00:00Z',
  }

  function verdicts(body: string) {
    const head = `<script type="application/ld+json">${JSON.stringify(DATA)}</script>`
    const url = 'https://harbour.example/ferry'
    const { document } = new JSDOM(`<head>${head}</head><body>${body}<p>${STORY}</p></body>`, { url }).window
    const snapshot = takeSnapshot(document, url, inertDocument(document))
    return Object.fromEntries(compare(snapshot, url, 'bare').map((one) => [one.field, one]))
  }

  it('agrees', () => {
    const { headline, author, date } = verdicts(
      '<h1>Swan holds up island ferry</h1><p>By Ann Lee and Bo Chan</p><time datetime="2019-01-01">5 March 2024</time>',
    )
    expect([headline?.agrees, author?.agrees, date?.agrees]).toEqual([true, true, true])
  })

  it('disagrees; half of the authors is not all of them', () => {
    const { author, date } = verdicts(
      '<h1>Swan holds up island ferry</h1><p>By Ann Lee</p><p>1 March 2024</p><footer><p>Bo Chan took the picture on 5 March 2024.</p></footer>',
    )
    expect(author).toMatchObject({ agrees: false, overlaps: true })
    expect(date).toMatchObject({ agrees: false, declared: '2024-03-05', found: '2024-03-01' })
  })

  it('what nobody can see does not count', () => {
    expect(verdicts('<h1>A bird on board</h1><p hidden>By Ann Lee and Bo Chan, 5 March 2024</p>')).toEqual({})
  })
})
