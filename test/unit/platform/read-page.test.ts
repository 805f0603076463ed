import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../../lib/platform/answer.ts'
import { keep } from '../../../lib/platform/cache.ts'
import { readPage } from '../../../lib/platform/read-page.ts'
import { anArticle } from '../helpers/article.ts'

const { execute, session } = vi.hoisted(() => ({
  execute: vi.fn<(injection: { files?: string[]; args?: unknown[] }) => Promise<unknown>>(),
  session: new Map<string, unknown>(),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'lede' },
    scripting: { executeScript: execute },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value)
        },
        remove: async (keys: string[]) => {
          for (const key of keys) session.delete(key)
        },
      },
    },
  },
}))

const tab = { id: 7, url: 'https://courier.example/a', secret: false }
const wish = { whole: false, anyway: false }
const article = anArticle([])
const digest = { quotes: [], summary: { gist: null, points: [] }, topics: [] }

/** The page answers with this; what it was asked ends up in `asked`. */
let asked: unknown
function pageAnswers(answer: Answer | undefined) {
  execute.mockImplementation(async ({ files, args }) => {
    if (!files) asked = args?.[1]
    return [{ frameId: 0, result: files ? answer : null }]
  })
}
const pageRefuses = (message: string) => execute.mockRejectedValue(new Error(message))

beforeEach(() => {
  session.clear()
})

describe('readPage', () => {
  it('hands over the article', async () => {
    pageAnswers({ kind: 'article', article, print: 'p1' })
    expect(await readPage(tab, wish)).toEqual({
      state: 'done',
      article,
      digest: null,
      print: 'p1',
      restored: [],
    })
    expect(asked).toEqual({ ...wish, known: null })
  })

  it('takes what it kept when the page has not changed', async () => {
    await keep(tab.id, { print: 'p1', article, digest, restored: ['b3'] })
    pageAnswers({ kind: 'unchanged' })
    expect(await readPage(tab, wish)).toEqual({
      state: 'done',
      article,
      digest,
      print: 'p1',
      restored: ['b3'],
    })
    expect(asked).toEqual({ ...wish, known: 'p1' })
  })

  it('keeps nothing of a private window', async () => {
    await keep(tab.id, { print: 'p1', article, digest, restored: [] })
    pageAnswers({ kind: 'article', article, print: 'p1' })
    await readPage({ ...tab, secret: true }, wish)
    expect(asked).toEqual({ ...wish, known: null })
  })

  it.each<[Answer | undefined, object]>([
    [
      { kind: 'foreign-frame', href: 'https://b.example/' },
      { state: 'foreign-frame', href: 'https://b.example/' },
    ],
    [{ kind: 'pdf' }, { state: 'denied', why: 'pdf' }],
    [
      { kind: 'error', details: 'no lamp' },
      { state: 'error', details: 'no lamp' },
    ],
    [{ kind: 'unchanged' }, { state: 'gone' }],
  ])('passes on %o', async (answer, reading) => {
    pageAnswers(answer)
    expect(await readPage(tab, wish)).toEqual(reading)
  })

  it('knows a page that runs nothing and says nothing', async () => {
    pageAnswers(undefined)
    expect(await readPage({ ...tab, url: 'about:config' }, wish)).toEqual({ state: 'denied', why: 'config' })
  })

  it.each([
    ['No tab with id: 7.', { state: 'gone' }],
    ['Frame with ID 0 was removed.', { state: 'gone' }],
    ['The tab was closed.', { state: 'gone' }],
    ['Extension context invalidated.', { state: 'updated' }],
    ["Could not load file: 'content-scripts/content.js'.", { state: 'updated' }],
    ['Cannot access a chrome:// URL', { state: 'denied', why: 'browser-page' }],
    ['Missing host permission for the tab', { state: 'denied', why: 'other' }],
    ['Something else', { state: 'error', details: 'Something else' }],
  ])('makes sense of "%s"', async (message, reading) => {
    pageRefuses(message)
    expect(await readPage({ ...tab, url: undefined }, wish)).toEqual(reading)
  })
})

describe('keep', () => {
  it('lets the longest unused tabs go', async () => {
    for (let id = 1; id <= 8; id++) await keep(id, { print: `p${id}`, article, digest, restored: [] })
    await keep(3, { print: 'again', article, digest, restored: [] })
    expect([...session.keys()].filter((key) => key !== 'recent').sort()).toEqual([
      'tab:3',
      'tab:4',
      'tab:5',
      'tab:6',
      'tab:7',
      'tab:8',
    ])
  })

  it('leaves the last word to the last call, however they overlap', async () => {
    const calls = ['p1', 'p2', 'p3'].map((print) => keep(1, { print, article, digest, restored: [] }))
    await Promise.all(calls)
    expect(session.get('tab:1')).toMatchObject({ print: 'p3' })
  })

  it('does not keep what is too long', async () => {
    await keep(1, {
      print: 'p1',
      article: { ...article, title: 'x'.repeat(2_000_000) },
      digest,
      restored: [],
    })
    expect(session.has('tab:1')).toBe(false)
  })
})
