import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { tame } from '../../../scripts/lib/tame.ts'

const body = (html: string) => new JSDOM(html).window.document.body

describe('tame', () => {
  it('leaves an ordinary page as it is', () => {
    const html =
      '<!doctype html><title>A</title><!-- <div> --><p>One<p>Two<br><img src=a><script>"<div>"</script>'
    expect(tame(html)).toBe(html)
  })

  it('keeps style sheets from being parsed, whatever their type', () => {
    const { window } = new JSDOM(
      tame('<style>p{}</style><STYLE type="text/css" media=all>a{}</STYLE><p>Text'),
    )
    expect(window.document.styleSheets).toHaveLength(0)
    expect(window.document.querySelectorAll('style')).toHaveLength(2)
    expect(window.document.body.textContent).toBe('Text')
  })

  it('takes no text with it where a script writes a style sheet', () => {
    const html = '<script>w("<style>")</script><p>Kept</p><style>p{}</style><p>Also kept</p>'
    expect([...body(tame(html)).querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      'Kept',
      'Also kept',
    ])
  })

  it('flattens what is nested deeper than browsers nest, and keeps its text in order', () => {
    const deep = 20_000
    const tamed = tame(
      `<p>Before</p>${'<div class="a > b">'.repeat(deep)}<p>Deep</p>${'</div>'.repeat(deep)}<p>After</p>`,
    )
    expect(tamed.split('<div').length - 1).toBe(512)
    expect(body(tamed).textContent).toBe('BeforeDeepAfter')
    expect(body(tamed).lastElementChild?.textContent).toBe('After')
  })

  it('goes through a source without ends in one pass', () => {
    for (const piece of ['<style', '<script>', '<!--', '<div ', '</', '<'])
      expect(tame(piece.repeat(200_000)).length).toBeGreaterThan(0)
  })
})
