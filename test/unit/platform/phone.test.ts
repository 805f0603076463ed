import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startMenu } from '../../../lib/platform/menu.ts'
import { coversPage } from '../../../lib/platform/optional.ts'
import { startPlaces } from '../../../lib/platform/places.ts'
import { openReaderOn } from '../../../lib/platform/reader-tab.ts'
import { shortcut } from '../../../lib/platform/shortcut.ts'
import { bringToFront, currentTab, goOn, leavePopup } from '../../../lib/platform/tabs.ts'
import { aStorage } from '../helpers/storage.ts'

/** What Firefox for Android has: no menus, no keys, no windows, no openers of tabs. */
const { browser } = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn() })
  return {
    browser: {
      i18n: { getMessage: (key: string) => `message ${key}` },
      runtime: {
        onInstalled: event(),
        onStartup: event(),
        getURL: (path: string) => `moz-extension://lede${path}`,
      },
      storage: { session: {} },
      tabs: {
        create: vi.fn(),
        get: vi.fn(),
        getCurrent: vi.fn(),
        query: vi.fn(),
        remove: vi.fn(),
        update: vi.fn(),
        onRemoved: event(),
      },
    },
  }
})
vi.mock('wxt/browser', () => ({ browser }))

const aTab = (id: number, lastAccessed: number, incognito = false) => ({
  id,
  lastAccessed,
  incognito,
  windowId: 3,
  url: undefined,
})
const POPUP = aTab(9, 900)

beforeEach(() => {
  vi.resetAllMocks()
  browser.storage.session = aStorage().area
  vi.stubGlobal('window', { close: vi.fn() })
  vi.stubGlobal('location', { pathname: '/popup.html' })
})

describe('without menus, keys and windows', () => {
  it('the background starts, and listens for what there is', () => {
    startMenu()
    startPlaces()
    expect(browser.runtime.onInstalled.addListener).not.toHaveBeenCalled()
    expect(browser.tabs.onRemoved.addListener).toHaveBeenCalledOnce()
  })

  it('the popup covers its page, to which there is a way back', async () => {
    expect(coversPage()).toBe(true)
    browser.tabs.update.mockResolvedValue(aTab(7, 0))
    expect(await bringToFront(7)).toBe(true)
    expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(7, { active: true })
  })

  it('there are no keys to tell of', async () => {
    expect(await shortcut()).toBeNull()
  })

  it('a reader tab is opened all the same', async () => {
    browser.tabs.get.mockResolvedValue(aTab(7, 0))
    browser.tabs.create.mockImplementation((how: object) => {
      if ('openerTabId' in how) throw new Error('Unexpected property "openerTabId"')
      return Promise.resolve(aTab(8, 0))
    })
    await openReaderOn(7)
    expect(browser.tabs.create.mock.lastCall?.[0]).toEqual({
      url: expect.stringMatching(/^moz-extension:\/\/lede\/reader\.html#/),
    })
  })
})

describe('a popup that is a tab', () => {
  beforeEach(() => {
    browser.tabs.getCurrent.mockResolvedValue(POPUP)
    browser.tabs.query.mockImplementation(async (what: object) =>
      'active' in what ? [POPUP] : [aTab(5, 100), aTab(7, 800), aTab(6, 850, true), POPUP],
    )
  })

  it('reads the tab that was in front before, and none of a private window', async () => {
    expect(await currentTab()).toEqual({ id: 7, window: 3, url: undefined, secret: false })
  })

  it('leads that tab on, not itself', async () => {
    await goOn('https://courier.example/2')
    expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(7, { url: 'https://courier.example/2' })
  })

  it('is closed as a tab is', async () => {
    leavePopup()
    await vi.waitFor(() => expect(browser.tabs.remove).toHaveBeenCalledExactlyOnceWith(9))
    expect(window.close).not.toHaveBeenCalled()
  })

  it('has nothing to read where there is no other tab', async () => {
    browser.tabs.query.mockResolvedValue([POPUP])
    expect(await currentTab()).toBeNull()
  })
})

it('a popup that is none reads the tab in front', async () => {
  browser.tabs.getCurrent.mockResolvedValue(undefined)
  browser.tabs.query.mockResolvedValue([aTab(7, 0)])
  expect((await currentTab())?.id).toBe(7)
  leavePopup()
  await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce())
  expect(browser.tabs.remove).not.toHaveBeenCalled()
})
