// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { copy } from '../../../lib/platform/clipboard.ts'

const FLAVOURS = { plain: '“Lamp”', html: '<p>“Lamp”</p>' }
const write = vi.fn()
const put = new Map<string, string>()

/** A browser that takes what is given on its copy event, as they do, and then answers so. */
function browserCopies(answer: boolean) {
  Reflect.set(document, 'execCommand', () => {
    const event = new Event('copy', { bubbles: true, cancelable: true })
    const clipboardData = { setData: (type: string, text: string) => put.set(type, text) }
    document.body.dispatchEvent(Object.assign(event, { clipboardData }))
    return answer && event.defaultPrevented
  })
}

beforeEach(() => {
  vi.resetAllMocks()
  put.clear()
  vi.stubGlobal('ClipboardItem', class {})
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
})

it('has both flavours on the clipboard before it returns, whatever else listens', async () => {
  browserCopies(true)
  const other = vi.fn()
  document.body.addEventListener('copy', other)
  const copied = copy(FLAVOURS)
  expect([...put]).toEqual([
    ['text/plain', FLAVOURS.plain],
    ['text/html', FLAVOURS.html],
  ])
  expect(other).not.toHaveBeenCalled()
  expect(await copied).toBe(true)
  expect(write).not.toHaveBeenCalled()
  document.body.dispatchEvent(new Event('copy', { bubbles: true }))
  expect(other).toHaveBeenCalledOnce()
  document.body.removeEventListener('copy', other)
})

it('takes the new way where the old one is closed or gone', async () => {
  browserCopies(false)
  expect(await copy(FLAVOURS)).toBe(true)
  Reflect.deleteProperty(document, 'execCommand')
  expect(await copy(FLAVOURS)).toBe(true)
  expect(write).toHaveBeenCalledTimes(2)
})

it('says when neither is open', async () => {
  browserCopies(false)
  write.mockRejectedValue(new Error('not allowed'))
  expect(await copy(FLAVOURS)).toBe(false)
})
