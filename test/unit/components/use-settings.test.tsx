// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useSettings } from '../../../components/settings/use-settings.ts'
import { storedSettings, storeSettings, watchSettings } from '../../../lib/platform/settings.ts'
import { mirroredSettings } from '../../../lib/platform/settings-mirror.ts'
import { DEFAULTS, type Settings } from '../../../lib/settings/choices.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/settings.ts', () => ({
  storedSettings: vi.fn(),
  storeSettings: vi.fn(),
  watchSettings: vi.fn(),
}))

/** Stands in for the browser's answer to whether more contrast is wanted. */
const contrast = Object.assign(new EventTarget(), { matches: false })
vi.stubGlobal('matchMedia', () => contrast)

let now: ReturnType<typeof useSettings>
function Probe() {
  now = useSettings()
  return null
}
const { dataset } = document.documentElement
const stored = vi.mocked(storedSettings)
const elsewhere = (settings: Settings) => act(() => vi.mocked(watchSettings).mock.calls[0]?.[0](settings))

beforeEach(() => {
  vi.resetAllMocks()
  localStorage.clear()
  contrast.matches = false
  vi.mocked(storeSettings).mockResolvedValue(true)
  vi.mocked(watchSettings).mockReturnValue(() => {})
  stored.mockResolvedValue(DEFAULTS)
})

it('shows what the last page had until the storage answers', async () => {
  localStorage.setItem('settings', JSON.stringify({ theme: 'sepia' }))
  let answer = (_: Settings) => {}
  stored.mockReturnValue(new Promise((done) => (answer = done)))
  await mount(<Probe />)
  expect([now.settings.theme, dataset.theme]).toEqual(['sepia', 'sepia'])
  await act(async () => answer({ ...DEFAULTS, theme: 'dark' }))
  expect([now.settings.theme, dataset.theme, mirroredSettings().theme]).toEqual(['dark', 'dark', 'dark'])
})

it.each(['no JSON', '7', '{"theme": ["dark"]}'])('makes nothing of a mirror that holds %s', async (junk) => {
  localStorage.setItem('settings', junk)
  stored.mockResolvedValue(null)
  await mount(<Probe />)
  expect(now.settings).toEqual(DEFAULTS)
})

it('stores what is set, each change with those before', async () => {
  await mount(<Probe />)
  stored.mockResolvedValue({ ...DEFAULTS, size: '115', face: 'sans' })
  await act(async () => {
    await Promise.all([now.change({ size: '115' }), now.change({ face: 'sans' })])
  })
  expect(vi.mocked(storeSettings).mock.lastCall).toEqual([{ ...DEFAULTS, size: '115', face: 'sans' }])
  expect([dataset.size, dataset.face]).toEqual(['115', 'sans'])
})

it('keeps what was set where it cannot be stored', async () => {
  await mount(<Probe />)
  vi.mocked(storeSettings).mockResolvedValue(false)
  await act(() => now.change({ theme: 'dark' }))
  expect(dataset.theme).toBe('dark')
})

it('follows what is set elsewhere, but not back to what it has left meanwhile', async () => {
  await mount(<Probe />)
  await elsewhere({ ...DEFAULTS, size: '150' })
  expect(dataset.size).toBe('150')
  let done = (_: boolean) => {}
  vi.mocked(storeSettings).mockReturnValue(new Promise((end) => (done = end)))
  await act(() => void now.change({ size: '175' }))
  await elsewhere({ ...DEFAULTS, size: '130' })
  expect(dataset.size).toBe('175')
  stored.mockResolvedValue({ ...DEFAULTS, size: '175', face: 'clear' })
  await act(async () => {
    done(true)
    await vi.waitFor(() => expect(stored).toHaveBeenCalledTimes(2))
  })
  expect([dataset.size, dataset.face]).toEqual(['175', 'clear'])
})

it('follows a system that wants more contrast, unless a theme is chosen', async () => {
  await mount(<Probe />)
  expect(dataset.theme).toBe('system')
  contrast.matches = true
  await act(() => void contrast.dispatchEvent(new Event('change')))
  expect(dataset.theme).toBe('contrast')
  await elsewhere({ ...DEFAULTS, theme: 'light' })
  expect(dataset.theme).toBe('light')
})
