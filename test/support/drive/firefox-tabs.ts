import type { Firefox } from '../firefox.ts'
import type { Tab, View } from './driver.ts'
import { asText } from './text.ts'
import { awaited } from './wait.ts'

/** WebDriver's names of keys (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const CODES = { Escape: '\ue00c' }

interface FirefoxTabs {
  open: (url: string) => Promise<Tab>
  opened: (url: string) => Promise<Tab>
  openPrivate: (url: string) => Promise<Tab>
  bringToFront: (tab: Tab) => Promise<void>
  count: () => Promise<number>
  /** All but the first, without which the browser would end. */
  closeAll: () => Promise<void>
}

/** The tabs of a Firefox; WebDriver has one of them at a time in its hand. */
export async function firefoxTabs({ marionette }: Firefox): Promise<FirefoxTabs> {
  const { send, inPage, navigate } = marionette
  const handles = new WeakMap<Tab, string>()
  const all = async () => {
    // In the other context it tells windows.
    await send('Marionette:SetContext', { value: 'content' })
    return (await send('WebDriver:GetWindowHandles', {})) as string[]
  }
  const take = (handle: string, focus = false) => send('WebDriver:SwitchToWindow', { handle, focus })
  const [first = ''] = await all()

  const tabOf = (handle: string): Tab => {
    const evaluate: View['evaluate'] = async (look, ...args) => {
      await take(handle)
      return (await inPage(`return ${asText(look, args)}`)) as Awaited<ReturnType<typeof look>>
    }
    const tab: Tab = {
      evaluate,
      goto: async (url) => {
        await take(handle)
        await navigate(url)
      },
      press: async (key) => {
        await take(handle, true)
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: CODES[key] }))
        await send('Marionette:SetContext', { value: 'content' })
        await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
      },
      picture: async () => {
        await take(handle)
        await send('Marionette:SetContext', { value: 'content' })
        const { value } = (await send('WebDriver:TakeScreenshot', { full: false })) as { value: string }
        return Buffer.from(value, 'base64')
      },
      content: () => evaluate(() => document.documentElement.outerHTML),
      close: async () => {
        await take(handle)
        await send('WebDriver:CloseWindow', {})
        await take(first)
      },
    }
    handles.set(tab, handle)
    return tab
  }

  const openIn = async (where: object, url: string) => {
    const { handle } = (await send('WebDriver:NewWindow', where)) as { handle: string }
    await take(handle, true)
    await navigate(url)
    return tabOf(handle)
  }

  return {
    open: (url) => openIn({ type: 'tab' }, url),
    openPrivate: (url) => openIn({ type: 'window', private: true, focus: true }, url),
    opened: (url) =>
      awaited(
        async () => {
          for (const handle of await all()) {
            await take(handle)
            const { value } = (await send('WebDriver:GetCurrentURL', {})) as { value: string }
            if (value === url) return tabOf(handle)
          }
          return null
        },
        () => `a tab at ${url}`,
      ),
    bringToFront: async (tab) => {
      await take(handles.get(tab) ?? '', true)
    },
    count: async () => (await all()).length - 1,
    closeAll: async () => {
      for (const handle of await all()) {
        if (handle === first) continue
        await take(handle)
        await send('WebDriver:CloseWindow', {})
      }
      await take(first, true)
    },
  }
}
