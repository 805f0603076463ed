import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../lib/article/types.ts'
import { withoutControls } from '../../../lib/share/controls.ts'
import { articleAs, articleFile, FORMS, type Shared } from '../../../lib/share/files.ts'
import { STYLE, STYLE_HASH } from '../../../lib/share/html-style.ts'
import type { ArticleFile } from '../../../lib/share/json-file.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'

const words = {
  locale: 'en',
  unclear: 'Speaker unclear',
  unnamed: 'Unnamed source',
  partial: 'part of a sentence',
  credit: (name: string) => `Photo: ${name}`,
  box: 'Key points',
  notes: { correction: 'Correction', update: 'Update', editor: 'Editor’s note' },
  translated: (from: string | null) => `machine translation from ${from}`,
  summary: 'Summary',
  quotes: 'Quotes',
  untitled: 'Untitled page',
}
const said = aParagraph('b1', '“I want a lamp,” said Oda Finch. The council agreed on Monday.')
const article = anArticle([said, aParagraph('b2', 'It burns.')], {
  standfirst: 'A quarrel ends.',
  translatedFrom: 'de',
  boxes: [{ title: null, after: 'b1', blocks: [aParagraph('b3', 'A point')] }],
  notes: [{ kind: 'correction', text: 'It was Monday.' }],
  removed: [{ blocks: [aParagraph('b9', 'Buy a lamp')], after: 'b2', reason: 'advert', pass: 'any' }],
})
const finds = {
  quotes: [aQuote('q1', [spanOf(said, 'I want a lamp')])],
  summary: { gist: { ...spanOf(said, 'The council agreed on Monday.'), about: null }, points: [] },
}
const all: Shared = { article, finds, wishes: { quotes: true, summary: true } }
const bare: Shared = { article, finds, wishes: { quotes: false, summary: false } }
const textOf = (form: (typeof FORMS)[number], shared = all) => articleFile(form, shared, words).text
const parser = new new JSDOM().window.DOMParser()
const parsed = (html: string) => parser.parseFromString(html, 'text/html')

describe.each(FORMS)('an article as %s', (form) => {
  it('says what it is, from whom, from when and from where', () => {
    const text = textOf(form, bare)
    for (const part of ['Harbour light to shine again', 'A quarrel ends.', 'Greta Moss', 'Harbour Courier'])
      expect(text).toContain(part)
    expect(text).toMatch(/March 9, 2026|2026-03-09/)
    expect(text).toContain('https://www.courier.example/news/harbour-light-to-shine-again')
    expect(text).not.toContain('utm_source')
    for (const part of ['It burns.', 'A point', 'It was Monday.']) expect(text).toContain(part)
    expect(text).not.toContain('Buy a lamp')
    expect(text).toMatch(form === 'json' ? /"translatedFrom": "de"/ : /machine translation from German/)
  })

  it('has quotes and summary only where they are wished and found', () => {
    const marks = /Quotes|"quotes"/
    expect(textOf(form)).toMatch(marks)
    expect(textOf(form)).toContain('Oda Finch')
    expect(textOf(form)).toMatch(/Summary|"summary"/)
    for (const shared of [bare, { ...all, finds: null }]) {
      expect(textOf(form, shared)).not.toMatch(marks)
      expect(textOf(form, shared)).not.toMatch(/Summary|"summary"/)
    }
  })

  it('is the same on the clipboard as in the file', () => {
    const { plain, html } = articleAs(form, all, words)
    expect(plain.trim()).toBe(textOf(form).trim())
    expect(parsed(html).body.textContent).toContain('It burns.')
  })
})

describe('the forms', () => {
  it('have the ending and the type of their kind', () => {
    expect(
      FORMS.map((form) => articleFile(form, bare, words)).map(({ name, type }) => [name.slice(-5), type]),
    ).toEqual([
      ['09.md', 'text/markdown;charset=utf-8'],
      ['.html', 'text/html;charset=utf-8'],
      ['9.txt', 'text/plain;charset=utf-8'],
      ['.json', 'application/json;charset=utf-8'],
    ])
  })

  it('Markdown: a summary before the text, quotes after it', () => {
    expect(textOf('markdown')).toBe(
      `${[
        '# Harbour light to shine again',
        '*A quarrel ends.*',
        'Greta Moss, Ilan Roke · Harbour Courier · March 9, 2026 · machine translation from German',
        '[https://www.courier.example/news/harbour-light-to-shine-again](https://www.courier.example/news/harbour-light-to-shine-again)',
        '## Summary',
        '- The council agreed on Monday.',
        '---',
        '“I want a lamp,” said Oda Finch. The council agreed on Monday.',
        'It burns.',
        '> A point',
        '*It was Monday.*',
        '## Quotes',
        '> “I want a lamp”\n>\n> — Oda Finch, keeper of the light (machine translation from German)',
      ].join('\n\n')}\n`,
    )
  })

  it('JSON: the article without the rest of its ledger, words beside their places', () => {
    const file = JSON.parse(textOf('json')) as ArticleFile
    expect([file.format, file.version, Object.hasOwn(file.article, 'removed')]).toEqual([
      'lede-article',
      1,
      false,
    ])
    expect(file.article.blocks).toEqual(article.blocks)
    expect(file.quotes).toEqual([
      {
        text: ['I want a lamp'],
        spans: finds.quotes[0]?.spans,
        speaker: { name: 'Oda Finch', role: 'keeper of the light', kind: 'person' },
        partial: false,
      },
    ])
    expect(file.summary?.map(({ text }) => text)).toEqual(['The council agreed on Monday.'])
  })

  it('name a speaker only when it is sure who it is', () => {
    const unsure = { ...finds, quotes: [aQuote('q1', [spanOf(said, 'I want a lamp')], { confidence: 0 })] }
    const file = JSON.parse(textOf('json', { ...all, finds: unsure })) as ArticleFile
    expect(file.quotes?.[0]?.speaker).toBeNull()
    expect(textOf('text', { ...all, finds: unsure })).toContain('— Speaker unclear')
  })
})

