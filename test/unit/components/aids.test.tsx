// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { AidsBar } from '../../../components/aids/AidsBar.tsx'
import { ViewContext } from '../../../components/article/use-view.ts'
import { ReadPart } from '../../../components/read/ReadPart.tsx'
import type { Thread } from '../../../lib/article/digest.ts'
import type { Block } from '../../../lib/article/types.ts'
import { FRESH } from '../../../lib/platform/view.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'
import { FakeSpeech, FakeUtterance } from '../helpers/speech.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/speed.ts', async (real) => ({
  ...(await real<object>()),
  rememberedSpeed: () => Promise.resolve('1'),
  rememberSpeed: vi.fn(),
}))
// jsdom has neither layout nor highlights.
Element.prototype.scrollIntoView = vi.fn()
window.scrollBy = vi.fn()
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 10, 10)
const lit = new Map<string, { range: Range }>()
vi.stubGlobal('CSS', { highlights: lit })
vi.stubGlobal(
  'Highlight',
  class {
    priority = 0
    range: Range
    constructor(range: Range) {
      this.range = range
    }
  },
)
vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
const NEAR = { name: 'Near', lang: 'en-GB', localService: true, default: true }

let speech: FakeSpeech
const note = vi.fn()
const close = vi.fn()
const show = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  speech = new FakeSpeech()
  vi.stubGlobal('speechSynthesis', speech)
})

const heading = (id: string, text: string, level = 2): Block => ({
  type: 'heading',
  id,
  text,
  level,
  marks: [],
})
const PARAGRAPHS = [aParagraph('b1', 'The lamp is lit. It shines.'), aParagraph('b2', 'A ship sees it.')]

const draw = async (blocks: Block[] = PARAGRAPHS, threads: Thread[] = [], more = {}, view = {}) => {
  const article = anArticle(blocks, more)
  return mount(
    <ViewContext.Provider value={{ now: () => ({ ...FRESH, ...view }), note }}>
      <div id="part-read">
        <ReadPart article={article} back={[]} shown={null} whole={null} />
      </div>
      <AidsBar {...{ article, threads, show, close }} />
    </ViewContext.Provider>,
  )
}
const button = (body: HTMLElement, name: string) =>
  [...body.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )
const press = (key: string) =>
  act(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
const line = () => lit.get('lede-line')?.range.toString()
const voice = () => lit.get('lede-voice')?.range.toString()

it('line focus lights one sentence, arrows go on and back, Escape ends it', async () => {
  const body = await draw()
  await click(button(body, 'Line focus'))
  expect(document.documentElement.dataset.dimmed).toBe('')
  expect(line()).toBe('The lamp is lit.')
  await press('ArrowDown')
  await press('ArrowDown')
  expect(line()).toBe('A ship sees it.')
  await press('ArrowDown')
  expect(line()).toBe('A ship sees it.')
  await press('ArrowUp')
  expect(line()).toBe('It shines.')
  expect(note).toHaveBeenLastCalledWith({ aids: { open: true, focus: true, at: 1 } })
  await press('Escape')
  expect(line()).toBeUndefined()
  expect(document.documentElement.dataset.dimmed).toBeUndefined()
  expect(close).not.toHaveBeenCalled()
  await press('Escape')
  expect(close).toHaveBeenCalledTimes(1)
})

it('Escape ends what was begun last', async () => {
  speech.voices = [NEAR]
  const body = await draw()
  await click(button(body, 'Read aloud'))
  await click(button(body, 'Line focus'))
  const on = () => [...body.querySelectorAll('[aria-pressed=true]')].map(({ textContent }) => textContent)
  await press('Escape')
  expect(on()).toEqual(['Read aloud'])
  await click(button(body, 'Line focus'))
  await click(button(body, 'Read aloud'))
  await click(button(body, 'Read aloud'))
  await press('Escape')
  expect(on()).toEqual(['Line focus'])
  expect(close).not.toHaveBeenCalled()
})

it('lights the sentence that was lit when the popup closed', async () => {
  await draw(PARAGRAPHS, [], {}, { aids: { open: true, focus: true, at: 2 } })
  expect(line()).toBe('A ship sees it.')
})

it('goes on from where the reader is, when they have scrolled on', async () => {
  const body = await draw()
  await click(button(body, 'Line focus'))
  await press('ArrowDown')
  const where = Range.prototype.getBoundingClientRect
  // All but the last sentence are above the window.
  Range.prototype.getBoundingClientRect = function box() {
    return new DOMRect(0, this.toString().startsWith('A ship') ? 100 : -100, 10, 10)
  }
  await press('ArrowDown')
  expect(line()).toBe('A ship sees it.')
  await press('ArrowUp')
  expect(line()).toBe('It shines.')
  Range.prototype.getBoundingClientRect = where
})

it('leaves the arrows alone where nothing is lit', async () => {
  await draw()
  const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })
  document.body.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(false)
})

