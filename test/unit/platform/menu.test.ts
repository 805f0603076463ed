import { beforeEach, describe, expect, it, vi } from 'vitest'
import { takeHanded } from '../../../lib/platform/handed.ts'
import { startMenu } from '../../../lib/platform/menu.ts'
import { aStorage } from '../helpers/storage.ts'

const { browser } = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn() })
  return {
    browser: {
      action: { openPopup: vi.fn() },
      contextMenus: { create: vi.fn(), removeAll: vi.fn(), onClicked: event() },
      i18n: { getMessage: (key: string) => `message ${key}` },
      runtime: { getURL: (path: string) => `extension:/${path}`, onInstalled: event(), onStartup: event() },
      storage: { session: {}, local: { set: vi.fn() } },
      tabs: { update: vi.fn(), onRemoved: event() },
      windows: { create: vi.fn(), update: vi.fn() },
    },
  }
})
vi.mock('wxt/browser', () => ({ browser }))

const WORDS = 'the lamp was never dead'
const listener = (event: { addListener: { mock: { calls: unknown[][] } } }) => {
  const heard: unknown = event.addListener.mock.calls[0]?.[0]
  if (typeof heard !== 'function') throw new Error('nobody listens')
  return async (...args: unknown[]): Promise<unknown> => heard(...args)
}
const click = (info: object, tab?: object) => listener(browser.contextMenus.onClicked)(info, tab)
const check = (tab: { id: number; incognito: boolean }, selectionText = WORDS) =>
  click({ menuItemId: 'check', selectionText }, { ...tab, windowId: 3 })

beforeEach(() => {
  vi.resetAllMocks()
  browser.storage.session = aStorage().area
  browser.windows.create.mockResolvedValue({ tabs: [{ id: 70 }] })
  startMenu()
})

describe('the entry', () => {
  it.each(['onInstalled', 'onStartup'] as const)('is put into the menu anew (%s)', async (when) => {
    await listener(browser.runtime[when])()
    expect(browser.contextMenus.removeAll).toHaveBeenCalledBefore(browser.contextMenus.create)
    expect(browser.contextMenus.create).toHaveBeenCalledExactlyOnceWith({
      id: 'check',
      title: 'message extension_menu',
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    })
  })
})

describe('a click on it', () => {
  it('hands the words over, and opens a window whose address says only which tab', async () => {
    await check({ id: 7, incognito: false })
    expect(browser.windows.create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: 'popup', url: 'extension://check.html?tab=7' }),
    )
    expect(await takeHanded(7)).toEqual({ words: WORDS, cut: false })
    expect(browser.action.openPopup).not.toHaveBeenCalled()
  })

  it('leads a window that is open already to the new words', async () => {
    browser.tabs.update.mockResolvedValue({ windowId: 700 })
    await check({ id: 7, incognito: false })
    await check({ id: 8, incognito: false })
    expect(browser.windows.create).toHaveBeenCalledOnce()
    expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(70, { url: 'extension://check.html?tab=8' })
    expect(browser.windows.update).toHaveBeenCalledExactlyOnceWith(700, { focused: true })
  })

  it('opens another when that one has been closed', async () => {
    browser.tabs.update.mockRejectedValue(new Error('No tab with id: 70.'))
    await check({ id: 7, incognito: false })
    await check({ id: 7, incognito: false })
    expect(browser.windows.create).toHaveBeenCalledTimes(2)
  })

  it('opens the popup in a private window, before anything is waited for', async () => {
    const done = check({ id: 9, incognito: true })
    expect(browser.action.openPopup).toHaveBeenCalledExactlyOnceWith({ windowId: 3 })
    await done
    expect(await takeHanded(9)).toEqual({ words: WORDS, cut: false })
    expect(browser.windows.create).not.toHaveBeenCalled()
    expect(browser.tabs.update).not.toHaveBeenCalled()
    expect(browser.storage.local.set).not.toHaveBeenCalled()
  })

  it('lets the words wait for the button where no popup can be opened', async () => {
    browser.action.openPopup.mockRejectedValue(new Error('not allowed'))
    await check({ id: 9, incognito: true })
    expect((await takeHanded(9))?.words).toBe(WORDS)
  })

  it('forgets words that nobody took when their tab closes', async () => {
    await check({ id: 9, incognito: true })
    await listener(browser.tabs.onRemoved)(9)
    expect(await takeHanded(9)).toBeNull()
  })

  it('does nothing without words, without a tab, and for another entry', async () => {
    await check({ id: 7, incognito: false }, '')
    await click({ menuItemId: 'check', selectionText: WORDS })
    await click({ menuItemId: 'other', selectionText: WORDS }, { id: 7, incognito: false })
    expect(browser.windows.create).not.toHaveBeenCalled()
    expect(await takeHanded(7)).toBeNull()
  })
})
