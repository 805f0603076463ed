import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  keepOnly,
  storeArticle,
  storedArticle,
  storedView,
  storeView,
} from '../../../lib/platform/reader-store.ts'
import { openReader, openReaderOn, pageTabOf, sweepReaders } from '../../../lib/platform/reader-tab.ts'
import { FRESH } from '../../../lib/platform/view.ts'
import { anArticle } from '../helpers/article.ts'
import { aStorage } from '../helpers/storage.ts'

const { storage, tabs, runtime } = vi.hoisted(() => ({
  storage: { session: {} as object },
  tabs: {
    create: vi.fn(async () => ({ id: 70 })),
    query: vi.fn(),
    get: vi.fn(),
    update: vi.fn(),
    sendMessage: vi.fn(async (): Promise<unknown> => undefined),
  },
  runtime: {
    getURL: (path: string) => `chrome-extension://lede${path}`,
    sendMessage: vi.fn(async () => {}),
    onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
  },
}))
vi.mock('wxt/browser', () => ({
  browser: {
    storage,
    tabs,
    windows: { update: vi.fn() },
    runtime,
  },
}))
vi.mock('../../../lib/platform/place.ts', () => ({ ownPlace: () => 'tab' }))
vi.mock('../../../lib/platform/reader-store.ts', () => ({
  storeArticle: vi.fn(async () => true),
  storeView: vi.fn(),
  storedArticle: vi.fn(async () => null),
  storedView: vi.fn(async () => null),
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
  tabs.query.mockResolvedValue([])
  tabs.get.mockImplementation(async (id: number) => ({ id, windowId: 3, url: undefined, incognito: false }))
})

it('hands an article over under a random name, with where its reader is but not how far down', async () => {
  expect(await openReader(page, kept, { ...FRESH, part: 'quotes', scrolled: { quotes: 700 } })).toBe(true)
  const [, id = ''] = /^chrome-extension:\/\/lede\/reader\.html#([0-9a-f-]{36})$/.exec(opened()) ?? []
  expect(storeArticle).toHaveBeenCalledExactlyOnceWith(id, kept)
  expect(storeView).toHaveBeenCalledExactlyOnceWith(id, { ...FRESH, part: 'quotes' })
  expect(await pageTabOf(id)).toEqual(page)
})

describe('where a tab with that page is open', () => {
  beforeEach(() => {
    tabs.query.mockResolvedValue([
      { id: 20, url: 'https://courier.example/' },
      { id: 21, url: 'chrome-extension://lede/reader.html#other' },
      { id: 22, url: 'chrome-extension://lede/reader.html#same' },
    ])
    tabs.update.mockResolvedValue({ windowId: 4 })
    vi.mocked(storedArticle).mockImplementation(async (id) =>
      id === 'same' ? kept : { ...kept, article: { ...kept.article, url: 'https://courier.example/other' } },
    )
    vi.mocked(storedView).mockResolvedValue({ ...FRESH, scrolled: { read: 900 } })
  })

  it('shows it anew there, where its reader left it, and goes there', async () => {
    expect(await openReader(page, kept, { ...FRESH, part: 'quotes', scrolled: { quotes: 700 } })).toBe(true)
    expect(tabs.create).not.toHaveBeenCalled()
    expect(storeArticle).toHaveBeenCalledExactlyOnceWith('same', kept)
    expect(storeView).toHaveBeenCalledExactlyOnceWith('same', {
      ...FRESH,
      part: 'quotes',
      scrolled: { read: 900 },
    })
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith('lede:reader-refreshed:same')
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(22, { active: true })
    expect(await pageTabOf('same')).toEqual(page)
  })

  it('begins at the top of a page that has changed, and opens another page beside it', async () => {
    await openReader(page, { ...kept, print: 'new' }, FRESH)
    expect(storeView).toHaveBeenCalledExactlyOnceWith('same', FRESH)
    const elsewhere = { ...kept.article, url: 'https://courier.example/third' }
    await openReader(page, { ...kept, article: elsewhere }, FRESH)
    expect(tabs.create).toHaveBeenCalledOnce()
  })

  it('goes there by the key as well, where the page is read anew, and is none of the key itself', async () => {
    const over = (url: string) => tabs.get.mockResolvedValue({ id: 7, windowId: 3, url, incognito: false })
    over(kept.article.url)
    await openReaderOn(7)
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith('lede:reader-granted:same')
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(22, { active: true })
    expect(await pageTabOf('same')).toMatchObject({ id: 7 })
    over('chrome-extension://lede/reader.html#same')
    await openReaderOn(22)
    expect(tabs.create).not.toHaveBeenCalled()
    over('https://courier.example/third')
    await openReaderOn(7)
    expect(tabs.create).toHaveBeenCalledOnce()
    expect(tabs.update).toHaveBeenCalledOnce()
  })
})

describe('an article of a private window', () => {
  const secret = { ...page, secret: true }
  beforeEach(() => {
    tabs.query.mockResolvedValue([
      { id: 22, url: 'chrome-extension://lede/reader.html#same', incognito: false },
      { id: 23, url: 'chrome-extension://lede/reader.html#other', incognito: true },
      { id: 24, url: 'chrome-extension://lede/reader.html#secret', incognito: true },
    ])
    tabs.update.mockResolvedValue({ windowId: 4 })
  })

  it('is shown in the tab there that has it, and offered to none but those there', async () => {
    tabs.sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(true)
    await openReader(secret, kept, { ...FRESH, part: 'quotes', scrolled: { quotes: 700 } })
    const offered = { tab: secret, kept, view: { ...FRESH, part: 'quotes' } }
    expect(tabs.sendMessage.mock.calls).toEqual([
      [23, { offered }],
      [24, { offered }],
    ])
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(24, { active: true })
    expect(tabs.create).not.toHaveBeenCalled()
    expect(storeArticle).not.toHaveBeenCalled()
  })

  it('has a tab of its own where none takes it', async () => {
    tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'))
    await openReader(secret, kept, FRESH)
    expect(tabs.create).toHaveBeenCalledOnce()
    expect(storeArticle).not.toHaveBeenCalled()
  })
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
