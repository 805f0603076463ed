import { describe, expect, it } from 'vitest'
import { extract } from '../../../lib/extract/index.ts'
import { inertDocument } from '../../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../../lib/extract/page/snapshot.ts'
import { encode } from '../../../lib/extract/page/transfer.ts'
import { extractText } from '../../../lib/extract/plain.ts'
import { documentOf, paragraphs, read, STORY, textsOf, URL_OF_PAGE } from './support.ts'

const article = `<article><h1>Swan holds up island ferry</h1>${paragraphs(STORY)}</article>`

describe('whatever a page holds, there is an answer', () => {
  // jsdom itself needs minutes to parse 50,000 levels; Readability alone overflows below these.
  it('6,000 levels of hidden nesting beside the story', () => {
    const deep = `<div hidden>${'<div>'.repeat(6_000)}The bottom.${'</div>'.repeat(6_000)}</div>`
    expect(textsOf(read(article + deep))).toEqual(STORY)
  }, 60_000)

  it('a story 6,000 levels deep', () => {
    expect(textsOf(read('<div>'.repeat(6_000) + paragraphs(STORY)))).toEqual(STORY)
  }, 60_000)

  it('more elements than the bound, said in completeness', () => {
    const found = read(`${article}<ul>${'<li></li>'.repeat(201_000)}</ul>`)
    expect(textsOf(found)).toEqual(STORY)
    expect(found.completeness).toEqual({ state: 'cut', evidence: ['bound:elements'] })
  }, 60_000)

  it('a word of a megabyte and text of 20 megabytes', () => {
    const found = read(article + `<p>${'a'.repeat(1_000_000)}</p>`.repeat(20))
    expect(textsOf(found)).toEqual(expect.arrayContaining(STORY))
    expect(found.completeness.evidence).toContain('bound:text')
  })

  it('attributes of 20 megabytes and a head of ten, cut where a message ends', () => {
    const wide = `<i class="${'\u0001'.repeat(2_000)}" id="${'c'.repeat(2_000)}"></i>`.repeat(5_000)
    const metas = Array.from(
      { length: 1_200 },
      (_, n) => `<meta name="m${n}" content="${'x'.repeat(9_000)}">`,
    )
    const document = documentOf(`<head>${metas.join('')}</head><body>${article}<div>${wide}</div></body>`)
    const snapshot = takeSnapshot(document, URL_OF_PAGE, inertDocument(document))
    expect(snapshot.bounds).toEqual(['text'])
    expect(encode(snapshot).length).toBeLessThan(60_000_000)
    expect(textsOf(extract(document, URL_OF_PAGE))).toEqual(STORY)
  }, 60_000)

  it('a JSON-LD headline of three megabytes is no title', () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'x '.repeat(1_500_000) })
    const found = read(
      paragraphs(STORY),
      `<title>Swan</title><script type="application/ld+json">${json}</script>`,
    )
    expect(found.title).toBe('Swan')
  })

  it('an empty body', () => {
    expect(read('').completeness.state).toBe('not-article')
  })

  it('XHTML', () => {
    const view = documentOf('').defaultView
    const parser = new (view as Window & typeof globalThis).DOMParser()
    const source = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Swan</title></head><body>${paragraphs(STORY)}</body></html>`
    const document = parser.parseFromString(source, 'application/xhtml+xml')
    expect(textsOf(extract(document, URL_OF_PAGE))).toEqual(STORY)
  })

  it("a PDF's bytes read as text", () => {
    const bytes = `%PDF-1.7\n${'\u0000\ufffd\u0012 obj << /Length 12 >> stream\n'.repeat(2_000)}`
    expect(extractText(bytes).completeness).toBeDefined()
  })
})

describe('a hostile page', () => {
  it('form fields named after DOM properties shadow nothing', () => {
    const fields = ['parentNode', 'firstChild', 'nextSibling', 'attributes', 'nodeType', 'getAttribute']
    const inputs = fields.map((name) => `<input name="${name}">`).join('')
    expect(textsOf(read(`<form>${inputs}</form>${article}`))).toEqual(STORY)
  })

  it('keeps only links that may be followed, resolved as the browser does', () => {
    const found = read(
      `${paragraphs(STORY.slice(0, 3))}<p>The company <a href="javascript:alert(1)">said</a> it <a href="data:text/html,x">would</a>
       <a href="../map">pay</a> every passenger back by <a href="mailto:ferry@harbour.example">letter</a>, and soon at that.</p>`,
      '<title>Swan</title><base href="https://elsewhere.example/a/b/">',
    )
    const links = found.blocks.flatMap((block) => block.marks).filter((mark) => mark.type === 'link')
    expect(links.map((link) => link.href)).toEqual([
      'https://elsewhere.example/a/map',
      'mailto:ferry@harbour.example',
    ])
  })

  it('may name its elements after what every object has', () => {
    const own = (tag: string) => `<${tag} class="x" lang="en">${STORY[3]}</${tag}>`
    const found = read(`${paragraphs(STORY.slice(0, 3))}<p>${own('constructor')}</p>`)
    expect(textsOf(found)).toEqual(STORY)
    expect(found.blocks.at(-1)?.marks).toEqual([])
    const formula = '<p>The sum is <math><constructor><mi>a</mi><mi>b</mi></constructor></math>, he said.</p>'
    expect(textsOf(read(paragraphs(STORY) + formula)).at(-1)).toBe('The sum is a b, he said.')
  })

  it('is left as it was', () => {
    const document = documentOf(`<body>${article}<template shadowrootmode="open"><p>x</p></template></body>`)
    const before = document.documentElement.outerHTML
    extract(document, URL_OF_PAGE)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('invalid attribute names do not stop the reading', () => {
    expect(textsOf(read(`<div a"b="1" <c>${article}</div>`))).toEqual(STORY)
  })
})
