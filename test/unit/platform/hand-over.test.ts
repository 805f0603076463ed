import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askForPrint, comeToFront, openPrint } from '../../../lib/platform/hand-over.ts'
import type { Shared } from '../../../lib/share/files.ts'
import { anArticle } from '../helpers/article.ts'

type Call = (...args: unknown[]) => Promise<unknown>
type Listen = (listener: (message: unknown, sender: object) => unknown) => void

const api = vi.hoisted(() => ({
  runtime: {
    getURL: (path: string) => `lede:/${path}`,
    onMessage: { addListener: vi.fn<Listen>() },
    sendMessage: vi.fn<Call>(),
  },
  tabs: { create: vi.fn<Call>(), getCurrent: vi.fn<Call>(), update: vi.fn<Call>() },
}))
vi.mock('wxt/browser', () => ({ browser: api }))

const shared: Shared = { article: anArticle([]), finds: null, wishes: { quotes: false, summary: false } }
const page = { id: 7 }

beforeEach(() => vi.clearAllMocks())

describe('an article to be printed', () => {
  it('is given to the page that was opened for it, and to no other', async () => {
    api.tabs.create.mockResolvedValue(page)
    await openPrint(shared)
    expect(api.tabs.create.mock.calls).toEqual([[{ url: 'lede://print.html', active: false }]])
    api.runtime.sendMessage.mockResolvedValue(null)
    await askForPrint()
    const [asked] = api.runtime.sendMessage.mock.calls[0] ?? []
    const [listener] = api.runtime.onMessage.addListener.mock.calls[0] ?? []
    const answer = (message: unknown, tab?: object) => listener?.(message, { tab })
    expect(await answer(asked, page)).toBe(shared)
    expect(await answer(asked, { id: 8 })).toBeNull()
    expect(await answer(asked)).toBeNull()
    expect(answer('something else', page)).toBeUndefined()
  })

  it('is not there when the popup has closed, or nobody answers', async () => {
    api.runtime.sendMessage.mockRejectedValueOnce(new Error('no receiving end'))
    expect(await askForPrint()).toBeNull()
    api.runtime.sendMessage.mockResolvedValueOnce(undefined)
    expect(await askForPrint()).toBeNull()
  })

  it('comes to the front in its own tab', async () => {
    api.tabs.getCurrent.mockResolvedValue(page)
    await comeToFront()
    expect(api.tabs.update.mock.calls).toEqual([[7, { active: true }]])
  })
})
