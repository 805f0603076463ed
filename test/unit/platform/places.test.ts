import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startPlaces } from '../../../lib/platform/places.ts'
import { openReaderOn, sweepReaders } from '../../../lib/platform/reader-tab.ts'

const { heard, openPopup } = vi.hoisted(() => ({
  heard: new Map<string, (...args: unknown[]) => unknown>(),
  openPopup: vi.fn(),
}))
vi.mock('wxt/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: (...args: unknown[]) => unknown) => heard.set(name, listener),
  })
  return {
    browser: {
      action: { openPopup },
      commands: { onCommand: event('key') },
      runtime: { onStartup: event('start') },
      tabs: { onRemoved: event('closed') },
    },
  }
})
vi.mock('../../../lib/platform/reader-tab.ts', () => ({ openReaderOn: vi.fn(), sweepReaders: vi.fn() }))

const tell = (name: string, ...args: unknown[]) => heard.get(name)?.(...args)
const page = { id: 7, windowId: 3, incognito: false }

beforeEach(() => {
  vi.clearAllMocks()
  vi.useFakeTimers()
  startPlaces()
})

describe('the key for a tab of its own', () => {
  it('opens it on the page it was pressed over', async () => {
    await tell('key', 'open-reader', page)
    expect(openReaderOn).toHaveBeenCalledExactlyOnceWith(7)
  })

  it('is no other key, and needs a tab', async () => {
    await tell('key', 'something-else', page)
    await tell('key', 'open-reader', undefined)
    await tell('key', 'open-reader', { ...page, id: undefined })
    expect(openReaderOn).not.toHaveBeenCalled()
  })

  it('opens the popup in a private window', async () => {
    await tell('key', 'open-reader', { ...page, incognito: true })
    expect(openReaderOn).not.toHaveBeenCalled()
    expect(openPopup).toHaveBeenCalledExactlyOnceWith({ windowId: 3 })
  })
})

describe('articles of tabs that are gone', () => {
  it('are forgotten when a tab is closed', () => {
    tell('closed', 1, { isWindowClosing: false })
    expect(sweepReaders).toHaveBeenCalledOnce()
  })

  it('stay when a window closes, which may come back with the browser', () => {
    tell('closed', 1, { isWindowClosing: true })
    expect(sweepReaders).not.toHaveBeenCalled()
  })

  it('are forgotten once a browser that starts has its tabs back, not before', () => {
    tell('start')
    tell('closed', 1, { isWindowClosing: false })
    expect(sweepReaders).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(sweepReaders).toHaveBeenCalledOnce()
  })
})
