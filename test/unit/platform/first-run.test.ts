import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { welcomeOnInstall } from '../../../lib/platform/first-run.ts'
import { shortcut } from '../../../lib/platform/shortcut.ts'

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { onInstalled: { addListener: vi.fn() }, getURL: (path: string) => `lede:/${path}` },
    tabs: { create: vi.fn(async () => ({})) },
    commands: { getAll: vi.fn() },
  },
}))

beforeEach(() => vi.clearAllMocks())

describe('the first run', () => {
  it.each([
    ['install', [[{ url: 'lede://welcome.html' }]]],
    ['update', []],
    ['browser_update', []],
    ['chrome_update', []],
  ])('%s opens %j', (reason, opened) => {
    welcomeOnInstall()
    const [listener] = vi.mocked(browser.runtime.onInstalled.addListener).mock.calls[0] ?? []
    Reflect.apply(listener ?? expect.fail, null, [{ reason }])
    expect(vi.mocked(browser.tabs.create).mock.calls).toEqual(opened)
  })
})

describe('the keys', () => {
  it.each([
    [
      'are those of the button',
      [
        { name: 'x', shortcut: 'Ctrl+X' },
        { name: '_execute_action', shortcut: 'Alt+L' },
      ],
      'Alt+L',
    ],
    ['are none when the browser gave them to another', [{ name: '_execute_action', shortcut: '' }], ''],
    ['are none when there are no commands', [], ''],
  ])('%s', async (_, commands, keys) => {
    vi.mocked(browser.commands.getAll as () => Promise<object[]>).mockResolvedValue(commands)
    expect(await shortcut()).toBe(keys)
  })

  it('are none where a browser cannot say', async () => {
    vi.mocked(browser.commands.getAll).mockRejectedValue(new Error('no commands'))
    expect(await shortcut()).toBe('')
  })
})
