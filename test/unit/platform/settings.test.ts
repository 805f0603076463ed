import { beforeEach, describe, expect, it, vi } from 'vitest'
import { storedSettings, storeSettings, watchSettings } from '../../../lib/platform/settings.ts'
import { DEFAULTS } from '../../../lib/settings/choices.ts'

const { local } = vi.hoisted(() => ({
  local: {
    get: vi.fn(),
    set: vi.fn(),
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  },
}))
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }))

beforeEach(() => vi.resetAllMocks())

describe('the storage', () => {
  it('has what is stored, with a version', async () => {
    expect(await storeSettings({ ...DEFAULTS, theme: 'sepia' })).toBe(true)
    const stored = local.set.mock.calls[0]?.[0]
    expect(stored).toEqual({ settings: { version: 1, ...DEFAULTS, theme: 'sepia' } })
    local.get.mockResolvedValue(stored)
    expect(await storedSettings()).toEqual({ ...DEFAULTS, theme: 'sepia' })
  })

  it.each([{}, { settings: 7 }, { settings: { theme: 'plaid', size: 100 } }])(
    'is repaired where it holds %j',
    async (stored) => {
      local.get.mockResolvedValue(stored)
      expect(await storedSettings()).toEqual(DEFAULTS)
    },
  )

  it('may not answer', async () => {
    local.get.mockRejectedValue(new Error('switched off'))
    local.set.mockRejectedValue(new Error('full'))
    expect(await storedSettings()).toBeNull()
    expect(await storeSettings(DEFAULTS)).toBe(false)
  })

  it('tells of changes of the settings, whatever they are, and of no others', () => {
    const changed = vi.fn()
    const stop = watchSettings(changed)
    const listen = local.onChanged.addListener.mock.calls[0]?.[0]
    listen({ 'quotes:order': { newValue: 'speaker' } })
    expect(changed).not.toHaveBeenCalled()
    listen({ settings: { newValue: { theme: 'dark' } } })
    listen({ settings: { oldValue: { theme: 'dark' } } })
    expect(changed.mock.calls).toEqual([[{ ...DEFAULTS, theme: 'dark' }], [DEFAULTS]])
    stop()
    expect(local.onChanged.removeListener).toHaveBeenCalledExactlyOnceWith(listen)
  })
})
