// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useFormat } from '../../../components/article/use-format.ts'
import { rememberedFormat, rememberFormat } from '../../../lib/platform/format.ts'
import type { Format } from '../../../lib/share/formats.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/format.ts', () => ({ rememberedFormat: vi.fn(), rememberFormat: vi.fn() }))

let now: ReturnType<typeof useFormat>
function Probe() {
  now = useFormat()
  return null
}

beforeEach(() => vi.resetAllMocks())

it('is not known until what is remembered has come', async () => {
  let answer = (_: Format) => {}
  vi.mocked(rememberedFormat).mockReturnValue(new Promise((done) => (answer = done)))
  await mount(<Probe />)
  expect(now.format).toBeNull()
  await act(async () => answer('apa'))
  expect(now.format).toBe('apa')
})

it('is remembered when it is chosen', async () => {
  vi.mocked(rememberedFormat).mockResolvedValue('source')
  await mount(<Probe />)
  await act(() => now.chooseFormat('csv'))
  expect([now.format, vi.mocked(rememberFormat).mock.calls]).toEqual(['csv', [['csv']]])
})
