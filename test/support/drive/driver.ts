import type { LoggingProxy } from '../proxy.ts'

/** What tests do with a browser, whichever it is. What only one of them can do is not here. */

/** A function that is sent to a browser as text: it uses nothing from outside itself, and takes and gives JSON. */
type Look<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>

/** Something that is shown in a browser and can be looked into. */
export interface View {
  evaluate: <Args extends unknown[], Result>(look: Look<Args, Result>, ...args: Args) => Promise<Result>
}

/** A page in a tab. */
export interface Tab extends View {
  goto: (url: string) => Promise<void>
  /** Presses a key, in whichever frame has the focus. */
  press: (key: 'Escape') => Promise<void>
  /** The page as it is drawn, as a PNG. */
  picture: () => Promise<Buffer>
  /** The mark-up of the page as it is now. */
  content: () => Promise<string>
  close: () => Promise<void>
}

/** Both flavours of what is on the clipboard, empty where it has none. */
export interface Copied {
  plain: string
  rich: string
}

/** How a mouse is pressed: by itself, with the Control key held, or in the middle. */
export type Press = 'plain' | 'control' | 'middle'

/** Lede's popup as a click on its button opened it. */
export interface Popup extends View {
  /** A mouse's click in the middle of the first such element, of those that hold the words if there are any. */
  click: (selector: string, words?: string, how?: Press) => Promise<void>
  /** Presses keys one after the other, by their names in `KeyboardEvent.key`; `Shift+Tab` holds one for the other. */
  keys: (...keys: string[]) => Promise<void>
  /** Presses the keys of a text. */
  type: (text: string) => Promise<void>
  /** Runs a script that the extension's own policy would not let in. */
  run: (script: string) => Promise<void>
  theme: (theme: 'light' | 'dark') => Promise<void>
  /** Shows it as on a system that asks for this. */
  media: (asked: Partial<Asked>) => Promise<void>
  clipboard: () => Promise<Copied>
  emptyClipboard: () => Promise<void>
  isOpen: () => Promise<boolean>
  /** Brings its tab to the front, or gives the focus to what is in none. */
  front: () => Promise<void>
  /** Gives its tab a width, in pixels. */
  resize: (width: number) => Promise<void>
  /** Closes it as its user does, and waits until it is gone. */
  close: () => Promise<void>
}

/** A file that was saved. */
export interface SavedFile {
  name: string
  path: string
  text: string
}

/** The pages of Lede's own that are driven as its popup is, wherever they stand. */
export type OwnPage = 'popup' | 'reader' | 'sidepanel' | 'print' | 'options' | 'welcome' | 'check'

/** What the system asks of pages, beside light or dark. */
export interface Asked {
  'forced-colors': 'active' | 'none'
  'prefers-contrast': 'more' | 'no-preference'
}

/** A browser with Lede in its toolbar. */
export interface Lede {
  /** Opens an address in a new tab, in front. */
  open: (url: string) => Promise<Tab>
  /** Clicks Lede's button over a tab, as a person does: the page is granted, the popup opens. */
  click: (tab: Tab) => Promise<Popup>
  /**
   * The popup's page in a tab of that width, in front, over a page that a click has granted: so phones show it, and a
   * popup's own width cannot be set.
   */
  openNarrow: (tab: Tab, width: number) => Promise<Popup>
  /** Opens a page of Lede's own in a tab of that width, in front; `early` runs in it before its own scripts. */
  openOwn: (page: OwnPage, width: number, early?: () => void) => Promise<Popup>
  /** Waits for a page of Lede's own that something else opens: in front, or beside the page. */
  openedOwn: (page: OwnPage) => Promise<Popup>
  /** Waits for a tab with that address which something else opens. */
  opened: (url: string) => Promise<Tab>
  /** Opens an address in a private window, for which Lede has to be started `inPrivate`. */
  openPrivate: (url: string) => Promise<Tab>
  /** Selects words of a page and chooses Lede's entry of the menu over them: the page is granted. */
  chooseEntry: (tab: Tab, words: string) => Promise<void>
  /** Presses the key that reads a page in a tab of Lede's own, over a tab: the page is granted. */
  pressReaderKey: (tab: Tab) => Promise<void>
  countTabs: () => Promise<number>
  /** Does something that saves a file, and waits until it is there. */
  saved: (act: () => Promise<unknown>) => Promise<SavedFile>
  /** How many tabs show a page of Lede's own. */
  countOwn: (page: OwnPage) => Promise<number>
  /** Closes the popup and all tabs that tests opened, whatever state they are in. */
  reset: () => Promise<void>
  /** The same, and takes Lede out of the browser and puts it in again: whatever it had kept or was allowed is gone. */
  renew: () => Promise<void>
  close: () => Promise<void>
}

export interface StartOptions {
  /** What the browser speaks, and so Lede; English unless told. */
  language?: string
  /** Whatever pages would load from elsewhere than this machine fails at once, network or not. */
  offline?: boolean
  /** What the browser is to lack, of its own and of its API for extensions: `browser.windows`, `Highlight`. */
  lacking?: readonly string[]
  /** Lede may be used in private windows too, which its user has to allow. */
  inPrivate?: boolean
  /** A folder for what the browser keeps, to start it again with that; the page that greets a new reader stays open. */
  profile?: string
  /** All that is asked for goes through here. */
  proxy?: LoggingProxy
}
