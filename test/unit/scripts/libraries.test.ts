import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { leanReadability } from '../../../scripts/build/libraries.ts'

const PAGES = join(import.meta.dirname, '../../fixtures/pages')
const ORIGINAL = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
)

/** The words that Readability, as the code has it, keeps of a page, having read it as often as it can. */
function kept(code: string, html: string): string {
  const module: { exports: unknown } = { exports: null }
  new Function('module', code)(module)
  const Read = module.exports as typeof Readability
  class Lean extends Read<Node> {
    _cleanStyles(): void {}
    _fixLazyImages(): void {}
    _postProcessContent(): void {}
    _unwrapNoscriptImages(): void {}
    _getArticleMetadata() {
      return { title: 'No title' }
    }
  }
  const options = { serializer: (node: Node) => node, disableJSONLD: true, charThreshold: 1_000_000 }
  return new Lean(new JSDOM(html).window.document, options).parse()?.textContent ?? ''
}

describe('Readability as it is built in', () => {
  it.each(['court-report', 'framework-state'])('reads %s as the original does', (name) => {
    const html = readFileSync(join(PAGES, name, 'page.html'), 'utf8')
    const original = kept(ORIGINAL, html)
    expect(original).not.toBe('')
    expect(kept(leanReadability(ORIGINAL), html)).toBe(original)
  })

  it('makes no HTML of strings', () => {
    expect(ORIGINAL).toMatch(/innerHTML = /)
    expect(leanReadability(ORIGINAL)).not.toMatch(/innerHTML = /)
  })

  it('is not built when it is no longer as it was', () => {
    expect(() => leanReadability(ORIGINAL.replaceAll('_getJSONLD', '_other'))).toThrow('_getJSONLD')
  })
})
