import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LeanPage } from '../../../lib/extract/lean-page.ts'
import type { Opinion } from '../../../lib/extract/opinion.ts'
import type { Answer, Seen } from '../../../lib/platform/answer.ts'
import { keep } from '../../../lib/platform/cache.ts'
import type { Order, Outcome } from '../../../lib/platform/extractor.ts'
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

const tab = { id: 7, window: 3, url: 'https://courier.example/a', secret: false }
const wish = { whole: false, anyway: false }
const article = anArticle([])
const digest = {
  quotes: [],
  cast: [],
  summary: { gist: null, points: [] },
  topics: [],
  threads: [],
  facts: [],
}
const seen: Seen = { url: tab.url, loaded: tab.url, page: '{}', selection: '', frame: null }
const opinion: Opinion = [0]
const lean: LeanPage = { title: 'Lens arrives', expected: 1, elements: [] }
const CONTENT = '/content-scripts/content.js'
const READABILITY = '/content-scripts/readability.js'

/** The page answers with this; what it was asked last ends up in `asked`. */
let asked: unknown
function pageAnswers(answer: Answer | undefined, second: () => Promise<unknown> = async () => opinion) {
  execute.mockImplementation(async ({ files, args }) => {
    if (!files) asked = args?.[1]
    const result = files?.[0] === CONTENT ? answer : files?.[0] === READABILITY ? await second() : null
    return [{ frameId: 0, result }]
  })
}
const pageRefuses = (message: string) => execute.mockRejectedValue(new Error(message))

/** Stands in for the worker: answers each order in turn with `outcomes`, and says no more when they are used up. */
class FakeWorker extends EventTarget {
  static outcomes: Outcome[] = []
  static orders: Order[] = []
  static broken = ''
  static stopped = 0
  constructor() {
    super()
    const { broken } = FakeWorker
    if (broken) setTimeout(() => this.dispatchEvent(Object.assign(new Event('error'), { message: broken })))
  }
  postMessage(order: Order) {
    FakeWorker.orders.push(order)
    const data = FakeWorker.outcomes.shift()
    if (data) setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })))
  }
  terminate() {
    FakeWorker.stopped += 1
  }
}

beforeEach(() => {
  session.clear()
  vi.stubGlobal('Worker', FakeWorker)
  Object.assign(FakeWorker, { outcomes: [{ kind: 'article', article }], orders: [], broken: '', stopped: 0 })
})
afterEach(() => {
  vi.useRealTimers()
  // Whatever came of it, the worker goes.
  expect(FakeWorker.orders.length > 0 ? FakeWorker.stopped : 1).toBe(1)
})

const done = { state: 'done', article, digest: null, print: 'p1', restored: [], corrections: [] }

