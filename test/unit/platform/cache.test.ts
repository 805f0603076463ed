import { beforeEach, expect, it, vi } from 'vitest'
import { type Kept, keep, recall } from '../../../lib/platform/cache.ts'
import { anArticle } from '../helpers/article.ts'

const { session } = vi.hoisted(() => ({ session: { get: vi.fn(), set: vi.fn(), remove: vi.fn() } }))
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }))

const kept: Kept = { print: 'p', article: anArticle([]), digest: null, restored: ['b3'], corrections: [] }
const ofTab = (tab: number) => expect.objectContaining({ [`tab:${tab}`]: expect.objectContaining(kept) })

beforeEach(() => {
  vi.resetAllMocks()
  session.get.mockResolvedValue({})
  session.set.mockResolvedValue(undefined)
  session.remove.mockResolvedValue(undefined)
})

it('has sent what is kept before it returns, for the popup may close there and then', () => {
  session.set.mockReturnValue(new Promise(() => {}))
  void keep(1, kept)
  expect(session.set).toHaveBeenCalledExactlyOnceWith(ofTab(1))
})

it('never takes away what it is about to write again', async () => {
  session.get.mockResolvedValue({ recent: [1, 2] })
  await keep(1, kept)
  const removed = session.remove.mock.calls.flat(2)
  expect(removed).not.toContain('tab:1')
})

it('forgets with a tab that goes where the reader was in it', async () => {
  session.get.mockResolvedValue({ recent: [2, 3, 4, 5, 6, 7] })
  await keep(1, kept)
  expect(session.remove).toHaveBeenCalledExactlyOnceWith(['tab:7', 'view:7'])
})

it('forgets what was there before when the storage is full', async () => {
  session.set.mockRejectedValue(new Error('full'))
  await keep(4, kept)
  expect(session.remove).toHaveBeenCalledWith('tab:4')
})

it('does without a storage', async () => {
  for (const call of Object.values(session)) call.mockRejectedValue(new Error('switched off'))
  await expect(keep(1, kept)).resolves.toBeUndefined()
  expect(await recall(1)).toBeNull()
})
