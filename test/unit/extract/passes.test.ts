import { describe, expect, it } from 'vitest'
import { paragraphs, read, reasonsFor, STORY, textsOf } from './support.ts'

const [first, second, third, fourth] = STORY as [string, string, string, string]
const HEADLINE = '<h1>Swan holds up island ferry</h1>'

/** The story with something between its second and third paragraph. */
const around = (inside: string): string =>
  `<article>${HEADLINE}${paragraphs([first, second])}${inside}${paragraphs([third, fourth])}</article>`

describe('what stands between the paragraphs goes, with its reason', () => {
  const cases: [string, string, string, string][] = [
    ['an agency credit', '<p>AFP via Getty Images</p>', 'AFP via', 'credit'],
    ['a photographer and agencies', '<p>OLE RANDERS/EPA-EFE/Shutterstock</p>', 'OLE RANDERS', 'credit'],
    ['a credit whose end is cut off', '<p>OLE RANDERS/EPA-EFE/Shutter</p>', 'OLE RANDERS', 'credit'],
    ['a cut press office', '<p>Harbour authority press-ser</p>', 'press-ser', 'credit'],
    ['initials of an unknown agency', '<p>QPA</p>', 'QPA', 'credit'],
    ['a wire line', '<p>With Courier wires</p>', 'wires', 'wire'],
    ['who reported', '<p>Reporting by Mo Lund in Osmund; editing by Kai Berg</p>', 'Mo Lund', 'wire'],
    ['a pointer', '<p><a href="/a">Read more: Otter wins chess game</a></p>', 'Otter', 'related'],
    ['a pointer in German', '<p>Lesen Sie auch: <a href="/a">Otter gewinnt</a></p>', 'Otter', 'related'],
    ['a bare link', '<p><a href="/a">Otter wins chess game by accident</a></p>', 'Otter', 'related'],
    ['a call', '<p>Sign up for our harbour newsletter</p>', 'Sign up', 'promo'],
    [
      'a newsletter box',
      '<div class="newsletter-box"><p>The tide, every day.</p></div>',
      'tide',
      'newsletter',
    ],
    [
      'a box with a form and a name that says nothing',
      '<div class="inset"><h3>The Tide Table</h3>Every Tuesday: who pays.<form><input type="email"></form></div>',
      'Every Tuesday',
      'newsletter',
    ],
    ['an affiliate note', '<p>We may earn a commission from links on this page.</p>', 'commission', 'notice'],
    ['a tag of the source', '<p>&lt;!DOCTYPE html&gt;</p>', 'DOCTYPE', 'widget'],
    ['a share counter', '<p>1.9k shares 412 comments</p>', 'shares', 'share'],
    ['a paywall line', '<p>To continue reading, choose a plan.</p>', 'choose a plan', 'paywall'],
    [
      'a pull quote',
      '<blockquote>“The bird had come in through an open hatch”</blockquote>',
      'open hatch',
      'pull-quote',
    ],
    ['an aside', '<aside><p>Swans in numbers</p></aside>', 'numbers', 'widget'],
    ['hidden text', '<p class="sr-only">End of advertisement break</p>', 'End of', 'hidden'],
  ]
  it.each(cases)('%s', (_name, inside, words, reason) => {
    const article = read(around(inside))
    expect(textsOf(article)).toEqual(STORY)
    expect(reasonsFor(article, words)).toEqual([reason])
  })

  it('a ticker of three timed lines, while one sentence about a time stays', () => {
    const sentence =
      '9:30 was the hour at which the vet had meant to be at home with her own three swans, she said.'
    const lines = ['4:21 Otter wins chess', '4:12 Bell tower leans again', '3:58 Moon seen twice']
    const article = read(
      around(`<p>${sentence}</p><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`),
    )
    expect(textsOf(article)).toEqual([first, second, sentence, third, fourth])
    expect(reasonsFor(article, 'Bell tower')).toEqual(['ticker'])
  })

  it('a feed of headlines without any link, with its label', () => {
    const feed = [
      'Marlo Quist on the new referee: A man who has never once looked at his own watch',
      'United have bought the keeper Petra Lunde from Athletic for two goats and a bus',
      'Jon Frisk ended his career at 41 and will open a shop for left boots in Malmby',
      'Old Stadium of the Rovers sold to a choir, which will sing there only in rain',
    ]
    const article = read(around(`<p>Football news:</p>${paragraphs(feed)}`))
    expect(textsOf(article)).toEqual(STORY)
    expect(reasonsFor(article, 'Marlo Quist')).toEqual(['rail'])
    expect(reasonsFor(article, 'Football news:')).toEqual(['rail'])
  })

  it('such a feed in the very list that the story is set in', () => {
    const feed = [
      'Marlo Quist on the new referee: A man who has never once looked at his own watch',
      "Petra Lunde about the goats that Athletic got for her: Divide them by two - it's not that many",
      'Olo Farsk on Dunk: Two months of standing in the penalty area and then carrying the team - class',
      'United have bought the keeper Petra Lunde from Athletic for two goats and £2.5million',
      'Jon Frisk ended his career at 41. He was the champion of Malmby three times with the Rovers',
    ]
    const ticker = [
      '4:21 Otter wins chess by accident in the last round',
      '4:12 Bell tower leans again, and nobody knows why',
      '3:58 Moon seen twice over the bay: report',
      '3:50 Otter loses chess after review',
    ]
    const items = [...STORY, 'Football news:', ...feed, ...ticker].map((text) => `<li>${text}</li>`).join('')
    const article = read(`${HEADLINE}<ul>${items}</ul>`)
    expect(article.blocks.map((block) => block.text).join('\n')).toBe(STORY.join('\n'))
    expect(reasonsFor(article, 'Marlo Quist')).toEqual(['rail'])
    expect(reasonsFor(article, 'Football news:')).toEqual(['rail'])
  })

  it('a rail of links inside the article element', () => {
    const links = ['Otter wins chess game', 'Bell tower leans again', 'Moon seen twice over bay']
    const article = read(
      around(`<ul>${links.map((link) => `<li><a href="/x">${link}</a></li>`).join('')}</ul>`),
    )
    expect(textsOf(article)).toEqual(STORY)
  })
})

