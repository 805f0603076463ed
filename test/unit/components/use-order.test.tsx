// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useOrder } from '../../../components/article/use-order.ts'
import { type Order, rememberedOrder, rememberOrder } from '../../../lib/platform/order.ts'
import { FRESH } from '../../../lib/platform/view.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/order.ts', () => ({ rememberedOrder: vi.fn(), rememberOrder: vi.fn() }))

let now: ReturnType<typeof useOrder>
function Probe() {
  now = useOrder({ now: () => view, note })
  return null
}

let view = FRESH
const note = vi.fn()

beforeEach(() => {
  vi.resetAllMocks()
  view = FRESH
})

it('is not known until what is remembered has come, so that nothing is laid out twice', async () => {
  let answer = (_: Order) => {}
  vi.mocked(rememberedOrder).mockReturnValue(new Promise((done) => (answer = done)))
  await mount(<Probe />)
  expect(now.order).toBeNull()
  await act(async () => answer('speaker'))
  expect(now.order).toBe('speaker')
})

it('is remembered when it is chosen, not when a jump needs it', async () => {
  vi.mocked(rememberedOrder).mockResolvedValue('importance')
  await mount(<Probe />)
  await act(() => now.arrange('speaker', false))
  expect([now.order, vi.mocked(rememberOrder).mock.calls]).toEqual(['speaker', []])
  await act(() => now.arrange('importance', true))
  expect([now.order, vi.mocked(rememberOrder).mock.calls]).toEqual(['importance', [['importance']]])
})

it('outlasts the popup on the same page when a jump has needed another one', async () => {
  vi.mocked(rememberedOrder).mockResolvedValue('importance')
  await mount(<Probe />)
  await act(() => now.arrange('speaker', false))
  expect(note).toHaveBeenLastCalledWith({ order: 'speaker' })
  await act(() => now.arrange('speaker', true))
  expect(note).toHaveBeenLastCalledWith({ order: null })

  view = { ...FRESH, order: 'speaker' }
  vi.mocked(rememberedOrder).mockResolvedValue('importance')
  await mount(<Probe />)
  expect(now.order).toBe('speaker')
})
