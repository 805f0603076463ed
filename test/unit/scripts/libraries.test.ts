import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { leanPolyfill, leanReadability } from '../../../scripts/build/libraries.ts'
import { shortProperties } from '../../../scripts/build/short-properties.ts'

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
  return read(Lean, html)
}

function read(Read: typeof Readability<Node>, html: string): string {
  const options = { serializer: (node: Node) => node, disableJSONLD: true, charThreshold: 1_000_000 }
  return new Read(new JSDOM(html).window.document, options).parse()?.textContent ?? ''
}

describe('Readability as it is built in', () => {
  it.each(['court-report', 'framework-state'])('reads %s as the original does', (name) => {
    const html = readFileSync(join(PAGES, name, 'page.html'), 'utf8')
    const original = kept(ORIGINAL, html)
    expect(original).not.toBe('')
    expect(kept(leanReadability(ORIGINAL), html)).toBe(original)
  })

  it('reads the same with short names for what is its own', () => {
    const html = readFileSync(join(PAGES, 'court-report', 'page.html'), 'utf8')
    // What a class of ours replaces has short names too, in the same script.
    const plain = `class Lean extends Readability {
  _cleanStyles() {}
  _fixLazyImages() {}
  _postProcessContent() {}
  _unwrapNoscriptImages() {}
  _getArticleMetadata() { return { title: 'No title' } }
}
module.exports = Lean`
    const code = (text: string) => text.replace('module.exports = Readability;', plain)
    const both = shortProperties(code(leanReadability(ORIGINAL)))
    expect(both.length).toBeLessThan(code(leanReadability(ORIGINAL)).length - 3_000)
    expect(both).not.toMatch(/this\._grabArticle|\.contentScore|this\.FLAG_/)
    const module: { exports: unknown } = { exports: null }
    new Function('module', both)(module)
    expect(read(module.exports as typeof Readability<Node>, html)).toBe(kept(ORIGINAL, html))
  })

  it('makes no HTML of strings', () => {
    expect(ORIGINAL).toMatch(/innerHTML = /)
    expect(leanReadability(ORIGINAL)).not.toMatch(/innerHTML = /)
  })

  it('is not built when it is no longer as it was', () => {
    expect(() => leanReadability(ORIGINAL.replaceAll('_getJSONLD', '_other'))).toThrow('_getJSONLD')
  })
})

const POLYFILL = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8')

type Listener = (
  message: unknown,
  sender: unknown,
  answer: (value: unknown) => void,
) => boolean | Promise<unknown> | undefined

/** A browser that only knows callbacks, with one listener of messages, as the code makes it. */
function browserBy(code: string) {
  const heard: Listener[] = []
  const chrome = {
    runtime: {
      id: 'lede',
      getURL: (path: string) => `chrome-extension://lede${path}`,
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
      sendMessage: (message: unknown, then: (value: unknown) => void) => {
        if (heard[0]?.(message, {}, then) !== true) then(undefined)
      },
    },
    storage: { local: { get: (key: string) => Promise.resolve({ [key]: 'kept' }) } },
  }
  const module: { exports: unknown } = { exports: {} }
  new Function('module', 'exports', 'chrome', 'globalThis', code)(module, module.exports, chrome, { chrome })
  return module.exports as {
    runtime: {
      getURL(path: string): string
      onMessage: { addListener(listener: (message: unknown) => unknown): void }
      sendMessage(message: unknown): Promise<unknown>
    }
    storage: { local: { get(key: string): Promise<unknown> } }
  }
}

describe('the polyfill as it is built in', () => {
  it.each([
    ['as published', POLYFILL],
    ['as built in', leanPolyfill(POLYFILL)],
  ])('lets a listener answer by a promise, %s', async (_, code) => {
    const { runtime } = browserBy(code)
    runtime.onMessage.addListener(async (message) => [message, 'read'])
    expect(await runtime.sendMessage('page')).toEqual(['page', 'read'])
    const { runtime: other } = browserBy(code)
    other.onMessage.addListener(() => Promise.reject(new Error('no such page')))
    await expect(other.sendMessage('page')).rejects.toThrow('no such page')
  })

  it('leaves to the browser what gives promises by itself', async () => {
    const { runtime, storage } = browserBy(leanPolyfill(POLYFILL))
    expect(await storage.local.get('settings')).toEqual({ settings: 'kept' })
    expect(runtime.getURL('/welcome.html')).toBe('chrome-extension://lede/welcome.html')
  })

  it('is not built when it is no longer as it was', () => {
    expect(() => leanPolyfill(POLYFILL.replaceAll('apiMetadata', 'other'))).toThrow('apiMetadata')
  })
})
