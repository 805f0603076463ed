// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useShared } from '../../../components/app/use-shared.ts'
import { ChangedNotice } from '../../../components/article/ChangedNotice.tsx'
import { LostMessage } from '../../../components/message/LostMessage.tsx'
import { PlacesBar } from '../../../components/places/PlacesBar.tsx'
import { type Kept, watchKept } from '../../../lib/platform/cache.ts'
import { openInTab, type Tab } from '../../../lib/platform/tabs.ts'
import { anArticle } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/tabs.ts', () => ({ openInTab: vi.fn() }))
vi.mock('../../../lib/platform/cache.ts', () => ({ watchKept: vi.fn(() => () => {}) }))

beforeEach(() => vi.clearAllMocks())

describe('the ways to other places', () => {
  const ways = { secret: false, panel: null, tab: null, page: null }
  const names = (body: HTMLElement) =>
    [...body.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent)

  it('are those there are', async () => {
    const go = vi.fn()
    expect(names(await mount(<PlacesBar ways={ways} />))).toEqual([])
    const body = await mount(<PlacesBar ways={{ ...ways, panel: go, tab: go, page: go }} />)
    expect(names(body)).toEqual(['Open beside the page', 'Open in a tab of its own', 'Go to the page'])
    for (const button of body.querySelectorAll('button')) await click(button)
    expect(go).toHaveBeenCalledTimes(3)
  })

  it('say of a private page that it is one, and why some are missing', async () => {
    const body = await mount(<PlacesBar ways={{ ...ways, secret: true }} />)
    const note = body.querySelector('details')
    expect(note?.querySelector('summary')?.textContent).toBe('Private')
    expect(note?.querySelector('p')?.textContent).toContain('stays in its private window')
    const told = new Promise((done) => note?.addEventListener('toggle', done, { once: true }))
    await click(note?.querySelector('summary'))
    await act(async () => void (await told))
    expect(note?.open).toBe(true)
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    await act(() => void body.dispatchEvent(press))
    expect([note?.open, document.activeElement?.tagName]).toEqual([false, 'SUMMARY'])
  })
})

describe('an article that is kept no longer', () => {
  it('is named, and leads to where it is from', async () => {
    const of = { url: 'https://courier.example/a', title: 'Harbour light' }
    const body = await mount(<LostMessage of={of} />)
    expect(body.textContent).toContain('Harbour light')
    await click(body.querySelector('button'))
    expect(openInTab).toHaveBeenCalledExactlyOnceWith('https://courier.example/a', true)
  })

  it('of which nothing is known says what can be done', async () => {
    const body = await mount(<LostMessage of={null} />)
    expect(body.textContent).toContain('click the Lede button')
    expect(body.querySelector('button')).toBeNull()
  })
})

describe('a page that has moved on', () => {
  const again = vi.fn()
  it('is read again from the popup, over it', async () => {
    const body = await mount(<ChangedNotice place="popup" changed="changed" again={again} />)
    await click(body.querySelector('button'))
    expect(again).toHaveBeenCalledOnce()
  })

  it('beside the panel is read by a click on the button, as it says', async () => {
    const body = await mount(<ChangedNotice place="panel" changed="changed" again={again} />)
    expect(body.textContent).toContain('Click the Lede button there')
    expect(body.querySelector('button')).toBeNull()
    expect(
      (await mount(<ChangedNotice place="panel" changed="closed" again={again} />)).textContent,
    ).toContain('tab was closed')
  })
})

describe('what another place changes', () => {
  const tab: Tab = { id: 7, window: 3, url: undefined, secret: false }
  const ours: Kept = { print: 'p', article: anArticle([]), digest: null, restored: ['b1'], corrections: [] }
  const found = {
    quotes: [],
    cast: [],
    topics: [],
    threads: [],
    facts: [],
    summary: { gist: null, points: [] },
  }
  const take = vi.fn()
  function Probe({ of }: { of: Tab | null }) {
    useShared(of, () => ours, take)
    return null
  }
  const hear = async (change: Partial<Kept>) => {
    const theirs = { ...ours, article: anArticle([]), ...change }
    await act(() => vi.mocked(watchKept).mock.lastCall?.[1](theirs))
  }

  it('is taken over, on the article that is here', async () => {
    await mount(<Probe of={tab} />)
    await hear({ restored: ['b1', 'b2'] })
    expect(take).toHaveBeenCalledOnce()
    expect(take.mock.lastCall?.[0].restored).toEqual(['b1', 'b2'])
    expect(take.mock.lastCall?.[0].article).toBe(ours.article)
    await hear({ corrections: [['b1:1', null]] })
    await hear({ digest: found })
    expect(take).toHaveBeenCalledTimes(3)
  })

  it('is nothing new where it is the same, and no concern of ours on another page', async () => {
    await mount(<Probe of={tab} />)
    await hear({})
    await hear({ print: 'q', restored: [] })
    expect(take).not.toHaveBeenCalled()
  })

  it('is not listened for in a private window', async () => {
    await mount(<Probe of={{ ...tab, secret: true }} />)
    await mount(<Probe of={null} />)
    expect(watchKept).not.toHaveBeenCalled()
  })
})
