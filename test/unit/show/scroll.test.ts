// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { scrollIntoMiddle } from '../../../lib/show/scroll.ts'

/** jsdom lays nothing out: boxes are what a test says, and move as things scroll. */
const moved = new Map<Element, { top: number; left: number }>()
let words = DOMRect.fromRect()

const boxes = new Map<Element, DOMRect>()

function scroller(element: Element, box: { y: number; height: number; width: number }, overflow: string) {
  element.setAttribute('style', `overflow-x: ${overflow}; overflow-y: ${overflow}`)
  boxes.set(element, DOMRect.fromRect(box))
}

// On the prototype, since what an element says of itself is not believed.
Element.prototype.getBoundingClientRect = function (this: Element) {
  return boxes.get(this) ?? DOMRect.fromRect()
}
Object.defineProperty(Element.prototype, 'scrollHeight', {
  get(this: Element) {
    return boxes.has(this) ? 5_000 : 0
  },
})
Object.defineProperty(Element.prototype, 'clientHeight', {
  get(this: Element) {
    return boxes.get(this)?.height ?? 0
  },
})
Element.prototype.scrollBy = function (this: Element, options?: ScrollToOptions | number) {
  if (typeof options !== 'object') throw new Error('scrolled to nowhere')
  const { top = 0, left = 0 } = options
  moved.set(this, { top, left })
  this.scrollTop += top
  words = DOMRect.fromRect({ ...words.toJSON(), x: words.x - left, y: words.y - top })
  if (this === document.documentElement)
    for (const [element, box] of boxes)
      boxes.set(element, DOMRect.fromRect({ ...box.toJSON(), y: box.y - top }))
} as Element['scrollBy']
Range.prototype.getBoundingClientRect = () => words

/** A range in the words of an element. */
function rangeIn(selector: string): Range {
  const range = document.createRange()
  const at = document.querySelector(selector)
  if (at) range.selectNodeContents(at)
  range.setStart(at?.firstChild ?? document.body, 0)
  return range
}

beforeEach(() => {
  moved.clear()
  boxes.clear()
  document.body.innerHTML = '<div><section><p>The lamp.</p></section></div>'
})

it('brings words into the middle of the page, and does nothing where they are there', () => {
  words = DOMRect.fromRect({ y: 3_000, width: 100, height: 20 })
  scrollIntoMiddle(window, rangeIn('p'))
  expect(words.y + 10).toBe(innerHeight / 2)
  moved.clear()
  scrollIntoMiddle(window, rangeIn('p'))
  expect(moved.size).toBe(0)
})

it('shows what is longer than the window from its start', () => {
  words = DOMRect.fromRect({ y: 3_000, width: 100, height: 2 * innerHeight })
  scrollIntoMiddle(window, rangeIn('p'))
  expect(words.y).toBe(0)
})

it('scrolls what scrolls around the words, and only that, and then the page', () => {
  const [outer, inner] = [document.querySelector('div'), document.querySelector('section')]
  if (!outer || !inner) throw new Error('nothing around')
  scroller(outer, { y: 100, height: 400, width: 600 }, 'auto')
  scroller(inner, { y: 100, height: 900, width: 600 }, 'visible')
  words = DOMRect.fromRect({ y: 2_000, width: 100, height: 20 })
  scrollIntoMiddle(window, rangeIn('p'))
  expect([...moved.keys()]).toEqual([outer, document.documentElement])
  expect(moved.get(outer)).toEqual({ top: 2_010 - 300, left: 0 })
  expect(words.y + 10).toBe(innerHeight / 2)
})

it('goes sideways only to what is out of sight', () => {
  words = DOMRect.fromRect({ x: 4_000, y: 0, width: 100, height: innerHeight })
  scrollIntoMiddle(window, rangeIn('p'))
  expect(words.x + 50).toBe(innerWidth / 2)
})

it('goes out of a shadow tree by its host, and out of a slot by what is around it', () => {
  const host = document.querySelector('section')
  const shadow = host?.attachShadow({ mode: 'open' })
  if (!host || !shadow) throw new Error('no host')
  shadow.innerHTML = '<article><slot></slot></article>'
  const article = shadow.querySelector('article')
  const outer = document.querySelector('div')
  if (!article || !outer) throw new Error('nothing around')
  scroller(article, { y: 0, height: 300, width: 600 }, 'scroll')
  scroller(outer, { y: 0, height: 500, width: 600 }, 'scroll')
  words = DOMRect.fromRect({ y: 2_000, width: 100, height: 20 })
  scrollIntoMiddle(window, rangeIn('p'))
  expect([...moved.keys()]).toEqual([article, outer, document.documentElement])
})
