/**
 * What runs in Firefox's own window (browser.xhtml), with all its rights. Each function is sent there as text, so it
 * can use nothing from outside itself.
 */

interface MessageManager {
  addMessageListener: (name: string, listener: (message: { data: unknown }) => void) => void
  loadFrameScript: (url: string, delayed: boolean) => void
}

interface PopupBrowser extends Element {
  currentURI: { spec: string } | null
  messageManager: MessageManager
}

interface BrowserTab extends Element {
  linkedBrowser: PopupBrowser
}

interface Panel extends Element {
  state: string
  hidePopup: () => void
}

interface Transferable {
  init: (context: null) => void
  addDataFlavor: (flavour: string) => void
  getTransferData: (
    flavour: string,
    data: { value?: { QueryInterface: (kind: unknown) => { data: string } } },
  ) => void
}

/** The little of Firefox's internals that is used. */
declare const CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea: (widget: string, area: string) => void }
declare const Cc: Record<string, { createInstance: (kind: unknown) => Transferable }>
declare const Ci: { nsITransferable: unknown; nsISupportsString: unknown }
declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] }
  clipboard: {
    kGlobalClipboard: number
    getData: (into: Transferable, which: number, context: unknown) => void
  }
}
declare const gBrowser: {
  selectedTab: BrowserTab
  tabs: BrowserTab[]
  addTrustedTab: (url: string) => BrowserTab
  removeTab: (tab: BrowserTab) => void
}
declare const ChromeUtils: {
  importESModule: (url: string) => {
    ExtensionPermissions: {
      add: (id: string, more: { permissions: string[]; origins: string[] }) => Promise<void>
    }
    AddonManager: { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> }
  }
}
declare const browsingContext: { currentWindowContext: unknown }

/** Puts the extension's button into the toolbar, clicks it and waits for its popup. */
export async function clickButton(extension: string): Promise<string> {
  // A global of every window; where its module is has changed with the versions.
  const widget = `${extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR)
  const button = document.querySelector<HTMLElement>(
    `#${CSS.escape(widget)} .unified-extensions-item-action-button`,
  )
  if (!button) throw new Error('the toolbar has no such button')
  button.click()
  const deadline = Date.now() + 15_000
  while (Date.now() < deadline) {
    await new Promise((next) => requestAnimationFrame(next))
    const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser')
    const panel = popup?.closest<Panel>('panel')
    const address = popup?.currentURI?.spec ?? ''
    if (panel?.state === 'open' && address.startsWith('moz-extension:')) return address
  }
  throw new Error('no popup opened')
}

/** Opens one of Firefox's own pages in front, which WebDriver cannot wait for. */
export async function openOwnPage(url: string): Promise<void> {
  const tab = gBrowser.addTrustedTab(url)
  gBrowser.selectedTab = tab
  while (tab.linkedBrowser.currentURI?.spec !== url || tab.hasAttribute('busy'))
    await new Promise((next) => requestAnimationFrame(next))
}

/** Waits for the page that greets a new reader, and closes it: it is in front of what is to be looked at. */
export async function closeGreeting(): Promise<void> {
  for (;;) {
    const greeting = gBrowser.tabs.find(({ linkedBrowser }) =>
      /^moz-extension:.*\/welcome\.html$/.test(linkedBrowser.currentURI?.spec ?? ''),
    )
    if (greeting) {
      gBrowser.removeTab(greeting)
      return
    }
    await new Promise((next) => requestAnimationFrame(next))
  }
}

/** Has Firefox speak a language to extensions, without the pack of words for it, which has to be installed. */
export async function speak(language: string): Promise<void> {
  Services.locale.availableLocales = [language, 'en-US']
  Services.locale.requestedLocales = [language]
}

/** Allows the extension in private windows too, as its user does in the list of extensions: that loads it again. */
export async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  )
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
  const addon = await AddonManager.getAddonByID(id)
  await addon.reload()
}

/** Closes the popup as its user does, and waits until it is gone. */
export async function closePopup(): Promise<void> {
  document.querySelector('.webextension-popup-browser')?.closest<Panel>('panel')?.hidePopup()
  while (document.querySelector('.webextension-popup-browser'))
    await new Promise((next) => requestAnimationFrame(next))
}

/** What is on the clipboard, in both flavours. */
export async function copied(): Promise<{ plain: string; html: string }> {
  const flavour = (type: string) => {
    const transferable = Cc['@mozilla.org/widget/transferable;1']?.createInstance(Ci.nsITransferable)
    if (!transferable) throw new Error('Firefox has no clipboard')
    transferable.init(null)
    transferable.addDataFlavor(type)
    Services.clipboard.getData(
      transferable,
      Services.clipboard.kGlobalClipboard,
      browsingContext.currentWindowContext,
    )
    const data: Parameters<Transferable['getTransferData']>[1] = {}
    try {
      transferable.getTransferData(type, data)
    } catch {
      // There is nothing of that kind.
      return ''
    }
    return data.value?.QueryInterface(Ci.nsISupportsString).data ?? ''
  }
  return { plain: flavour('text/plain'), html: flavour('text/html') }
}
