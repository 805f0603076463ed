import { describe, expect, it } from 'vitest'
import { articleText } from '../../../lib/article/text.ts'
import { extract } from '../../../lib/extract/index.ts'
import { articleFromText, extractText } from '../../../lib/extract/plain.ts'
import { documentOf, STORY, textsOf, URL_OF_PAGE } from './support.ts'

const TITLE = 'Swan holds up island ferry'

describe('a raw text', () => {
  it('first line as headline, paragraphs by blank lines, scraps out', () => {
    const found = extractText(
      [TITLE, ...STORY.slice(0, 2), 'AFP via Getty Images', ...STORY.slice(2)].join('\n\n'),
    )
    expect(found.title).toBe(TITLE)
    expect(textsOf(found)).toEqual(STORY)
    expect(found.language).toBe('en')
    expect(found.removed.map((entry) => entry.reason)).toEqual(['headline', 'credit'])
  })

  it('a long first line is a paragraph, not a headline', () => {
    const long = `${STORY.join(' ')} ${STORY.join(' ')}`
    expect(extractText(long).title).toBe('')
    expect(textsOf(extractText(long))).toEqual([long])
  })

  it('a text wrapped at a fixed width is unwrapped', () => {
    const wrapped = STORY.map((text) => text.replace(/(.{50,64}) /g, '$1\n')).join('\n\n')
    expect(textsOf(extractText(wrapped, { title: TITLE }))).toEqual(STORY)
  })

  it('a page that is one pre is read by its lines', () => {
    const html = documentOf(`<pre>${[TITLE, ...STORY].join('\n\n')}</pre>`)
    expect(textsOf(extract(html, URL_OF_PAGE)).slice(-4)).toEqual(STORY)
  })
})

describe('a clean text', () => {
  it('is kept as it is', () => {
    const found = articleFromText({ title: TITLE, text: `${STORY[0]}\nAP\n\n${STORY[1]}`, language: 'en' })
    expect(articleText(found).split('\n\n')).toEqual([STORY[0], 'AP', STORY[1]])
    expect(found.title).toBe(TITLE)
  })

  it('empty says so', () => {
    expect(articleFromText({ text: ' \n' }).completeness.state).toBe('not-article')
  })
})
