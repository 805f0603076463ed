// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleState } from '../../../components/article/ArticleView.tsx'
import { type Screen, stateName } from '../../../components/article/screen.ts'
import { PopupView } from '../../../components/popup/PopupView.tsx'
import type { CompletenessState } from '../../../lib/article/types.ts'
import type { DeniedKind } from '../../../lib/platform/denied.ts'
import { goOn, openInTab } from '../../../lib/platform/tabs.ts'
import { DEFAULTS } from '../../../lib/settings/choices.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/tabs.ts', () => ({ goOn: vi.fn(), openInTab: vi.fn() }))

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
const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch.')
const quote = aQuote('q1', [spanOf(block, 'The lamp was never dead')])
const fresh: ArticleState = {
  place: 'popup',
  part: 'read',
  restored: new Set(),
  digest: 'looking',
  corrections: new Map(),
  order: 'importance',
  format: 'source',
  settings: DEFAULTS,
  selected: new Set(),
  shown: null,
  handed: null,
  changed: 'no',
  onPage: null,
}

const show = (screen: Screen, view: ArticleState = fresh, anyway = false) =>
  mount(
    <PopupView
      screen={screen}
      view={view}
      anyway={anyway}
      announcement={{ text: '', turn: 0 }}
      actions={actions}
    />,
  )
const done = (more = {}): Screen => ({
  state: 'done',
  article: anArticle([block], more),
  digest: null,
  print: '',
  restored: [],
  corrections: [],
})
const button = (body: HTMLElement, name: string) =>
  [...body.querySelectorAll('button')].find((one) => one.textContent?.includes(name))

beforeEach(() => {
  vi.clearAllMocks()
})

describe('without an article', () => {
  it('says that it is reading, and when that takes long', async () => {
    expect((await show({ state: 'reading', slow: false })).textContent).toBe('Reading the page…')
    expect((await show({ state: 'reading', slow: true })).textContent).toContain('slow to answer')
  })

  it('explains each kind of closed page in words of its own', async () => {
    const kinds: DeniedKind[] = [
      'browser-page',
      'store',
      'view-source',
      'pdf',
      'reader',
      'config',
      'file',
      'error-page',
      'other',
    ]
    const said = new Set<string | null>()
    for (const why of kinds)
      said.add((await show({ state: 'denied', why })).querySelector('[role=alert]')?.textContent ?? null)
    expect(said.size).toBe(kinds.length)
    expect(said).not.toContain(null)
  })

  it.each(['not-article', 'list'] as const)('asks before showing a page that is %s', async (state) => {
    const screen = done({ completeness: { state, evidence: [] } })
    const body = await show(screen)
    await click(button(body, 'Try anyway'))
    expect(actions.tryAnyway).toHaveBeenCalledOnce()
    expect(stateName(screen, false)).toBe('not-article')
    expect(stateName(screen, true)).toBe('done')
    expect((await show(screen, fresh, true)).querySelector('article')?.textContent).toBe(block.text)
  })

  it('opens the frame that has the story', async () => {
    const href = 'https://stories.example/7'
    const body = await show({ state: 'foreign-frame', href })
    await click(button(body, 'Open stories.example'))
    expect(openInTab).toHaveBeenCalledExactlyOnceWith(href)
  })

  it('offers to read again when the page is gone', async () => {
    await click(button(await show({ state: 'gone' }), 'Read again'))
    expect(actions.again).toHaveBeenCalledOnce()
  })

  it('offers the details of an error', async () => {
    const body = await show({ state: 'error', details: 'TypeError: no lamp' })
    expect(body.querySelector('pre')?.textContent).toBe('TypeError: no lamp')
    await click(button(body, 'Copy details'))
    expect(actions.copyDetails).toHaveBeenCalledOnce()
    await click(button(body, 'Try again'))
    expect(actions.again).toHaveBeenCalledOnce()
  })

  it('says that it was updated', async () => {
    expect((await show({ state: 'updated' })).textContent).toContain('has just been updated')
  })
})

