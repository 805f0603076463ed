// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { copy } from '../../../lib/platform/clipboard.ts'

const FLAVOURS = { plain: '“Lamp”', html: '<p>“Lamp”</p>' }
const BETTER = { plain: '“Lamp” https://courier.example/', html: '<p>“Lamp”</p>' }
const gesture = { isActive: true }
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

/** What comes of a copy that is to have more, when that comes after something has happened. */
async function improved(meanwhile: () => unknown, better: typeof FLAVOURS | null = BETTER) {
  browserCopies(true)
  const { promise, resolve } = Promise.withResolvers<typeof FLAVOURS | null>()
  expect(await copy(FLAVOURS, promise)).toBe(true)
  expect(put.get('text/plain')).toBe(FLAVOURS.plain)
  await meanwhile()
  resolve(better)
  await promise
  await Promise.resolve()
  return put.get('text/plain')
}

beforeEach(() => {
  vi.resetAllMocks()
  gesture.isActive = true
  Object.defineProperty(navigator, 'userActivation', { value: gesture, configurable: true })
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
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

it('has more in its place when that comes in time', async () => {
  expect(await improved(() => {})).toBe(BETTER.plain)
})

it.each<[string, () => unknown]>([
  ['something else was copied', () => copy({ plain: 'Other', html: 'Other' })],
  ['the reader copied by hand', () => document.body.dispatchEvent(new Event('copy', { bubbles: true }))],
  ['the reader cut something', () => document.body.dispatchEvent(new Event('cut', { bubbles: true }))],
  ['the window was left, and may have been come back to', () => window.dispatchEvent(new Event('blur'))],
  ['the window has no focus', () => vi.spyOn(document, 'hasFocus').mockReturnValue(false)],
  [
    'the gesture is over',
    () => {
      gesture.isActive = false
    },
  ],
])('stays as it is when %s', async (_, meanwhile) => {
  expect(await improved(meanwhile)).not.toBe(BETTER.plain)
})

it('stays as it is when there is no more', async () => {
  expect(await improved(() => {}, null)).toBe(FLAVOURS.plain)
})
