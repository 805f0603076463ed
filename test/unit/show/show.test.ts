// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Place } from '../../../lib/place/place.ts'
import { NAME } from '../../../lib/show/light.ts'
import { show } from '../../../lib/show/show.ts'

/** jsdom has no highlights and draws nothing: these stand in for what the browsers have. */
const highlights = new Map<string, Highlight>()
class Lit extends Set<Range> {
  priority = 0
  constructor(...ranges: Range[]) {
    super(ranges)
  }
}
Object.assign(window, { CSS: { highlights }, Highlight: Lit })
const scrolls = vi.fn()
Range.prototype.getBoundingClientRect = () => DOMRect.fromRect({ y: 900, width: 100, height: 20 })
Element.prototype.scrollBy = scrolls

const OPENING = 'The light at Ander burns again, and the boats come home by it.'
const SAID = 'I never left the lamp, not for one night of that whole year'
const place = (text: string, before = '', after = ''): Place => ({ text, before, after })
const litTexts = () => [...(highlights.get(NAME) ?? [])].map(String)
const press = (type: string, key: string, target: EventTarget = document.body) => {
  const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

beforeEach(() => {
  press('keydown', 'Escape')
  highlights.clear()
  scrolls.mockClear()
  document.body.innerHTML = `<p>${OPENING}</p><p>“<b>I never</b> left the lamp, not for one night of that whole year,” said Finch.</p><p>The lamp is hers.</p>`
})

describe('showing on the page', () => {
  it('lights all places, scrolls to the first and leaves the page as it is', () => {
    const before = document.documentElement.outerHTML
    expect(show(window, [place(SAID), place(OPENING)])).toEqual({ kind: 'shown', missing: 0 })
    expect(litTexts()).toEqual([SAID, OPENING])
    expect(scrolls).toHaveBeenCalledWith({
      top: 910 - innerHeight / 2,
      left: 0,
      behavior: 'instant',
    })
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('says how many are missing, and when all are', () => {
    expect(show(window, [place('Words that were taken back since then'), place(SAID)])).toEqual({
      kind: 'shown',
      missing: 1,
    })
    expect(show(window, [place('Words that were taken back since then')])).toEqual({ kind: 'absent' })
    expect(litTexts()).toEqual([])
  })

  it('takes a word for the same only where what stands around it is', () => {
    expect(show(window, [place('lamp', 'She has sold the old ', ' to a museum in the north.')]).kind).toBe(
      'absent',
    )
    expect(show(window, [place('lamp', `${SAID},” said Finch.\nThe `, ' is hers.')]).kind).toBe('shown')
    expect(highlights.get(NAME)?.size).toBe(1)
  })

  it('takes a heading for the same though it stands among others now', () => {
    document.body.innerHTML = '<p>Advertisement</p><h2>Night</h2><p>It was dark.</p>'
    expect(show(window, [place('Night', 'All was well.\n', '\nNobody slept.')]).kind).toBe('shown')
    document.body.innerHTML = '<p>Advertisement</p><p>Night boat to Ander</p><p>It was dark.</p>'
    expect(show(window, [place('Night', 'All was well.\n', '\nNobody slept.')]).kind).toBe('absent')
  })

  it('says so where nothing can be lit', () => {
    const unlit = { ...window, document, CSS: {} } as typeof window
    expect(show(unlit, [place(SAID)])).toEqual({ kind: 'unlit' })
  })
})

describe('Escape', () => {
  it('puts the light out once, whatever the page does with its keys; other keys do not', () => {
    const heard: string[] = []
    const hear = (event: Event) => heard.push(event.type)
    document.addEventListener('keydown', hear, true)
    document.body.addEventListener('keydown', (event) => event.stopPropagation(), { once: true })
    show(window, [place(SAID)])
    expect(press('keydown', 'Enter').defaultPrevented).toBe(false)
    expect(litTexts()).toEqual([SAID])
    expect(press('keydown', 'Escape').defaultPrevented).toBe(true)
    expect(highlights.size).toBe(0)
    expect(heard).toEqual(['keydown'])
    // The next one is the page's own.
    expect(press('keydown', 'Escape').defaultPrevented).toBe(false)
    expect(heard).toEqual(['keydown', 'keydown'])
    document.removeEventListener('keydown', hear, true)
  })

  it('is heard when it is let go, where the page keeps the press to itself', () => {
    const deaf = (event: Event) => event.stopImmediatePropagation()
    window.addEventListener('keydown', deaf, true)
    show(window, [place(SAID)])
    press('keydown', 'Escape')
    expect(litTexts()).toEqual([SAID])
    press('keyup', 'Escape')
    expect(highlights.size).toBe(0)
    window.removeEventListener('keydown', deaf, true)
  })

  it('is listened for once however often something is shown', () => {
    const listens = vi.spyOn(window, 'addEventListener')
    const deafens = vi.spyOn(window, 'removeEventListener')
    for (let n = 0; n < 5; n++) show(window, [place(SAID)])
    press('keydown', 'Escape')
    expect(deafens.mock.calls).toEqual(listens.mock.calls)
    expect(listens).toHaveBeenCalledTimes(10)
  })

  it('leaves alone what the page itself has lit since under the same name', () => {
    show(window, [place(SAID)])
    const own = new Lit()
    highlights.set(NAME, own as unknown as Highlight)
    press('keydown', 'Escape')
    expect(highlights.get(NAME)).toBe(own)
  })
})