const ANY_CHARACTER = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</p><script>',
  '"><a href="javascript:',
  '&lt;b&gt;',
  '</style><svg onload=',
  '<!--',
]
const OURS = new Set('article h1 p a br'.split(' '))

describe('an HTML file of a hostile page', () => {
  const EVIL = '"\'><script>alert(1)</script><img src=x onerror=alert(1)></style></title><!--\u0000\u001b'
  const marks = (href: string): Block['marks'] => [{ type: 'link', start: 0, end: 4, href }]
  const hostile = anArticle(
    [
      aParagraph('b1', EVIL),
      { ...aParagraph('b2', EVIL), marks: marks('javascript:alert(1)') },
      { ...aParagraph('b3', EVIL), marks: marks('mailto:oda@example.org') },
      { ...aParagraph('b4', EVIL), marks: marks('https://evil.example/"><script>alert(1)</script>') },
      { type: 'embed', id: 'b5', text: EVIL, marks: [], kind: 'video', href: 'data:text/html,<script>' },
      { type: 'embed', id: 'b6', text: EVIL, marks: [], kind: 'video', href: 'https://evil.example/"a' },
      {
        type: 'figure',
        id: 'b7',
        text: EVIL,
        marks: [],
        image: { src: 'https://evil.example/pixel.gif', alt: EVIL, width: 1, height: 1 },
        credit: EVIL,
      },
      { type: 'entry', id: 'b8', text: EVIL, marks: [], time: EVIL },
      { type: 'code', id: 'b9', text: EVIL, marks: [] },
    ],
    {
      title: EVIL,
      url: 'javascript:alert(1)',
      site: EVIL,
      standfirst: EVIL,
      language: 'en"><script>',
      bylines: [{ name: EVIL }],
      translatedFrom: 'de',
      boxes: [{ title: EVIL, after: null, blocks: [aParagraph('b10', EVIL)] }],
      notes: [{ kind: 'update', text: EVIL }],
    },
  )
  const file = articleFile(
    'html',
    { article: hostile, finds: null, wishes: all.wishes },
    { ...words, translated: () => EVIL },
  )
  const document = parsed(file.text)

  it('has no element and no attribute but ours', () => {
    const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))
    expect([...names].sort()).toEqual(
      'a article aside body figcaption figure h1 h2 h3 head html meta p pre small style title'.split(' '),
    )
    const attributes = new Set([...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()))
    expect([...attributes].sort()).toEqual('charset class content dir href http-equiv lang name'.split(' '))
  })

  it('shows the words as words, and links only to the web', () => {
    expect(document.querySelector('h1')?.textContent).toBe(withoutControls(EVIL))
    expect([...document.querySelectorAll('a')].map(({ protocol }) => protocol)).toEqual(['https:', 'https:'])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(file.text).not.toMatch(/[\u0000-\u0008\u001b]/)
  })

  it('lets nothing run and nothing load, and no style apply but its own', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toBe(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`)
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    expect(document.querySelector('style')?.textContent).toBe(STYLE)
    expect(STYLE).not.toMatch(/url\(|@import|<|&/)
  })
})

it('an HTML file has no element but ours, whatever a page says', () => {
  const noise = fc
    .tuple(
      fc.string({ unit: ANY_CHARACTER, maxLength: 30 }),
      fc.constantFrom(...HOSTILE),
      fc.string({ maxLength: 30 }),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(noise, { minLength: 1, maxLength: 5 }), noise, noise, (texts, title, href) => {
      const blocks = texts.map((text, n) => ({
        ...aParagraph(`b${n}`, text),
        marks: [{ type: 'link' as const, start: 0, end: text.length, href: `https://${href}` }],
      }))
      const shared = { ...bare, article: anArticle(blocks, { title, site: title }), finds: null }
      const document = parsed(articleFile('html', shared, words).text)
      const strange = [...document.body.querySelectorAll('*')].filter(
        (one) =>
          !OURS.has(one.localName) || one.getAttributeNames().some((name) => !/^(class|href)$/.test(name)),
      )
      expect(strange).toEqual([])
      expect(document.querySelectorAll('article > p:not([class])')).toHaveLength(blocks.length)
    }),
    { numRuns: 60 },
  )
})

it('an HTML file reads in the direction of its article', () => {
  const arabic = anArticle([aParagraph('b1', 'أضاء المصباح.')], { language: 'ar', direction: 'rtl' })
  const { documentElement } = parsed(
    articleFile('html', { ...bare, article: arabic, finds: null }, words).text,
  )
  expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl'])
})