describe('readPage', () => {
  it('hands over the article', async () => {
    pageAnswers({ kind: 'seen', seen, print: 'p1' })
    expect(await readPage(tab, wish)).toEqual(done)
    expect(asked).toEqual({ whole: false, known: null })
    expect(FakeWorker.orders).toEqual([{ kind: 'page', seen }])
  })

  it('takes what it kept when the page has not changed', async () => {
    await keep(tab.id, { print: 'p1', article, digest, restored: ['b3'], corrections: [] })
    pageAnswers({ kind: 'unchanged' })
    expect(await readPage(tab, wish)).toEqual({
      state: 'done',
      article,
      digest,
      print: 'p1',
      restored: ['b3'],
      corrections: [],
    })
    expect(asked).toEqual({ whole: false, known: 'p1' })
    expect(FakeWorker.stopped).toBe(1)
  })

  it('leaves alone what was kept by a Lede with another model, or before there were any', async () => {
    await keep(tab.id, { print: 'p1', article, digest, restored: ['b3'], corrections: [] })
    const { model, ...rest } = session.get('tab:7') as { model: number }
    for (const stored of [{ ...rest, model: model - 1 }, rest]) {
      session.set('tab:7', stored)
      Object.assign(FakeWorker, { outcomes: [{ kind: 'article', article }], stopped: 0 })
      pageAnswers({ kind: 'seen', seen, print: 'p1' })
      expect(await readPage(tab, wish)).toEqual(done)
      expect(asked).toEqual({ whole: false, known: null })
    }
  })

  it('keeps nothing of a private window', async () => {
    await keep(tab.id, { print: 'p1', article, digest, restored: [], corrections: [] })
    pageAnswers({ kind: 'seen', seen, print: 'p1' })
    await readPage({ ...tab, secret: true }, wish)
    expect(asked).toEqual({ whole: false, known: null })
  })

  it.each<[Answer | undefined, object]>([
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

describe('a page that the judge is not sure of', () => {
  beforeEach(() => {
    FakeWorker.outcomes = [
      { kind: 'unsure', page: lean },
      { kind: 'article', article },
    ]
  })
  const second = () => FakeWorker.orders[1]

  it('is given to Readability', async () => {
    pageAnswers({ kind: 'seen', seen, print: 'p1' })
    expect(await readPage(tab, wish)).toEqual(done)
    expect(asked).toEqual({ page: lean })
    expect(second()).toEqual({ kind: 'opinion', opinion })
  })

  it.each<[string, () => Promise<unknown>]>([
    ['has left', () => Promise.reject(new Error('Frame with ID 0 was removed.'))],
    ['may not be read any more', () => Promise.reject(new Error('Missing host permission for the tab'))],
    ['says nothing', async () => undefined],
  ])('is shown all the same when it %s meanwhile', async (_, answer) => {
    pageAnswers({ kind: 'seen', seen, print: 'p1' }, answer)
    expect(await readPage(tab, wish)).toEqual(done)
    expect(second()).toEqual({ kind: 'opinion', opinion: null })
  })

  it('is shown without Readability when that takes too long', async () => {
    vi.useFakeTimers()
    pageAnswers({ kind: 'seen', seen, print: 'p1' }, () => new Promise(() => undefined))
    const reading = readPage(tab, wish)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(await reading).toEqual(done)
    expect(second()).toEqual({ kind: 'opinion', opinion: null })
  })
})

describe('a story in another site’s frame', () => {
  const framed = { ...seen, frame: 'https://b.example/' }
  const none = { ...article, completeness: { state: 'not-article' as const, evidence: [] } }

  it('is where the page has none', async () => {
    pageAnswers({ kind: 'seen', seen: framed, print: 'p1' })
    FakeWorker.outcomes = [{ kind: 'article', article: none }]
    expect(await readPage(tab, wish)).toEqual({ state: 'foreign-frame', href: 'https://b.example/' })
  })

  it('is of no matter where the page has one, or the reader wants what it has', async () => {
    pageAnswers({ kind: 'seen', seen: framed, print: 'p1' })
    expect(await readPage(tab, wish)).toEqual(done)
    FakeWorker.stopped = 0
    FakeWorker.outcomes = [{ kind: 'article', article: none }]
    expect(await readPage(tab, { ...wish, anyway: true })).toEqual({ ...done, article: none })
  })
})

describe('a worker that', () => {
  beforeEach(() => pageAnswers({ kind: 'seen', seen, print: 'p1' }))

  it('fails says why', async () => {
    FakeWorker.outcomes = [{ kind: 'error', details: 'no permission to shine' }]
    expect(await readPage(tab, wish)).toEqual({ state: 'error', details: 'no permission to shine' })
  })

  it('cannot start says why, before there is a page for it or after', async () => {
    FakeWorker.outcomes = []
    FakeWorker.broken = 'no lamp'
    expect(await readPage(tab, wish)).toEqual({ state: 'error', details: 'no lamp' })
    FakeWorker.stopped = 0
    execute.mockImplementation(async ({ files }) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return [{ frameId: 0, result: files ? { kind: 'seen', seen, print: 'p1' } : null }]
    })
    expect(await readPage(tab, wish)).toEqual({ state: 'error', details: 'no lamp' })
  })

  it('never ends is ended', async () => {
    vi.useFakeTimers()
    FakeWorker.outcomes = []
    const reading = readPage(tab, wish)
    await vi.advanceTimersByTimeAsync(21_000)
    expect(await reading).toEqual({ state: 'error', details: 'The page was not read within 20 seconds.' })
    expect(FakeWorker.stopped).toBe(1)
  })
})

describe('keep', () => {
  it('lets the longest unused tabs go', async () => {
    for (let id = 1; id <= 8; id++)
      await keep(id, { print: `p${id}`, article, digest, restored: [], corrections: [] })
    await keep(3, { print: 'again', article, digest, restored: [], corrections: [] })
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
    const calls = ['p1', 'p2', 'p3'].map((print) =>
      keep(1, { print, article, digest, restored: [], corrections: [] }),
    )
    await Promise.all(calls)
    expect(session.get('tab:1')).toMatchObject({ print: 'p3' })
  })

  it('does not keep what is too long', async () => {
    await keep(1, {
      print: 'p1',
      article: { ...article, title: 'x'.repeat(2_000_000) },
      digest,
      restored: [],
      corrections: [],
    })
    expect(session.has('tab:1')).toBe(false)
  })
})