it('the outline has the headings in their order and depth, and goes to each', async () => {
  const body = await draw([
    heading('b1', 'Lamps'),
    aParagraph('b2', 'One.'),
    heading('b3', 'Wicks', 3),
    heading('b4', 'Ships'),
  ])
  await click(button(body, 'Outline'))
  const entries = [...body.querySelectorAll('.outline button')]
  expect(entries.map((entry) => [entry.textContent, entry.className])).toEqual([
    ['Lamps', 'depth-0'],
    ['Wicks', 'depth-1'],
    ['Ships', 'depth-0'],
  ])
  await click(entries[1])
  expect(document.activeElement?.textContent).toBe('Wicks')
  expect(body.querySelector('.outline')).toBeNull()
})

it('a long article without headings has its threads for an outline, a short one has none', async () => {
  const thread = { label: 'The lamp', blocks: ['b1', 'b2'] } as unknown as Thread
  const body = await draw(PARAGRAPHS, [thread])
  await click(button(body, 'Threads'))
  await click(body.querySelector('.outline button'))
  expect(show).toHaveBeenCalledWith([
    { block: 'b1', start: 0, end: 27 },
    { block: 'b2', start: 0, end: 15 },
  ])
  const short = await draw()
  expect(button(short, 'Outline') ?? button(short, 'Threads')).toBeUndefined()
})

it('reads sentence by sentence with a voice of the device, and lights what it says', async () => {
  speech.voices = [{ ...NEAR, name: 'Far', localService: false }, NEAR]
  const body = await draw()
  await click(button(body, 'Read aloud'))
  expect(speech.heard).toEqual(['The lamp is lit.'])
  expect(speech.now).toMatchObject({ voice: NEAR, lang: 'en-GB', rate: 1 })
  expect(voice()).toBe('The lamp is lit.')
  await act(() => speech.end())
  expect(speech.heard.at(-1)).toBe('It shines.')
  await act(() => speech.end())
  await act(() => speech.end())
  expect(speech.heard).toEqual(['The lamp is lit.', 'It shines.', 'A ship sees it.'])
  expect(button(body, 'Go on')).toBeDefined()
})

it('a pause is silence, and the sentence begins anew; next, previous and speed go on from there', async () => {
  speech.voices = [NEAR]
  const body = await draw()
  await click(button(body, 'Read aloud'))
  await click(button(body, 'Pause'))
  expect(speech.now).toBeNull()
  await click(button(body, 'Go on'))
  expect(speech.heard).toEqual(['The lamp is lit.', 'The lamp is lit.'])
  await click(button(body, 'Next sentence'))
  await click(button(body, 'Next sentence'))
  await click(button(body, 'Previous sentence'))
  expect(speech.now?.text).toBe('It shines.')
  const speed = body.querySelector('select')
  await act(() => {
    if (!speed) throw new Error('no choice of speed')
    speed.value = '1.5'
    speed.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(speech.now).toMatchObject({ text: 'It shines.', rate: 1.5 })
})

it('says when the voice fails, and tries again', async () => {
  speech.voices = [NEAR]
  const body = await draw()
  await click(button(body, 'Read aloud'))
  await act(() => speech.fail())
  expect(body.querySelector('[role=status]')?.textContent).toContain('did not answer')
  await click(button(body, 'Go on'))
  expect(speech.heard).toHaveLength(2)
  expect(body.querySelector('[role=status]')?.textContent).not.toContain('did not answer')
})

it('without a voice on the device it says so, in words, until one comes', async () => {
  speech.voices = [{ ...NEAR, localService: false }]
  const body = await draw(PARAGRAPHS, [], { language: 'en-GB' })
  await click(button(body, 'Read aloud'))
  const status = body.querySelector('[role=status]')
  expect(status?.textContent).toContain('This device has no voice for British English.')
  expect(speech.heard).toEqual([])
  expect(button(body, 'Read aloud')?.ariaPressed).toBe('false')
  speech.voices = [NEAR]
  await act(() => {
    speech.dispatchEvent(new Event('voiceschanged'))
  })
  expect(status?.textContent).not.toContain('no voice')
  expect(button(body, 'Read aloud')?.ariaPressed).toBe('true')
  await click(button(body, 'Go on'))
  expect(speech.heard).toEqual(['The lamp is lit.'])
})

it('is silent once it is closed, or the page is gone', async () => {
  speech.voices = [NEAR]
  const body = await draw()
  await click(button(body, 'Read aloud'))
  await act(() => {
    window.dispatchEvent(new Event('pagehide'))
  })
  expect(speech.now).toBeNull()
  await click(button(body, 'Next sentence'))
  expect(speech.now).not.toBeNull()
  await mount(null)
  expect(speech.now).toBeNull()
  expect(lit.size).toBe(0)
})
