// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PopupView } from '../../../components/popup/PopupView.tsx'
import { SHORTCUTS, type Shortcut } from '../../../lib/keys/shortcuts.ts'
import type { Part } from '../../../lib/platform/view.ts'
import { DEFAULTS, type Settings } from '../../../lib/settings/choices.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/tabs.ts', () => ({ goOn: vi.fn(), openInTab: vi.fn() }))
Element.prototype.scrollIntoView = () => {}
// jsdom has the element without its methods.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

const actions = {
  again: vi.fn(),
  tryAnyway: vi.fn(),
  copyDetails: vi.fn(async () => true),
  go: vi.fn(),
  show: vi.fn(),
  showOnPage: vi.fn(),
  toggle: vi.fn(),
  clear: vi.fn(),
  correct: vi.fn(),
  undo: vi.fn(),
  arrange: vi.fn(),
  chooseFormat: vi.fn(),
  set: vi.fn(),
  openSettings: vi.fn(),
  putBack: vi.fn(),
  copyQuotes: vi.fn(async () => true),
  copyArticle: vi.fn(async () => true),
  sharing: {
    article: null,
    digest: 'failed' as const,
    corrections: new Map(),
    announce: () => {},
    secret: true,
  },
  readWhole: vi.fn(),
  ways: { secret: false, panel: vi.fn(), tab: vi.fn(), page: null },
}

const first = aParagraph('b1', '“The lamp was never dead,” said Oda Finch.')
const second = aParagraph('b2', '“It slept through the war,” she said.')
const article = anArticle([first, second, aParagraph('b3', 'The boats went out.')])
const quotes = [
  aQuote('q1', [spanOf(first, 'The lamp was never dead')], {
    context: [{ block: 'b1', start: 0, end: first.text.length }],
  }),
  aQuote('q2', [spanOf(second, 'It slept through the war')]),
]

/** The popup with one part open. */
const view = (part: Part, settings: Partial<Settings> = {}) => (
  <PopupView
    screen={{ state: 'done', article, print: '', digest: null, restored: [], corrections: [] }}
    view={{
      place: 'popup',
      part,
      restored: new Set(),
      digest: {
        quotes,
        cast: [],
        topics: [],
        summary: { gist: null, points: [] },
        threads: [],
        facts: [],
      },
      corrections: new Map(),
      order: 'importance',
      format: 'source',
      settings: { ...DEFAULTS, ...settings },
      selected: new Set(),
      shown: null,
      handed: null,
      changed: 'no',
      onPage: null,
    }}
    anyway={false}
    announcement={{ text: '', turn: 0 }}
    actions={actions}
  />
)
const open = (part: Part, settings: Partial<Settings> = {}) => mount(view(part, settings))

async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  await act(() => void (document.activeElement ?? document.body).dispatchEvent(event))
  return event.defaultPrevented
}

const at = () => document.activeElement?.textContent ?? ''

beforeEach(() => vi.clearAllMocks())

