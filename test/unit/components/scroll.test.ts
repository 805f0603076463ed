// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { scrollWhenThere } from '../../../components/article/scroll.ts'

/** As much of the document as there is to scroll. */
let room = 0
let grow: () => void
const ended = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  room = 100
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        grow = changed
      }
      observe() {
        grow()
      }
      disconnect() {
        grow = () => {}
      }
    },
  )
  vi.stubGlobal('scrollTo', (_: number, top: number) => {
    Reflect.set(window, 'scrollY', Math.min(top, room))
  })
})

it('goes as far as there is, and on as more comes', () => {
  scrollWhenThere(500, ended)
  expect([window.scrollY, ended.mock.calls.length]).toEqual([100, 0])
  room = 900
  grow()
  expect([window.scrollY, ended.mock.calls.length]).toEqual([500, 1])
})

it.each(['wheel', 'pointerdown', 'touchmove', 'keydown'])('lets the reader go elsewhere with %s', (act) => {
  scrollWhenThere(500, ended)
  window.dispatchEvent(new Event(act))
  expect(ended).toHaveBeenCalledOnce()
  room = 900
  grow()
  expect(window.scrollY).toBe(100)
})

it('can be given up', () => {
  scrollWhenThere(500, ended)()
  room = 900
  grow()
  expect([window.scrollY, ended.mock.calls.length]).toEqual([100, 1])
})
