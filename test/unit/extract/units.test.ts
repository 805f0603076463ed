import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../lib/article/types.ts'
import { extract } from '../../../lib/extract/index.ts'
import { paragraphs, read, reasonsFor, STORY, textsOf, URL_OF_PAGE } from './support.ts'

const [first, second, third, fourth] = STORY as [string, string, string, string]

/** The story with something between its second and third paragraph. */
const around = (inside: string): string =>
  `<article><h1>Swan holds up island ferry</h1>${paragraphs([first, second])}${inside}${paragraphs([third, fourth])}</article>`
/** What became of it. */
const between = (inside: string): string[] => textsOf(read(around(inside))).slice(2, -2)
const blockOf = (inside: string, type: Block['type']): Block | undefined =>
  read(around(inside)).blocks.find((block) => block.type === type)

const REST = 'he vet from the mainland asked for silence, for oats and for a blanket with a smell of home.'

describe('running text', () => {
  it.each([
    ['in a span', `<p><span class="dropcap">T</span>${REST}</p>`],
    ['in a box before the text', `<div><div class="drop-cap">T</div>${REST}</div>`],
    ['in a paragraph before the text', `<p class="cap">T</p><p>${REST}</p>`],
    ['in a custom element', `<p><drop-cap>T</drop-cap>${REST}</p>`],
    [
      'for the eye, with the letter for screen readers',
      `<p><span aria-hidden="true">T</span><span class="sr-only">T</span>${REST}</p>`,
    ],
  ])('has a first letter set large %s', (_name, inside) => {
    expect(between(inside)).toEqual([`T${REST}`])
  })

  it('leaves a lone letter before a sentence of its own', () => {
    const sentence = 'The vet from the mainland asked for silence, for oats and for a blanket.'
    expect(between(`<div><p>B.</p><p>${sentence}</p></div>`)).toContain(sentence)
  })

  it('has the links and the emphasis in what "read more" shows', () => {
    const hidden = STORY.slice(1).map((text) => text.replace('the', '<a href="/x">the</a>'))
    const found = read(`<article>${paragraphs([first])}<div hidden>${paragraphs(hidden)}</div></article>`)
    expect(textsOf(found)).toEqual(STORY)
  })

  it('has not what is for screen readers alone', () => {
    const vet =
      'The vet <a href="/vet">asked<span class="u-visually-hidden"> (opens in a new tab)</span></a> for silence, for oats and for a blanket with a smell of home.'
    expect(between(`<p>${vet}</p>`)).toEqual([
      'The vet asked for silence, for oats and for a blanket with a smell of home.',
    ])
  })

  it.each([
    ['a button', '<button type="button" class="term">brood patch</button>'],
    ['a custom element', '<glossary-term>brood patch</glossary-term>'],
  ])('keeps a word explained by %s in its sentence', (_name, term) => {
    const given = `A swan has a ${term}, which is as warm as the pipe was, the vet explained to the crew.`
    const wanted =
      'A swan has a brood patch, which is as warm as the pipe was, the vet explained to the crew.'
    expect(between(`<p>${given}</p>`)).toEqual([wanted])
    expect(between(`<blockquote>${given}</blockquote>`)).toEqual([wanted])
  })

  it('has characters without their readings', () => {
    expect(
      between(
        '<p>The name of the ship, <ruby>白鳥<rp>(</rp><rt>はくちょう</rt><rp>)</rp></ruby>, means swan in Japanese, said the captain.</p>',
      ),
    ).toEqual(['The name of the ship, 白鳥, means swan in Japanese, said the captain.'])
  })

  it('is not cut by a line, a picture or an empty slot', () => {
    const article = read(
      `<div class="story">${first}<hr><div class="slot"></div>${second}<br><br><img src="/a.jpg" width="600">${third}<hr/>${fourth}</div>`,
    )
    expect(textsOf(article)).toEqual(STORY)
  })
})

describe('formulas', () => {
  const formula = (inside: string): string => {
    const text =
      between(
        `<p>By the vet's own rule <math>${inside}</math> holds for every swan that ever slept on a pipe.</p>`,
      )[0] ?? ''
    return text.slice("By the vet's own rule ".length, text.indexOf(' holds'))
  }
  it.each([
    ['<mi>E</mi><mo>=</mo><mi>m</mi><mo>&#8290;</mo><msup><mi>c</mi><mn>2</mn></msup>', 'E = m c^2'],
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a + b)/2'],
    ['<msqrt><msub><mi>x</mi><mn>1</mn></msub><mo>−</mo><mi>y</mi></msqrt>', '√ (x_1 − y)'],
    [
      '<semantics><mrow><mi>t</mi><mo>&lt;</mo><mi>u</mi></mrow><annotation encoding="application/x-tex">t \\lt u</annotation></semantics>',
      't < u',
    ],
  ])('%s', (given, wanted) => {
    expect(formula(given)).toBe(wanted)
  })

  it('are part of their cell', () => {
    const table =
      '<table><tr><th>Rule</th><th>Nap</th></tr><tr><td><math><msup><mi>t</mi><mn>2</mn></msup></math></td><td>3 h</td></tr></table>'
    expect(blockOf(table, 'table')?.text).toBe('Rule\tNap\nt^2\t3 h')
  })

  it('stand once where they are set twice', () => {
    expect(
      between(
        '<p>The vet says that <span class="katex"><span class="katex-mathml"><math><mi>t</mi><mo>=</mo><mn>3</mn></math></span><span class="katex-html" aria-hidden="true"><span>t</span><span>=</span><span>3</span></span></span> is the longest nap that was ever seen.</p>',
      ),
    ).toEqual(['The vet says that t = 3 is the longest nap that was ever seen.'])
  })
})

