import { beforeEach, expect, it, vi } from 'vitest'
import { rememberedFormat, rememberFormat } from '../../../lib/platform/format.ts'
import { FORMATS } from '../../../lib/share/formats.ts'

const { local } = vi.hoisted(() => ({ local: { get: vi.fn(), set: vi.fn() } }))
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }))

const stored = (value: unknown) => local.get.mockResolvedValue({ 'copy:format': value })

beforeEach(() => vi.resetAllMocks())

it('is the quote with its source until the reader chooses', async () => {
  local.get.mockResolvedValue({})
  expect(await rememberedFormat()).toBe('source')
  await rememberFormat('mla')
  expect(local.set).toHaveBeenCalledExactlyOnceWith({ 'copy:format': 'mla' })
})

it.each(FORMATS)('is %s when that was the last', async (format) => {
  stored(format)
  expect(await rememberedFormat()).toBe(format)
})

it.each([null, 7, 'length', { format: 'apa' }])('is the first when %j is stored', async (value) => {
  stored(value)
  expect(await rememberedFormat()).toBe('source')
})

it('does without a storage', async () => {
  local.get.mockRejectedValue(new Error('switched off'))
  local.set.mockRejectedValue(new Error('full'))
  expect(await rememberedFormat()).toBe('source')
  await expect(rememberFormat('csv')).resolves.toBeUndefined()
})
