import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showOnPage } from '../../../lib/platform/show-on-page.ts'
import type { ShowAnswer } from '../../../lib/show/show.ts'
import { STYLE } from '../../../lib/show/style.ts'

const { execute, insert } = vi.hoisted(() => ({
  execute: vi.fn<(injection: { files?: string[]; args?: unknown[] }) => Promise<unknown>>(),
  insert: vi.fn<(injection: object) => Promise<void>>(),
}))
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript: execute, insertCSS: insert } } }))

const tab = { id: 7, window: 3, url: undefined, secret: true }
const places = [{ text: 'lamp', before: 'The ', after: ' burns.' }]
const pageAnswers = (result: ShowAnswer | undefined) =>
  execute.mockImplementation(async ({ files }) => [{ frameId: 0, result: files ? undefined : result }])

beforeEach(() => {
  vi.resetAllMocks()
  insert.mockResolvedValue()
})
afterEach(() => vi.useRealTimers())

it('styles what is highlighted and hands the places over', async () => {
  pageAnswers({ kind: 'shown', missing: 0 })
  expect(await showOnPage(tab, places)).toBe('shown')
  expect(insert).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, allFrames: true },
    css: STYLE,
    origin: 'AUTHOR',
  })
  expect(execute.mock.calls.map(([{ args, files }]) => files ?? args?.slice(1))).toEqual([
    ['/content-scripts/words.js'],
    ['show', { places }],
  ])
})

it.each<[outcome: string, answer: ShowAnswer | undefined]>([
  ['partly', { kind: 'shown', missing: 1 }],
  ['absent', { kind: 'absent' }],
  ['unlit', { kind: 'unlit' }],
  ['failed', undefined],
])('%s', async (outcome, answer) => {
  pageAnswers(answer)
  expect(await showOnPage(tab, places)).toBe(outcome)
})

it('says that the page is gone where nothing of ours may run any more', async () => {
  insert.mockRejectedValue(new Error('No tab with id: 7.'))
  expect(await showOnPage(tab, places)).toBe('gone')
  insert.mockResolvedValue()
  execute.mockRejectedValue(new Error('Cannot access contents of the page.'))
  expect(await showOnPage(tab, places)).toBe('gone')
})

it('gives up a page that does not answer', async () => {
  vi.useFakeTimers()
  execute.mockReturnValue(new Promise(() => {}))
  const asked = showOnPage(tab, places)
  await vi.runAllTimersAsync()
  expect(await asked).toBe('failed')
})