describe('what belongs to the story stays', () => {
  it("a list of the story's own", () => {
    const items = [
      'two life belts for the swan and its friends',
      'a bucket of oats from the captain of the ferry',
    ]
    const article = read(
      around(
        `<p>The engineers brought these along from the engine room:</p><ul><li>${items.join('</li><li>')}</li></ul>`,
      ),
    )
    expect(article.blocks.find((block) => block.type === 'list')?.text).toBe(items.join('\n'))
  })

  it('a sub-heading and a quoted paragraph', () => {
    const quote = 'Nobody told us in school that a swan can snore, and this one did it with great feeling.'
    const article = read(around(`<h2>A night on board</h2><blockquote><p>${quote}</p></blockquote>`))
    expect(textsOf(article)).toEqual([first, second, 'A night on board', quote, third, fourth])
  })

  it('paragraphs in a box with a misleading name', () => {
    const inside = `<div class="related-block">${paragraphs([
      'The swan itself was unhurt and was later seen on the pier, where it took a roll from a child.',
    ])}</div>`
    expect(textsOf(read(around(inside)))).toHaveLength(5)
  })

  it('a story marked aria-hidden behind a consent dialog', () => {
    const article = read(
      `<div role="dialog" class="cookie-consent"><p>We value your privacy, and so do our many partners, who store cookies.</p></div>
       <main aria-hidden="true">${around('')}</main>`,
    )
    expect(textsOf(article)).toEqual(STORY)
  })

  it('paragraphs that are hidden until "read more" is pressed', () => {
    const article = read(
      `<article>${HEADLINE}${paragraphs([first])}<div style="display:none">${paragraphs(STORY.slice(1))}</div></article>`,
    )
    expect(textsOf(article)).toEqual(STORY)
  })
})

describe('the head of a story is metadata', () => {
  it('headline, standfirst, byline and date are no text', () => {
    const article = read(
      `<article>${HEADLINE}<p class="standfirst">A bird, a warm pipe and eleven hours of soup</p>
       <p class="byline">By Nora Field and Sam Okoro</p><p><time datetime="2025-03-04T10:00:00Z">4 March 2025</time></p>
       ${paragraphs(STORY)}</article>`,
    )
    expect(textsOf(article)).toEqual(STORY)
    expect(article.standfirst).toBe('A bird, a warm pipe and eleven hours of soup')
    expect(article.bylines).toEqual([{ name: 'Nora Field' }, { name: 'Sam Okoro' }])
    expect(article.published).toBe('2025-03-04T10:00:00Z')
    expect(reasonsFor(article, 'Nora Field')).toEqual(['byline'])
    expect(reasonsFor(article, '4 March')).toEqual(['date'])
  })

  it('the author box and an appeal after the end go', () => {
    const article = read(
      `<article>${HEADLINE}<p class="byline">By Nora Field</p>${paragraphs(STORY)}
       <p>Nora Field covers the islands. She has a boat of her own.</p>
       <p>Join the 4,000 readers who start their day afloat with our newsletter.</p></article>`,
    )
    expect(textsOf(article)).toEqual(STORY)
    expect(reasonsFor(article, 'covers the islands')).toEqual(['bio'])
    expect(reasonsFor(article, 'afloat')).toEqual(['promo'])
  })
})

describe('figures', () => {
  it('keep the caption and set the credit apart', () => {
    const article = read(
      around(
        '<figure><img src="/swan.jpg" width="800" alt="A swan"><figcaption>The swan on its pipe. Photo: Ole Randers/Reuters</figcaption></figure>',
      ),
    )
    expect(textsOf(article)).toEqual(STORY)
    expect(article.blocks.find((block) => block.type === 'figure')).toMatchObject({
      text: 'The swan on its pipe.',
      credit: 'Photo: Ole Randers/Reuters',
      image: { src: 'https://www.harbour.example/swan.jpg', alt: 'A swan', width: 800 },
    })
  })

  it('find a caption by its place beside the picture alone', () => {
    const article = read(
      around(
        '<div class="x1"><div><img src="/swan.jpg" width="800"></div><div>The swan on its pipe, seen from the bridge</div></div>',
      ),
    )
    expect(textsOf(article)).toEqual(STORY)
    expect(article.blocks.find((block) => block.type === 'figure')?.text).toBe(
      'The swan on its pipe, seen from the bridge',
    )
  })
})
