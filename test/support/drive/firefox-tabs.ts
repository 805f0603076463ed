import type { Firefox } from '../firefox.ts'
import type { Tab, View } from './driver.ts'
import { asText } from './text.ts'
import { awaited } from './wait.ts'

interface FirefoxTabs {
  open: (url: string) => Promise<Tab>
  opened: (url: string) => Promise<Tab>
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
      content: () => evaluate(() => document.documentElement.outerHTML),
    }
    handles.set(tab, handle)
    return tab
  }

  return {
    open: async (url) => {
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string }
      await take(handle, true)
      await navigate(url)
      return tabOf(handle)
    },
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
