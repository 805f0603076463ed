import { beforeEach, expect, it, vi } from 'vitest'
import { FRESH, keepView, recallView } from '../../../lib/platform/view.ts'

const { session } = vi.hoisted(() => ({ session: { get: vi.fn(), set: vi.fn() } }))
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }))

const view = { ...FRESH, part: 'quotes' as const, selected: ['b1:1'] }

beforeEach(() => {
  vi.resetAllMocks()
  session.set.mockResolvedValue(undefined)
})

it('has sent where the reader is before it returns, for the popup may close there and then', () => {
  session.set.mockReturnValue(new Promise(() => {}))
  void keepView(1, 'p1', view)
  expect(session.set).toHaveBeenCalledExactlyOnceWith({ 'view:1': expect.objectContaining({ view }) })
})

it('gives back what was kept of the tab, and of which page', async () => {
  await keepView(1, 'p1', view)
  session.get.mockImplementation(async (key) => (key === 'view:1' ? session.set.mock.calls[0]?.[0] : {}))
  expect(await recallView(1)).toMatchObject({ print: 'p1', view })
  expect(await recallView(2)).toBeNull()
})

it('does not read what a Lede with another model has kept', async () => {
  session.get.mockResolvedValue({ 'view:1': { model: 0, print: 'p1', view } })
  expect(await recallView(1)).toBeNull()
})

it('does without a storage', async () => {
  session.get.mockRejectedValue(new Error('switched off'))
  session.set.mockRejectedValue(new Error('full'))
  await expect(keepView(1, 'p1', view)).resolves.toBeUndefined()
  expect(await recallView(1)).toBeNull()
})