describe('with an article', () => {
  const digest = {
    quotes: [quote],
    cast: [],
    summary: { gist: null, points: [] },
    topics: [],
    threads: [],
    facts: [],
  }

  it('says where it is from, how long it is, and how complete', async () => {
    const removed = [{ blocks: [], after: null, reason: 'rail', pass: 'rails' }]
    const body = await show(done({ removed, completeness: { state: 'paywalled', evidence: [] } }))
    expect(body.querySelector('h1')?.textContent).toBe('Harbour light to shine again')
    const header = body.querySelector('header')?.textContent
    for (const part of ['Harbour Courier', 'March 9, 2026', '1 minute to read', 'Greta Moss and Ilan Roke'])
      expect(header).toContain(part)
    expect(body.querySelector('footer')?.textContent).toContain('Behind a paywall · 1 removed')
  })

  it('says what kind of story it is, who wrote it in which role, and when it was changed', async () => {
    const bylines = [{ name: 'Greta Moss', role: 'Harbour correspondent' }, { name: 'Ilan Roke' }]
    const body = await show(done({ kicker: 'Analysis', bylines, modified: '2026-03-11' }))
    expect(body.querySelector('.kicker')?.textContent).toBe('Analysis')
    expect(body.querySelector('.header-byline')?.textContent).toBe(
      'Greta Moss, Harbour correspondent · Ilan Roke',
    )
    expect(body.querySelector('.header-meta')?.textContent).toContain('Updated March 11')
    const same = await show(done({ kicker: 'Harbour Courier' }))
    expect(same.querySelector('.kicker')).toBeNull()
  })

  it.each([
    ['fr', 'Translated by a machine from French'],
    ['und', 'Translated by a machine'],
    ['<b>', 'Translated by a machine'],
  ])('says that a page was translated from %s', async (translatedFrom, said) => {
    expect((await show(done({ translatedFrom }))).querySelector('.header .translation')?.textContent).toBe(
      said,
    )
    expect((await show(done())).querySelector('.header .translation')).toBeNull()
  })

  it('counts the time to read what was put back', async () => {
    const long = aParagraph('b2', 'word '.repeat(1_000))
    const removed = [{ blocks: [long], after: 'b1', reason: 'promo', pass: 'any' }]
    expect((await show(done({ removed }))).textContent).toContain('1 min')
    const body = await show(done({ removed }), { ...fresh, restored: new Set(['b2']) })
    expect(body.textContent).toContain('4 min')
    expect(body.querySelector('article')?.textContent).toContain(long.text)
  })

  it.each<[CompletenessState, string, string | null]>([
    ['complete', 'Complete', null],
    ['cut', 'Cut off', 'cut off here'],
    ['paywalled', 'Behind a paywall', 'behind a paywall'],
    ['multipage', 'One page of several', 'goes on'],
    ['live', 'Still being written', 'still being written'],
    ['list', 'A list of stories', null],
    ['selection', 'Only what you selected', null],
    ['not-article', 'Perhaps not an article', null],
  ])('says of a story that is %s the same at the foot and where it ends', async (state, foot, end) => {
    const body = await show(done({ completeness: { state, evidence: [] } }), fresh, true)
    expect(body.querySelector('.footer-state')?.textContent).toBe(foot)
    const last = body.querySelector('article > .end')?.textContent ?? null
    if (end === null) expect(last).toBeNull()
    else expect(last).toContain(end)
  })

  it('calls nothing complete that goes on elsewhere, and leads there in the same tab', async () => {
    const body = await show(done({ nextPage: 'https://courier.example/2' }))
    expect(body.querySelector('.footer-state')?.textContent).toBe('One page of several')
    expect(body.querySelector('.end')?.textContent).toContain('goes on on its next page')
    await click(body.querySelector('.end a'))
    expect(goOn).toHaveBeenCalledExactlyOnceWith('https://courier.example/2')
    expect(openInTab).not.toHaveBeenCalled()
  })

  it('has no next page for a selection, and none that is no web page', async () => {
    for (const more of [
      {
        nextPage: 'https://courier.example/2',
        completeness: { state: 'selection', evidence: [] },
      },
      { nextPage: 'mailto:desk@courier.example' },
      { nextPage: 'javascript:alert(1)' },
    ])
      expect((await show(done(more))).querySelector('article a, .end')).toBeNull()
  })

  it('says that all of a story is behind a paywall when none of it is there', async () => {
    const wall = { blocks: [], completeness: { state: 'paywalled', evidence: [] } }
    expect((await show(done(wall))).querySelector('article')?.textContent?.trim()).toBe(
      'The story is behind a paywall.',
    )
  })

  it('has the count of quotes once they are found', async () => {
    expect((await show(done())).querySelector('#tab-quotes')?.textContent).toBe('Quotes')
    expect((await show(done(), { ...fresh, digest })).querySelector('#tab-quotes')?.textContent).toBe(
      'Quotes1, 1 quote',
    )
  })

  it('keeps the article when quotes and summary fail', async () => {
    const body = await show(done(), { ...fresh, digest: 'failed' })
    expect(body.querySelector('article')?.textContent).toBe(block.text)
    expect(body.querySelector('#part-quotes')?.textContent).toContain('could not go through this text')
  })

  it('copies what is selected from the foot', async () => {
    const body = await show(done(), { ...fresh, digest, selected: new Set(['b1:1']) })
    await click(button(body, 'Copy selected'))
    expect(actions.copyQuotes).toHaveBeenCalledExactlyOnceWith([quote])
    await click(button(body, 'Clear'))
    expect(actions.clear).toHaveBeenCalledOnce()
  })

  it('says that the page has changed, and reads again unless it is closed', async () => {
    await click(button(await show(done(), { ...fresh, changed: 'changed' }), 'Read again'))
    expect(actions.again).toHaveBeenCalledOnce()
    const closed = await show(done(), { ...fresh, changed: 'closed' })
    expect(closed.querySelector('.notice')?.textContent).toContain('has changed')
    expect(button(closed, 'Read again')).toBeUndefined()
  })
})
