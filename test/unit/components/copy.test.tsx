// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CopyButton } from '../../../components/copy/CopyButton.tsx'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const copy = vi.fn(async () => true)
const said = () => document.querySelector('.copy-words > :first-child')?.textContent
const copyIt = () => click(document.querySelector('.copy'))

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

it('says for a while that it has copied, or that it could not', async () => {
  await mount(<CopyButton name="Copy article" copy={copy} />)
  await copyIt()
  expect(said()).toBe('Copied')
  await act(async () => void (await vi.advanceTimersByTimeAsync(2_000)))
  expect(said()).toBe('Copy article')
  copy.mockResolvedValueOnce(false)
  await copyIt()
  expect(said()).toBe('Could not copy')
})

it('does not say so of something else that it has come to be about', async () => {
  await mount(<CopyButton name="Copy selected" copy={copy} />)
  await copyIt()
  expect(said()).toBe('Copied')
  await act(() => render(<CopyButton name="Copy article" copy={copy} />, document.body))
  expect(said()).toBe('Copy article')
})
