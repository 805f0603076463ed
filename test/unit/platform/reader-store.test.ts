import { beforeEach, expect, it, vi } from 'vitest'
import { type Kept, MODEL } from '../../../lib/platform/cache.ts'
import {
  keepOnly,
  MOST,
  ROOM,
  storeArticle,
  storedArticle,
  storedView,
  storeView,
} from '../../../lib/platform/reader-store.ts'
import { FRESH } from '../../../lib/platform/view.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'

const { items, local } = vi.hoisted(() => {
  const items = new Map<string, unknown>()
  const local = {
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(items) : items.has(key) ? { [key]: items.get(key) } : {},
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) items.set(key, value)
    },
    remove: async (keys: string[]) => {
      for (const key of keys) items.delete(key)
    },
  }
  return { items, local }
})
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }))

const kept = (text = 'The light burns again.', more: Partial<Kept> = {}): Kept => ({
  print: 'p',
  article: anArticle([aParagraph('b1', text)]),
  digest: null,
  restored: ['b9'],
  corrections: [],
  ...more,
})
const articles = () => [...items.keys()].filter((key) => key.startsWith('reader:')).map((key) => key.slice(7))

beforeEach(() => {
  items.clear()
  vi.useFakeTimers()
  items.set('settings', { theme: 'dark' })
})

/** Stores one after the other, a second between them. */
async function storeAll(ids: readonly string[], of: Kept): Promise<void> {
  for (const id of ids) {
    vi.advanceTimersByTime(1_000)
    expect(await storeArticle(id, of)).toBe(true)
  }
}

it('gives back what was stored, and where its reader was', async () => {
  await storeAll(['a'], kept())
  await storeView('a', { ...FRESH, part: 'quotes' })
  expect(await storedArticle('a')).toEqual(kept())
  expect(await storedView('a')).toEqual({ ...FRESH, part: 'quotes' })
  expect(await storedArticle('b')).toBeNull()
  expect(await storedView('b')).toBeNull()
})

it('keeps so many, and forgets the longest unused with its place', async () => {
  const names = Array.from({ length: MOST }, (_, n) => `n${n}`)
  await storeAll(names, kept())
  await storeView('n1', FRESH)
  await storeAll(['n0', 'new'], kept())
  expect(articles().sort()).toEqual([...names.filter((name) => name !== 'n1'), 'new'].sort())
  expect(items.has('reader-view:n1')).toBe(false)
  expect(items.has('settings')).toBe(true)
})

it('keeps no more than there is room for, in bytes', async () => {
  // Three bytes each.
  const third = kept('灯'.repeat(Math.floor(ROOM / 9)))
  await storeAll(['a', 'b', 'c'], third)
  expect(articles()).toEqual(['b', 'c'])
})

it('does not keep what alone is too long, nor what was there before of it', async () => {
  await storeAll(['other', 'a'], kept())
  expect(await storeArticle('a', kept('x'.repeat(ROOM)))).toBe(false)
  expect(articles()).toEqual(['other'])
})

it.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'damaged'],
  ['of an older Lede', { model: MODEL - 1, used: 1, kept: kept() }],
  ['without its article', { model: MODEL, used: 1, kept: { ...kept(), article: undefined } }],
  ['with half an article', { model: MODEL, used: 1, kept: { ...kept(), article: { title: 'x' } } }],
  ['without its age', { model: MODEL, kept: kept() }],
  ['with a digest that is none', { model: MODEL, used: 1, kept: { ...kept(), digest: 7 } }],
])('takes what is damaged (%s) for nothing, and clears it away', async (_, damaged) => {
  items.set('reader:d', damaged)
  items.set('reader-view:d', 'damaged')
  expect(await storedArticle('d')).toBeNull()
  expect(await storedView('d')).toBeNull()
  await storeAll(['a'], kept())
  expect(articles()).toEqual(['a'])
})

it('forgets what no tab is open for, and nothing else', async () => {
  await storeAll(['a', 'b'], kept())
  for (const id of ['a', 'b', 'c']) await storeView(id, FRESH)
  await keepOnly(new Set(['a']))
  expect([...items.keys()].sort()).toEqual(['reader-view:a', 'reader:a', 'settings'])
})

it('does without a storage', async () => {
  vi.spyOn(local, 'set').mockRejectedValue(new Error('full'))
  expect(await storeArticle('a', kept())).toBe(false)
  await expect(storeView('a', FRESH)).resolves.toBeUndefined()
  vi.spyOn(local, 'get').mockRejectedValue(new Error('switched off'))
  expect(await storedArticle('a')).toBeNull()
  expect(await storedView('a')).toBeNull()
  vi.restoreAllMocks()
})