describe('lists and boxes of the story', () => {
  it('lists within lists', () => {
    const list = blockOf(
      '<p>The crew needed three things:</p><ul><li>oats, namely<ul><li>rolled oats</li><li>whole oats</li></ul></li><li>a blanket</li></ul>',
      'list',
    )
    expect(
      list?.type === 'list' && list.items.map((item) => [item.depth, list.text.slice(item.start, item.end)]),
    ).toEqual([
      [0, 'oats, namely'],
      [1, 'rolled oats'],
      [1, 'whole oats'],
      [0, 'a blanket'],
    ])
  })

  it('terms and what they mean', () => {
    expect(
      between(
        '<dl><dt>Cob</dt><dd>The male swan, which has the larger knob on its bill and the worse temper of the two.</dd><dt>Pen</dt><dd>The female, which was the one that lay asleep on the pipe.</dd></dl>',
      ),
    ).toEqual([
      'Cob',
      'The male swan, which has the larger knob on its bill and the worse temper of the two.',
      'Pen',
      'The female, which was the one that lay asleep on the pipe.',
    ])
  })

  it('answers folded under their questions', () => {
    const answer =
      'It was on the early boat back to the mainland, in a crate that the crew had lined with a flag.'
    expect(between(`<details><summary>Where is the swan now?</summary><p>${answer}</p></details>`)).toEqual([
      'Where is the swan now?',
      answer,
    ])
  })

  it('a footnote without the arrow that leads back', () => {
    const note = 'The vet, who has kept swans since 1988, asked not to be named, and so did the swan.'
    expect(between(`<ol><li id="n1">${note} <a href="#r1">↩︎</a></li></ol>`)).toEqual([note])
  })

  it('what a table is about, as its caption', () => {
    const inside =
      '<table><caption>Hours late</caption><tr><th>Day <span class="sr-only">sort</span></th><th>Hours</th></tr><tr><td>Monday</td><td><ruby>十一<rt>11</rt></ruby></td></tr></table>'
    expect(blockOf(inside, 'table')?.text).toBe('Day\tHours\nMonday\t十一')
    expect(blockOf(inside, 'figure')).toMatchObject({ text: 'Hours late', image: null })
  })
})

describe('pictures that wait for the reader to get there', () => {
  const figure = (inside: string): Block | undefined =>
    blockOf(`<figure>${inside}<figcaption>The swan on its pipe</figcaption></figure>`, 'figure')
  const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
  it.each([
    ['data-src', `<img src="${GIF}" data-src="/swan.jpg">`],
    ['an attribute of any name', '<img src="/img/placeholder.png" data-hi-res="/swan.jpg">'],
    ['a data set', `<img src="${GIF}" data-srcset="/small.jpg 300w, /swan.jpg 900w">`],
    [
      'the sources of a picture',
      `<picture><source srcset="/small.jpg 300w, /swan.jpg 900w"><img src="${GIF}" alt="A swan"></picture>`,
    ],
    [
      'noscript beside a stand-in',
      `<img src="${GIF}" alt="A swan"><noscript><img src="/swan.jpg"></noscript>`,
    ],
    [
      'noscript alone',
      '<div class="lazy"></div><noscript><picture><img alt="A&gt;B" src="/swan.jpg?a=1&amp;b=2"></picture></noscript>',
    ],
    [
      'AMP',
      '<amp-img src="/swan.jpg" width="900" height="600"><amp-img fallback src="/none.jpg"></amp-img></amp-img>',
    ],
  ])('%s', (_name, inside) => {
    expect(figure(inside)).toMatchObject({
      text: 'The swan on its pipe',
      image: { src: expect.stringMatching(/^https:..www.harbour.example.swan.jpg/) },
    })
  })

  it('in the browser, where noscript holds a text', () => {
    const source = around(
      '<figure><noscript><img src="/swan.jpg?a=1&amp;b=2"></noscript><figcaption>The swan on its pipe</figcaption></figure>',
    )
    const { document } = new JSDOM(source, { url: URL_OF_PAGE, runScripts: 'dangerously' }).window
    expect(document.querySelector('noscript img')).toBeNull()
    const found = extract(document, URL_OF_PAGE).blocks.find((block) => block.type === 'figure')
    expect(found).toMatchObject({ image: { src: 'https://www.harbour.example/swan.jpg?a=1&b=2' } })
  })

  it('stand once where the page shows them already, and trackers are none', () => {
    const article = read(
      `${around('<img src="/swan.jpg" width="900"><noscript><img src="/swan.jpg"></noscript>')}<noscript><img src="/t.gif?id=3"></noscript>`,
    )
    expect(article.blocks.filter((block) => block.type === 'figure')).toHaveLength(1)
  })
})

describe('what is not for the screen', () => {
  it.each(['print-only', 'visible-print-block', 'show-for-print', 'd-none d-print-block', 'show-for-sr'])(
    '%s',
    (name) => {
      const article = read(
        around(`<p class="${name}">This story was printed from the pages of the Harbour Courier.</p>`),
      )
      expect(textsOf(article)).toEqual(STORY)
      expect(reasonsFor(article, 'was printed')).toEqual(['hidden'])
    },
  )
})
