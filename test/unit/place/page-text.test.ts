import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { pageText } from '../../../lib/place/page-text.ts'

const page = (body: string) => new JSDOM(`<!doctype html><body>${body}`).window.document
const textOf = (body: string) => pageText(page(body)).text

/** What a range of the page says of words that stand once in its text. */
function found(document: Document, words: string): string | undefined {
  const text = pageText(document)
  const start = text.text.indexOf(words)
  return text.range(start, start + words.length)?.toString()
}

describe('the text of a page', () => {
  it('has one space where the page has many, and none that is not seen', () => {
    expect(textOf('<p>  The \n\t old&nbsp;light<b> </b> <i> house</i>\u200b keep&shy;er</p>')).toBe(
      'The old light house keeper',
    )
  })

  it('parts blocks, lines and what stands around a picture', () => {
    expect(textOf('<div>One<p>Two <b>and</b> three</p>Four<br>Five<img>Six</div>')).toBe(
      'One\nTwo and three\nFour\nFive\nSix',
    )
  })

  it('leaves out what is not shown, and what the article leaves out of a sentence', () => {
    expect(
      textOf(
        '<style>.gone{display:none}</style><script>no()</script><p>Seen <span style="display:none">not</span><span class="gone">nor</span><span class="sr-only">nor this</span>words<ruby>港<rt>みなと</rt></ruby></p><div style="visibility:hidden">Dark <b style="visibility:visible">light</b></div><textarea>typed</textarea>',
      ),
    ).toBe('Seen words港\nlight')
  })

  it('goes through shadow trees, those with slots as well', () => {
    const document = page('<p>Before</p><x-card><b slot="name">Oda</b> inside</x-card>')
    const host = document.querySelector('x-card')
    const shadow = host?.attachShadow({ mode: 'open' })
    if (shadow) shadow.innerHTML = '<p>By <slot name="name"></slot>:<slot></slot></p>'
    expect(textOf('<p>x</p>')).toBe('x')
    expect(pageText(document).text).toBe('Before\nBy Oda: inside')
    expect(found(document, 'inside')).toBe('inside')
  })

  it('knows where each character stands', () => {
    const document = page('<p>“We\n   will <b>not</b>&shy; sell the la&shy;mp”</p><p>today</p>')
    expect(found(document, 'We will not sell the lamp')).toBe('We\n   will not\u00ad sell the la\u00admp')
    expect(found(document, 'lamp”\ntoday')).toBe('la\u00admp”today')
    const text = pageText(document)
    expect(text.range(5, 5)).toBeNull()
    expect(text.range(text.text.indexOf('\n'), text.text.indexOf('\n') + 1)).toBeNull()
  })

  it('is not led astray by elements named like properties, nor by a deep page', () => {
    const clobbered = page(
      '<form name="body"><input name="childNodes"><input name="firstChild"><p>Words</p></form><img name="createRange"><img name="documentElement">',
    )
    expect(found(clobbered, 'Words')).toBe('Words')
    expect(textOf(`${'<i>'.repeat(400)}deep`)).toBe('deep')
  })
})
