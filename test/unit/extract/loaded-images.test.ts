import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../lib/extract/index.ts'
import { inertDocument } from '../../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../../lib/extract/page/snapshot.ts'
import { decode, encode } from '../../../lib/extract/page/transfer.ts'
import { walkTree } from '../../../lib/extract/page/tree.ts'
import { paragraphs, STORY, URL_OF_PAGE } from './support.ts'

interface Shown {
  currentSrc: string
  complete?: boolean
  size?: number
}

/** A page whose images are as a browser would have them; jsdom loads none. */
function page(images: string, shown: Record<string, Shown>): Document {
  const [first = '', ...rest] = STORY
  const { window } = new JSDOM(
    `<article><h1>Swan holds up island ferry</h1>${paragraphs([first])}${images}${paragraphs(rest)}</article>`,
    { url: URL_OF_PAGE },
  )
  const of = (image: Element) => shown[image.getAttribute('alt') ?? '']
  const property = (name: string, get: (image: Element) => unknown) =>
    Object.defineProperty(window.HTMLImageElement.prototype, name, {
      get() {
        return get(this)
      },
    })
  property('currentSrc', (image) => of(image)?.currentSrc ?? '')
  property('complete', (image) => of(image)?.complete ?? true)
  for (const side of ['naturalWidth', 'naturalHeight']) property(side, (image) => of(image)?.size ?? 600)
  return window.document
}

function loaded(images: string, shown: Record<string, Shown>) {
  const { blocks } = extract(page(images, shown), URL_OF_PAGE)
  return blocks.flatMap((block) => (block.type === 'figure' ? [block.image?.loaded ?? null] : []))
}
const figure = (attributes: string) => `<figure><img ${attributes}><figcaption>A swan</figcaption></figure>`
const SEEN = 'https://pictures.example/swan-600.webp?token=a'

describe('a picture that the page had loaded', () => {
  it('is that which the browser chose, with its own size, whatever the mark-up promises', () => {
    expect(
      loaded(figure('alt="seen" src="/swan.jpg" data-src="/large.jpg" width="900" height="500"'), {
        seen: { currentSrc: SEEN },
      }),
    ).toEqual([{ src: SEEN, width: 600, height: 600 }])
  })

  it.each([
    ['not there yet', { currentSrc: SEEN, complete: false }],
    ['broken', { currentSrc: SEEN, size: 0 }],
    ['never asked for', { currentSrc: '' }],
    ['a tracker, or a blurred stand-in', { currentSrc: SEEN, size: 20 }],
    ['no file of the web', { currentSrc: 'data:image/png;base64,AAAA' }],
    ['of the page’s own making', { currentSrc: 'blob:https://www.harbour.example/1' }],
  ])('is none that is %s', (_name, seen) => {
    expect(loaded(figure('alt="seen" src="/swan.jpg"'), { seen })).toEqual([null])
  })

  it('is none that a page only claims', () => {
    const claims = `alt="seen" src="/swan.jpg" loaded="600 600 ${SEEN}" data-loaded="600 600 ${SEEN}"`
    expect(loaded(figure(claims), { seen: { currentSrc: '' } })).toEqual([null])
  })

  it('travels with the snapshot, and a drawing with an "img" in it does no harm', () => {
    const drawing = '<div><svg><img/></svg></div><math><img></math>'
    const document = page(figure('alt="seen" src="/swan.jpg"') + drawing, { seen: { currentSrc: SEEN } })
    const { root } = decode(encode(takeSnapshot(document, URL_OF_PAGE, inertDocument(document))))
    const said: string[] = []
    walkTree(root, (node) => {
      if (typeof node !== 'string' && node.attrs.loaded) said.push(node.attrs.loaded)
      return true
    })
    expect(said).toEqual([`600 600 ${SEEN}`])
  })
})
