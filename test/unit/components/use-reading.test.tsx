// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useReading } from '../../../components/article/use-reading.ts'
import type { Reading } from '../../../lib/platform/read-page.ts'
import { FRESH } from '../../../lib/platform/view.ts'
import { anArticle } from '../helpers/article.ts'
import { mount } from '../helpers/mount.ts'

const { tab, handing, reading, watching } = vi.hoisted(() => ({
  tab: { id: 7, window: 3, url: 'https://courier.example/a', secret: false },
  handing: { words: null as { words: string; cut: boolean } | null },
  reading: { answer: (_: unknown): void => {}, wishes: [] as unknown[] },
  watching: { tell: null as ((closed: boolean) => void) | null },
}))
vi.mock('../../../lib/platform/tabs.ts', () => ({
  watchTab: (_: object, tell: (closed: boolean) => void) => {
    watching.tell = tell
    return () => {
      watching.tell = null
    }
  },
}))
vi.mock('../../../lib/platform/handed.ts', () => ({
  takeHanded: async () => {
    const { words } = handing
    handing.words = null
    return words
  },
}))
vi.mock('../../../lib/platform/read-page.ts', () => ({
  readPage: (_: unknown, wish: unknown) =>
    new Promise((done) => {
      reading.wishes.push(wish)
      reading.answer = done
    }),
}))

const { recallView } = vi.hoisted(() => ({ recallView: vi.fn() }))
vi.mock('../../../lib/platform/view.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/platform/view.ts')>()),
  recallView,
}))

const done: Reading = {
  state: 'done',
  article: anArticle([]),
  digest: null,
  print: 'p1',
  restored: [],
  corrections: [],
}

/** What the hook says at the moment, and the way to ask it for more. */
let now: ReturnType<typeof useReading>
function Probe() {
  now = useReading(async () => tab)
  return null
}

/** The popup opens; the page is being read. */
async function open() {
  await mount(<Probe />)
  await vi.waitFor(() => expect(watching.tell).not.toBeNull())
}
async function answer(result: Reading) {
  reading.answer(result)
  await vi.waitFor(() => expect(now.screen.state).not.toBe('reading'))
}

beforeEach(() => {
  vi.clearAllMocks()
  recallView.mockResolvedValue(null)
  tab.secret = false
  watching.tell = null
  handing.words = null
  reading.wishes = []
})

it('notices a route that changes while the page is still being read', async () => {
  await open()
  watching.tell?.(false)
  await answer(done)
  expect([now.screen.state, now.changed]).toEqual(['done', 'changed'])
  await act(() => now.again())
  expect([now.screen.state, now.changed]).toEqual(['reading', 'no'])
})

it('notices a tab that changes or closes after it was read', async () => {
  await open()
  await answer(done)
  expect(now.changed).toBe('no')
  await act(() => watching.tell?.(false))
  expect(now.changed).toBe('changed')
  await act(() => watching.tell?.(true))
  expect(now.changed).toBe('closed')
})

it.each<Reading>([
  { state: 'denied', why: 'other' },
  { state: 'error', details: 'refused' },
])('takes a refusal ($state) for what it is: the page left while it was read', async (refusal) => {
  await open()
  watching.tell?.(false)
  await answer(refusal)
  expect(now.screen).toEqual({ state: 'gone' })
})

it('reads the whole page where words of it are to be checked, and again', async () => {
  handing.words = { words: 'the lamp', cut: false }
  await open()
  await answer(done)
  expect(now.handed?.words).toBe('the lamp')
  expect(now.view).toMatchObject({ part: 'quotes', check: { open: true, words: 'the lamp' } })
  await act(() => now.again())
  await vi.waitFor(() => expect(reading.wishes).toHaveLength(2))
  expect(reading.wishes).toEqual([
    { whole: true, anyway: false },
    { whole: true, anyway: false },
  ])
  expect(now.handed?.words).toBe('the lamp')
})

it('reads what is selected where none are', async () => {
  await open()
  await answer(done)
  expect([reading.wishes, now.handed]).toEqual([[{ whole: false, anyway: false }], null])
})

it('comes back to where the reader was on the same page, also to one that is no article', async () => {
  const view = { ...FRESH, part: 'quotes' as const, anyway: true }
  recallView.mockResolvedValue({ print: 'p1', view })
  await open()
  await answer(done)
  expect(recallView).toHaveBeenCalledExactlyOnceWith(7)
  expect([now.view, now.anyway]).toEqual([view, true])
})

it('starts afresh on a page that has changed, and in a private window', async () => {
  recallView.mockResolvedValue({ print: 'before', view: { ...FRESH, anyway: true } })
  await open()
  await answer(done)
  expect([now.view, now.anyway]).toEqual([null, false])
  recallView.mockClear()
  tab.secret = true
  await mount(null)
  await open()
  await answer(done)
  expect(now.view).toBeNull()
  expect(recallView).not.toHaveBeenCalled()
})
