import { beforeEach, expect, it, vi } from 'vitest'
import { watchTab } from '../../../lib/platform/tabs.ts'

const { tabs } = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() })
  return { tabs: { onUpdated: event(), onRemoved: event() } }
})
vi.mock('wxt/browser', () => ({ browser: { tabs } }))

const PAGE = 'https://courier.example/a'
const NEXT = 'https://courier.example/b'
const changed = vi.fn()
const update = (change: object, url: string | undefined = PAGE, id = 7) =>
  tabs.onUpdated.addListener.mock.calls[0]?.[0](id, change, { url })

beforeEach(() => {
  vi.clearAllMocks()
  watchTab({ id: 7, url: PAGE }, changed)
})

it('tells of a page that loads, and of a route that changes, told as a change or only shown', () => {
  update({ status: 'loading' })
  update({ url: NEXT }, NEXT)
  expect(changed.mock.calls).toEqual([[false], [false]])
  update({ status: 'complete' }, PAGE)
  expect(changed).toHaveBeenCalledTimes(3)
})

it('says nothing of another tab, nor of what is neither', () => {
  update({ status: 'loading' }, NEXT, 8)
  update({ status: 'complete' })
  update({ status: 'complete' }, undefined)
  expect(changed).not.toHaveBeenCalled()
})

it('tells of a tab that closes, and stops when asked to', () => {
  tabs.onRemoved.addListener.mock.calls[0]?.[0](7)
  expect(changed.mock.calls).toEqual([[true]])
  watchTab({ id: 7, url: PAGE }, changed)()
  expect(tabs.onUpdated.removeListener).toHaveBeenCalledWith(tabs.onUpdated.addListener.mock.calls[1]?.[0])
})
