import { beforeEach, expect, it, vi } from 'vitest'
import { rememberedOrder, rememberOrder } from '../../../lib/platform/order.ts'

const { local } = vi.hoisted(() => ({ local: { get: vi.fn(), set: vi.fn() } }))
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }))

const stored = (value: unknown) => local.get.mockResolvedValue({ 'quotes:order': value })

beforeEach(() => vi.resetAllMocks())

it('is by importance until the reader chooses, and then what was chosen', async () => {
  local.get.mockResolvedValue({})
  expect(await rememberedOrder()).toBe('importance')
  await rememberOrder('speaker')
  expect(local.set).toHaveBeenCalledExactlyOnceWith({ 'quotes:order': 'speaker' })
  stored('speaker')
  expect(await rememberedOrder()).toBe('speaker')
})

it.each([null, 7, 'constructor', { order: 'speaker' }])(
  'is by importance when %j is stored',
  async (value) => {
    stored(value)
    expect(await rememberedOrder()).toBe('importance')
  },
)

it('does without a storage', async () => {
  local.get.mockRejectedValue(new Error('switched off'))
  local.set.mockRejectedValue(new Error('full'))
  expect(await rememberedOrder()).toBe('importance')
  await expect(rememberOrder('speaker')).resolves.toBeUndefined()
})
