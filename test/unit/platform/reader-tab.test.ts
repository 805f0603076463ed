import { beforeEach, expect, it, vi } from 'vitest'
import { keepOnly, storeArticle, storeView } from '../../../lib/platform/reader-store.ts'
import { openReader, openReaderOn, pageTabOf, sweepReaders } from '../../../lib/platform/reader-tab.ts'
import { FRESH } from '../../../lib/platform/view.ts'
import { anArticle } from '../helpers/article.ts'
import { aStorage } from '../helpers/storage.ts'

const { storage, tabs } = vi.hoisted(() => ({
  storage: { session: {} as object },
  tabs: { create: vi.fn(async () => ({ id: 70 })), query: vi.fn(), get: vi.fn() },
}))
vi.mock('wxt/browser', () => ({
  browser: { storage, tabs, runtime: { getURL: (path: string) => `chrome-extension://lede${path}` } },
}))
vi.mock('../../../lib/platform/place.ts', () => ({ ownPlace: () => 'tab' }))
vi.mock('../../../lib/platform/reader-store.ts', () => ({
  storeArticle: vi.fn(async () => true),
  storeView: vi.fn(),
  keepOnly: vi.fn(),
}))

const page = { id: 7, window: 3, url: undefined, secret: false }
const kept = { print: 'p', article: anArticle([]), digest: null, restored: [], corrections: [] }
const opened = () => String(Object(tabs.create.mock.calls[0])[0].url)

let session: ReturnType<typeof aStorage>['area']

beforeEach(() => {
  vi.clearAllMocks()
  session = aStorage().area
  storage.session = session
  tabs.get.mockImplementation(async (id: number) => ({ id, windowId: 3, url: undefined, incognito: false }))
})

it('hands an article over under a random name, with where its reader is but not how far down', async () => {
  expect(await openReader(page, kept, { ...FRESH, part: 'quotes', scrolled: { quotes: 700 } })).toBe(true)
  const [, id = ''] = /^chrome-extension:\/\/lede\/reader\.html#([0-9a-f-]{36})$/.exec(opened()) ?? []
  expect(storeArticle).toHaveBeenCalledExactlyOnceWith(id, kept)
  expect(storeView).toHaveBeenCalledExactlyOnceWith(id, { ...FRESH, part: 'quotes' })
  expect(await pageTabOf(id)).toEqual(page)
})

it('opens nothing for what cannot be kept', async () => {
  vi.mocked(storeArticle).mockResolvedValueOnce(false)
  expect(await openReader(page, kept, FRESH)).toBe(false)
  expect(tabs.create).not.toHaveBeenCalled()
})

it('opens on a page that it is to read itself', async () => {
  await openReaderOn(7)
  expect(await pageTabOf(opened().split('#')[1] ?? '')).toEqual(page)
  expect(storeArticle).not.toHaveBeenCalled()
})

it('knows no page of a name that nothing was opened under, nor of one whose tab is closed', async () => {
  expect(await pageTabOf('none')).toBeNull()
  await openReaderOn(7)
  tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7'))
  expect(await pageTabOf(opened().split('#')[1] ?? '')).toBeNull()
})

it('forgets all but what has a tab, be it one that is still to load', async () => {
  tabs.query.mockResolvedValue([
    { url: 'chrome-extension://lede/reader.html#a' },
    { url: '', pendingUrl: 'chrome-extension://lede/reader.html#b' },
    { url: 'https://courier.example/reader.html#c' },
    { url: undefined },
    { id: 8, status: 'loading' },
    { id: 9, status: 'complete' },
  ])
  await session.set({ 'reader-tab:8': 'd', 'reader-tab:9': 'e' })
  await sweepReaders()
  expect(keepOnly).toHaveBeenCalledExactlyOnceWith(new Set(['a', 'b', 'd']))
})