describe('single keys', () => {
  it('open the parts, and leave the focus on the tab of the one they open', async () => {
    await open('read')
    for (const [key, part] of [
      ['2', 'quotes'],
      ['3', 'summary'],
      ['1', 'read'],
    ] as const) {
      await press(key)
      expect(actions.go).toHaveBeenLastCalledWith(part)
      expect(document.activeElement?.id).toBe(`tab-${part}`)
    }
  })

  it('step through paragraphs and stay at the ends', async () => {
    await open('read')
    const texts = [first, second, article.blocks[2]].map((block) => block?.text)
    for (const [key, n] of [
      ['j', 0],
      ['j', 1],
      ['j', 2],
      ['j', 2],
      ['k', 1],
      ['k', 0],
      ['k', 0],
    ] as const) {
      expect(await press(key)).toBe(true)
      expect(at()).toBe(texts[n])
    }
    expect(document.querySelectorAll('#part-read [tabindex]'), 'only what has the focus').toHaveLength(1)
  })

  it('have a quote read out with its speaker as long as the focus is on it', async () => {
    await open('quotes')
    const name = () => document.activeElement?.getAttribute('aria-label')
    await press('j')
    const aloud = name()
    expect(aloud).toBe('“The lamp was never dead” — Oda Finch, keeper of the light')
    await press('j')
    expect(name()).toMatch(/^“It slept through the war” — /)
    expect(document.querySelectorAll('figure[aria-label]'), 'only what has the focus').toHaveLength(1)
  })

  it('have a paragraph read out as long as the focus is on it', async () => {
    await open('read')
    await press('j')
    expect(document.activeElement?.getAttribute('aria-label')).toBe(first.text)
    expect(document.activeElement?.getAttribute('role'), 'a paragraph may not be named').toBe('group')
    await press('j')
    expect(document.activeElement?.getAttribute('aria-label')).toBe(second.text)
    expect(document.querySelectorAll('#part-read [aria-label], #part-read [role=group]')).toHaveLength(1)
  })

  it('act on the quote that has the focus', async () => {
    await open('quotes')
    await press('j')
    await press('j')
    expect(at()).toContain('It slept')
    for (const [key, action] of [
      ['c', actions.copyQuotes],
      ['x', actions.toggle],
      ['s', actions.show],
      ['p', actions.showOnPage],
    ] as const) {
      await press(key)
      expect(action).toHaveBeenCalledTimes(1)
      expect(at(), 'where the reader was').toContain('It slept')
    }
    expect(actions.copyQuotes).toHaveBeenCalledWith([quotes[1]])
    expect(actions.toggle).toHaveBeenCalledWith(quotes[1])
    expect(await press('o'), 'there is nothing to open of this one').toBe(false)
    await press('k')
    await press('o')
    expect(document.querySelector('.context')?.textContent).toContain('said Oda Finch')
    await press('w')
    expect(document.activeElement?.closest('form')?.id).toMatch(/^form-/)
    await press('w')
    expect(document.querySelector('form'), 'the key that opened it closes it').toBeNull()
    expect(document.activeElement?.id, 'and the focus is not lost with it').toMatch(/^correct-/)
  })

  it('act on the first quote in sight where none has the focus, and show which one that is', async () => {
    await open('quotes')
    await press('c')
    expect(actions.copyQuotes).toHaveBeenCalledWith([quotes[0]])
    expect(at()).toContain('The lamp was never dead')
  })

  it('do nothing where there is nothing to press', async () => {
    await open('read')
    for (const key of ['c', 'y', 'z', 'g']) expect(await press(key), key).toBe(false)
    expect(actions.copyQuotes).not.toHaveBeenCalled()
  })

  it('are not heard while something is typed, or when they can be turned off and are', async () => {
    await open('quotes')
    await press('q')
    expect(document.activeElement?.tagName, 'the field of the check').toBe('TEXTAREA')
    for (const key of ['x', '?', '1']) expect(await press(key)).toBe(false)
    await open('quotes', { keys: 'off' })
    for (const { key } of Object.values(SHORTCUTS)) expect(await press(key), key).toBe(false)
    expect(actions.go).not.toHaveBeenCalled()
  })
})

describe('the list of keys', () => {
  /** Its file comes when it is asked for. */
  const dialog = () =>
    vi.waitFor(() => {
      const found = document.querySelector('dialog')
      if (!found?.open) throw new Error('not open yet')
      return found
    })

  it('is told to screen readers by each control, as long as keys are heard', async () => {
    await open('quotes')
    const untold = [...document.querySelectorAll<HTMLElement>('[data-key]')].filter(
      (one) => one.getAttribute('aria-keyshortcuts') !== SHORTCUTS[one.dataset.key as Shortcut].key,
    )
    expect(document.querySelectorAll('.quote [aria-keyshortcuts=c]')).toHaveLength(2)
    expect(document.querySelectorAll('.keys-open[aria-keyshortcuts="?"]')).toHaveLength(1)
    expect(untold).toEqual([])
    await act(() => render(view('quotes', { keys: 'off' }), document.body))
    expect(document.querySelectorAll('[aria-keyshortcuts]')).toHaveLength(0)
  })

  it('has every key with a name, and turns them off', async () => {
    await open('read')
    await press('?')
    const listed = [...(await dialog()).querySelectorAll('dl > div')]
    const keys = listed.map((line) => line.querySelector('kbd')?.textContent)
    for (const { key } of Object.values(SHORTCUTS)) expect(keys).toContain(key)
    for (const line of listed) expect(line.querySelector('dd')?.textContent).not.toBe('')
    const box = (await dialog()).querySelector<HTMLInputElement>('[type=checkbox]')
    expect(box?.checked).toBe(true)
    await act(() => box?.click())
    expect(actions.set).toHaveBeenCalledWith({ keys: 'off' })
  })

  it.each(['Escape', '?'])('closes with %s; while it is open no other key is heard', async (key) => {
    await open('read')
    await press('?')
    const list = await dialog()
    await press('2')
    expect(actions.go).not.toHaveBeenCalled()
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    await act(() => void list.dispatchEvent(event))
    expect(event.defaultPrevented, 'else the popup would close').toBe(true)
    expect(document.querySelector('dialog')).toBeNull()
  })
})
