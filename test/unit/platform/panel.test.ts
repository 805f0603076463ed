import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aStorage } from '../helpers/storage.ts'

const { browser, listeners } = vi.hoisted(() => {
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>()
  const browser: Record<string, unknown> = {}
  return { browser, listeners }
})
vi.mock('wxt/browser', () => ({ browser }))

const tab = (id: number, window: number) => ({ id, window, url: undefined, secret: false })

/** The module as it is in a browser with these ways to open a panel. */
async function inBrowser(openers: object) {
  vi.resetModules()
  for (const name of ['sidePanel', 'sidebarAction']) delete browser[name]
  Object.assign(browser, openers)
  return import('../../../lib/platform/panel.ts')
}

beforeEach(() => {
  const { area } = aStorage()
  listeners.clear()
  browser.storage = {
    session: {
      ...area,
      set: async (values: object) => {
        await area.set(values)
        const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }])
        for (const listen of listeners) listen(Object.fromEntries(changes))
      },
      onChanged: {
        addListener: (listen: () => void) => listeners.add(listen),
        removeListener: (listen: () => void) => listeners.delete(listen),
      },
    },
  }
})

describe('opening', () => {
  it('is Chrome’s, in the window that is asked for', async () => {
    const open = vi.fn(async () => {})
    const panel = await inBrowser({ sidePanel: { open } })
    expect(panel.canOpenPanel()).toBe(true)
    void panel.openPanel(3)
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 })
  })

  it('is Firefox’s', async () => {
    const open = vi.fn(async () => {})
    const panel = await inBrowser({ sidebarAction: { open } })
    expect(panel.canOpenPanel()).toBe(true)
    void panel.openPanel(3)
    expect(open).toHaveBeenCalledExactlyOnceWith()
  })

  it.each([{}, { sidePanel: {} }])('is not offered where there is none', async (openers) => {
    expect((await inBrowser(openers)).canOpenPanel()).toBe(false)
  })
})

describe('following', () => {
  it('tells what was read last in the window, and each that is read, the same too', async () => {
    const { noteRead, followRead } = await inBrowser({})
    await noteRead(tab(7, 3))
    const read: (number | null)[] = []
    const stop = followRead(3, (id) => read.push(id))
    await vi.waitFor(() => expect(read).toEqual([7]))
    await noteRead(tab(8, 3))
    await noteRead(tab(8, 3))
    await noteRead(tab(9, 4))
    expect(read).toEqual([7, 8, 8])
    stop()
    await noteRead(tab(7, 3))
    expect(read).toEqual([7, 8, 8])
  })

  it('tells when nothing was read', async () => {
    const { followRead } = await inBrowser({})
    const read: (number | null)[] = []
    followRead(3, (id) => read.push(id))
    await vi.waitFor(() => expect(read).toEqual([null]))
  })

  it('does not go back to what was read before, when that answers late', async () => {
    const { noteRead, followRead } = await inBrowser({})
    let answer = (_: object) => {}
    const late = new Promise<object>((done) => {
      answer = done
    })
    Object.assign(Reflect.get(Object(browser.storage), 'session'), { get: () => late })
    const read: (number | null)[] = []
    followRead(3, (id) => read.push(id))
    await noteRead(tab(8, 3))
    answer({ 'panel:3': { tab: 7, turn: 'before' } })
    await late
    expect(read).toEqual([8])
  })
})
