import type { OwnPage } from './driver.ts'

/**
 * What runs in Firefox's own window (browser.xhtml), with all its rights. Each function is sent there as text, so it
 * can use nothing from outside itself but what `prepare` has left there.
 */

interface MessageManager {
  addMessageListener: (name: string, listener: (message: { data: unknown }) => void) => void
  loadFrameScript: (url: string, delayed: boolean) => void
}

export interface PopupBrowser extends HTMLElement {
  browserId: number
  currentURI: { spec: string } | null
  browsingContext: { prefersColorSchemeOverride: string }
  messageManager: MessageManager
}

export interface TextInput {
  beginInputTransactionForTests: (window: Window) => boolean
  keydown: (event: KeyboardEvent) => void
  keyup: (event: KeyboardEvent) => void
}

/** The little of Firefox's internals that is used. */
declare const Cc: Record<string, { createInstance: (kind: unknown) => TextInput }>
declare const Ci: { nsITextInputProcessor: unknown }
declare const Services: {
  wm: { getEnumerator: (type: null) => Iterable<{ gBrowser?: typeof gBrowser }> }
  clipboard: { kGlobalClipboard: number; emptyClipboard: (which: number) => void }
}

declare const gBrowser: {
  selectedBrowser: PopupBrowser
  browsers: PopupBrowser[]
}

/** A page of Lede's own: whichever is in front, or beside that, with this name; or that in a tab, by its number. */
export type Where = OwnPage | number

declare global {
  interface Window {
    ledeAt: (where: Where) => PopupBrowser | null
  }
}

/**
 * Gives the window the way to a page of the extension's own: in the popup, in a tab, in the sidebar; to the check's in a
 * window of its own.
 */
export async function prepare(): Promise<void> {
  window.ledeAt = (page) => {
    if (typeof page === 'number') return gBrowser.browsers.find(({ browserId }) => browserId === page) ?? null
    const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument
    const all = [
      document.querySelector<PopupBrowser>('.webextension-popup-browser'),
      gBrowser.selectedBrowser,
      sidebar?.querySelector<PopupBrowser>('#webext-panels-browser'),
      ...(page === 'check' ? [...Services.wm.getEnumerator(null)] : []).map(
        (one) => one.gBrowser?.selectedBrowser,
      ),
    ]
    const address = new RegExp(`^moz-extension:.*/${page}\\.html([?#]|$)`)
    return all.find((one) => address.test(one?.currentURI?.spec ?? '')) ?? null
  }
}

declare const SidebarController: { hide: () => void }
declare const WebExtensionPolicy: { getByID: (id: string) => { mozExtensionHostname: string } }

/** Gives the keys to the popup that is open, which on a screen it takes by itself. */
export async function takeFocus(page: Where): Promise<void> {
  const opening = () => {
    const panel = window.ledeAt(page)?.closest<Element & { state: string }>('panel')
    return panel && panel.state !== 'open'
  }
  // One that is still opening takes none, and may be loaded elsewhere first.
  const deadline = Date.now() + 15_000
  while (opening() && Date.now() < deadline) await new Promise((next) => requestAnimationFrame(next))
  const popup = window.ledeAt(page)
  popup?.focus()
  if (!popup || popup.ownerDocument.activeElement !== popup)
    throw new Error('the popup does not take the focus')
}

/**
 * Runs the body of an async function in the popup's process, where `content` is its window, and gives what it returns
 * as JSON. Fails when the popup closes before that.
 */
export async function runInPopup(page: Where, body: string): Promise<string> {
  const popup = window.ledeAt(page)
  if (!popup) throw new Error('the popup is closed')
  const key = `lede:${Math.random()}`
  const script = `(async () => { ${body} })().then(
    (value) => sendAsyncMessage(${JSON.stringify(key)}, { value: JSON.stringify(value ?? null) }),
    (error) => sendAsyncMessage(${JSON.stringify(key)}, { error: String(error) }))`
  return new Promise((done, failed) => {
    const closed = setInterval(() => {
      if (popup.isConnected) return
      clearInterval(closed)
      failed(new Error('the popup closed'))
    }, 50)
    popup.messageManager.addMessageListener(key, ({ data }) => {
      clearInterval(closed)
      const { value, error } = data as { value?: string; error?: string }
      if (value === undefined) failed(new Error(error))
      else done(value)
    })
    popup.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    )
  })
}

/**
 * Presses keys as a keyboard does: the window has them first, and passes on to the popup what is not its own. Waits
 * after each until the popup has heard it, or is gone.
 */
export async function pressKeys(page: Where, keys: readonly (readonly string[])[]): Promise<void> {
  const popup = window.ledeAt(page)
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor)
  const view = popup?.ownerDocument.defaultView
  if (!popup || !view || !input?.beginInputTransactionForTests(view))
    throw new Error('nothing takes the keys')
  const name = `lede:${Math.random()}`
  let heard = -1
  popup.messageManager.addMessageListener(name, ({ data }) => {
    heard = Number(data)
  })
  const script = `
    let heard = 0
    addEventListener('keyup', () => sendAsyncMessage(${JSON.stringify(name)}, ++heard), true)
    sendAsyncMessage(${JSON.stringify(name)}, 0)`
  popup.messageManager.loadFrameScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
    false,
  )
  const until = async (due: number) => {
    const deadline = Date.now() + 5_000
    while (heard < due && popup.isConnected) {
      if (Date.now() > deadline) throw new Error(`the popup hears ${heard} keys of ${due}`)
      await new Promise((next) => setTimeout(next))
    }
  }
  let due = 0
  // Keys would overtake the script.
  await until(due)
  for (const pressed of keys) {
    // The old numbers, by which Firefox still knows its own keys; it works out those of keys with names.
    const codeOf = (key: string) => (/^[ a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0)
    const events = pressed.map((key) => new KeyboardEvent('', { key, keyCode: codeOf(key) }))
    for (const event of events) input.keydown(event)
    for (const event of events.toReversed()) input.keyup(event)
    due += events.length
    await until(due)
  }
}

/** Shows the popup as in a browser with that theme. */
export async function setTheme(page: Where, theme: string): Promise<void> {
  const popup = window.ledeAt(page)
  if (!popup) throw new Error('the popup is closed')
  popup.browsingContext.prefersColorSchemeOverride = theme
}

export async function emptyClipboard(): Promise<void> {
  Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard)
}

export async function hasPopup(page: Where): Promise<boolean> {
  return window.ledeAt(page) !== null
}

/** The address of a page of the extension's own. */
export async function addressOf(extension: string, page: OwnPage): Promise<string> {
  return `moz-extension://${WebExtensionPolicy.getByID(extension).mozExtensionHostname}/${page}.html`
}

/** Closes the sidebar if it is open. */
export async function closeSidebar(): Promise<void> {
  SidebarController.hide()
}
