import type { Part } from '../../../scripts/browsers/popup.ts'
import type { Copied, Lede, Popup, Tab } from './driver.ts'
import { shown, until } from './look.ts'
import { awaited } from './wait.ts'

/** Waits until the popup has left its first state, and says which it came to: `done`, `not-article`, `denied` … */
export const settled = (popup: Popup): Promise<string> =>
  until(popup, () => {
    // A page that is only beginning to load has not even this.
    const state = document.documentElement?.dataset.state
    return state === 'reading' ? null : state
  })

/** Opens one of the popup's three parts and waits until it has what it shows. */
export async function openPart(popup: Popup, part: Part): Promise<void> {
  await popup.click(`#tab-${part}`)
  await shown(popup, `#part-${part}:not([hidden]):not(:has([aria-busy=true]))`)
}

/** Opens an address, clicks Lede's button and waits for what comes of it. */
export async function clickOn(lede: Lede, url: string): Promise<{ tab: Tab; popup: Popup; state: string }> {
  const tab = await lede.open(url)
  const popup = await lede.click(tab)
  return { tab, popup, state: await settled(popup) }
}

/** The quotes of the page at an address. */
export async function quotesOf(lede: Lede, url: string): Promise<{ tab: Tab; popup: Popup }> {
  const { tab, popup } = await clickOn(lede, url)
  await openPart(popup, 'quotes')
  return { tab, popup }
}

/** Closes the popup and clicks again on the unchanged page. */
export async function reopen(lede: Lede, tab: Tab, popup: Popup): Promise<Popup> {
  await popup.close()
  const again = await lede.click(tab)
  await settled(again)
  return again
}

/** Puts a text into the field that has the focus in the place of what is selected, at once, as pasting does. */
export const paste = (popup: Popup, text: string): Promise<void> =>
  popup.evaluate((text) => {
    document.execCommand('insertText', false, text)
  }, text)

/** Chooses from a menu. */
export const choose = (popup: Popup, menu: string, value: string): Promise<void> =>
  popup.evaluate(
    (menu, value) => {
      const select = document.querySelector<HTMLSelectElement>(menu)
      if (!select) throw new Error(`nothing is ${menu}`)
      select.value = value
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
    },
    menu,
    value,
  )

/** What a click on a button copies, or whatever else is done, waited for. */
export async function copiedBy(popup: Popup, act: string | (() => Promise<void>)): Promise<Copied> {
  await popup.emptyClipboard()
  if (typeof act === 'string') await popup.click(act)
  else await act()
  return awaited(
    async () => {
      const copied = await popup.clipboard()
      return copied.plain === '' ? null : copied
    },
    () => `what ${act} copies`,
  )
}

/** All the text of the part of the popup that is open. */
export const shownText = (popup: Popup): Promise<string> => shown(popup, '[role=tabpanel]:not([hidden])')
