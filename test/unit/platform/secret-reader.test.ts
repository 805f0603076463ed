// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  offerSecret,
  onOffered,
  openSecretReader,
  secretOf,
  secretShelf,
} from '../../../lib/platform/secret-reader.ts'
import { leavePopup } from '../../../lib/platform/tabs.ts'
import { FRESH } from '../../../lib/platform/view.ts'
import { anArticle } from '../helpers/article.ts'

type Listener = (message: unknown, sender: object) => unknown

const { listeners, sender, tabs } = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  sender: { tab: { id: 9 } },
  tabs: {
    create: vi.fn(),
    getCurrent: vi.fn(),
    update: vi.fn(),
    sendMessage: async (_: number, message: unknown) =>
      [...listeners].map((listener) => listener(message, sender)).find((answer) => answer !== undefined),
  },
}))
vi.mock('wxt/browser', () => ({
  browser: {
    tabs,
    runtime: {
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: async (message: unknown) => {
        if (listeners.size === 0) throw new Error('Could not establish connection.')
        for (const listener of listeners) {
          const answer = listener(message, sender)
          if (answer !== undefined) return answer
        }
      },
    },
  },
}))
vi.mock('../../../lib/platform/tabs.ts', () => ({ leavePopup: vi.fn() }))

const secret = {
  tab: { id: 7, window: 3, url: undefined, secret: true },
  kept: { print: 'p', article: anArticle([]), digest: null, restored: [], corrections: [] },
  view: FRESH,
}

beforeEach(() => {
  vi.clearAllMocks()
  listeners.clear()
  sessionStorage.clear()
  tabs.create.mockResolvedValue({ id: 9 })
  tabs.getCurrent.mockResolvedValue({ id: 9 })
  sender.tab.id = 9
})

describe('an article of a private window', () => {
  it('goes to the tab that was opened for it, which then comes to the front', async () => {
    await openSecretReader('reader.html#a', secret)
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'reader.html#a', active: false, windowId: 3 })
    expect(leavePopup).not.toHaveBeenCalled()
    expect(await secretOf('a')).toEqual(secret)
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(9, { active: true })
    await vi.waitFor(() => expect(leavePopup).toHaveBeenCalledOnce())
  })

  it('goes to no other tab', async () => {
    await openSecretReader('reader.html#a', secret)
    sender.tab.id = 10
    expect(await secretOf('a')).toBeNull()
    expect(leavePopup).not.toHaveBeenCalled()
    expect(sessionStorage).toHaveLength(0)
  })

  it('is there again when the tab is loaded again, as it was changed, without the popup', async () => {
    await openSecretReader('reader.html#a', secret)
    await secretOf('a')
    listeners.clear()
    const kept = { ...secret.kept, restored: ['b3'] }
    const view = { ...FRESH, part: 'quotes' as const }
    secretShelf('a').keep(kept)
    secretShelf('a').keepView('p', view)
    expect(await secretOf('a')).toEqual({ ...secret, kept, view })
    expect(await secretOf('b')).toBeNull()
  })

  it('that is too long to be held is shown once', async () => {
    await openSecretReader('reader.html#a', secret)
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await secretOf('a')).toEqual(secret)
    full.mockRestore()
    listeners.clear()
    expect(await secretOf('a')).toBeNull()
  })

  it('leaves other messages of ours alone', async () => {
    await openSecretReader('reader.html#a', secret)
    const [listener] = listeners
    expect(listener?.('something else', sender)).toBeUndefined()
  })

  it('is taken as it is now by the tab that has it, which stays where it was read', async () => {
    await openSecretReader('reader.html#a', { ...secret, view: { ...FRESH, scrolled: { read: 900 } } })
    await secretOf('a')
    listeners.clear()
    const act = vi.fn()
    const stop = onOffered('a', act)
    const view = { ...FRESH, part: 'quotes' as const }
    const kept = { ...secret.kept, restored: ['b3'] }
    expect(await offerSecret(9, { ...secret, kept, view })).toBe(true)
    expect(await secretOf('a')).toEqual({ ...secret, kept, view: { ...view, scrolled: { read: 900 } } })
    const changed = { ...secret, kept: { ...kept, print: 'q' } }
    expect(await offerSecret(9, changed)).toBe(true)
    expect(await secretOf('a')).toEqual(changed)
    expect(act).toHaveBeenCalledTimes(2)
    stop()
    expect(await offerSecret(9, secret)).toBe(false)
  })

  it('is not taken by a tab with another page, or with none', async () => {
    await openSecretReader('reader.html#a', secret)
    await secretOf('a')
    listeners.clear()
    const act = vi.fn()
    onOffered('a', act)
    onOffered('b', act)
    const article = { ...secret.kept.article, url: 'https://courier.example/other' }
    expect(await offerSecret(9, { ...secret, kept: { ...secret.kept, article } })).toBe(false)
    expect(await secretOf('a')).toEqual(secret)
    expect(act).not.toHaveBeenCalled()
  })
})
