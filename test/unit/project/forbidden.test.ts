import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')

/**
 * What no code of the extension may use, by the promise that it would break. The policy of its own pages does not hold
 * for scripts in others' pages, so it is the code that is looked at.
 */
const FORBIDDEN: Record<string, RegExp> = {
  'no request': /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/g,
  'no HTML string is rendered':
    /\b(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTMLUnsafe|createContextualFragment/g,
  'no text is run as code': /\beval\(|new Function\b|importScripts/g,
  'no other extension and no page is listened to': /on(?:Message|Connect)External/g,
  'nothing is synchronised, nothing written into pages’ stores': /storage\.sync|indexedDB|document\.cookie/g,
  'the clipboard is never read': /clipboard\.read|execCommand\(['"]paste/g,
}

/** The code without its comments. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

const broken = (text: string) =>
  Object.entries(FORBIDDEN).flatMap(([promise, pattern]) =>
    [...code(text).matchAll(pattern)].map(([found]) => `${promise}: ${found}`),
  )

describe('what Lede promises never to do is not in its code', () => {
  it.each(globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: ROOT }))('%s', (file) => {
    expect(broken(readFileSync(resolve(ROOT, file), 'utf8'))).toEqual([])
  })

  it.each([
    "await fetch('/a')",
    'new XMLHttpRequest()',
    'element.innerHTML = words',
    "element.insertAdjacentHTML('beforeend', words)",
    '<p dangerouslySetInnerHTML={{ __html: words }} />',
    'eval(words)',
    'browser.runtime.onMessageExternal.addListener(listen)',
    'browser.storage.sync.set(all)',
    'await navigator.clipboard.readText()',
  ])('%s would be found', (text) => {
    expect(broken(text)).toHaveLength(1)
  })

  it.each(['// fetch() is not used', '/* eval( */', 'prefetch(page)', 'if (a.innerHTML === b) c()'])(
    '%s is not taken for it',
    (text) => {
      expect(broken(text)).toEqual([])
    },
  )
})
