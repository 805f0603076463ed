import { inject } from 'vitest'
import { type Firefox, startFirefox } from '../firefox.ts'
import { clickButton, closePopup, copied, openOwnPage } from '../firefox-chrome.ts'
import { saved } from '../firefox-downloads.ts'
import { clickEntry } from '../firefox-menu.ts'
import { copyLacking } from '../lacking.ts'
import { throughProxy } from '../proxy.ts'
import type { Lede, OwnPage, Popup, Press, StartOptions, Tab } from './driver.ts'
import { ask, askNothing, runEarly, runEarlyNoMore } from './firefox-asked.ts'
import { bringToFront, closeOwn, countTabs, narrow, pressShortcut, tabInFront } from './firefox-own.ts'
import { firefoxTabs } from './firefox-tabs.ts'
import {
  addressOf,
  closeSidebar,
  emptyClipboard,
  hasPopup,
  prepare,
  pressKeys,
  runInPopup,
  setTheme,
  takeFocus,
  type Where,
} from './firefox-window.ts'
import { until } from './look.ts'
import { settled } from './popup.ts'
import { takeSaved } from './saved.ts'
import { bringIntoSight } from './sight.ts'
import { asText } from './text.ts'
import { awaited } from './wait.ts'

/** What Lede's entry in the menu of pages says. */
const ENTRY = 'Check these words in the article with Lede'

/** A port that nothing listens on: whatever is asked for beyond this machine fails at once. */
const NOBODY = 9

const firefoxes = new WeakMap<Lede, Firefox>()

/** The Firefox that is driven, for what only Firefox can do. */
export function firefoxOf(lede: Lede): Firefox {
  const firefox = firefoxes.get(lede)
  if (!firefox) throw new Error('this is another browser')
  return firefox
}

/** Firefox by way of Marionette. WebDriver cannot see a popup there, so it is driven from the browser's own window. */
export async function startLedeInFirefox({
  offline,
  proxy,
  lacking = [],
  inPrivate = false,
  language,
  profile,
}: StartOptions = {}): Promise<Lede> {
  const copy = lacking.length > 0 ? await copyLacking(inject('firefox').extensionDir, lacking) : null
  const firefox = await startFirefox(
    { ...(offline && throughProxy(NOBODY)), ...proxy?.preferences },
    {
      ...(copy && { extensionDir: copy.folder }),
      ...(language && { language }),
      ...(profile && { kept: profile }),
      inPrivate,
    },
  )
  const { extension, inWindow, close } = firefox
  const tabs = await firefoxTabs(firefox)
  await inWindow(prepare)
  const openOwn = async (page: OwnPage, width: number, early?: () => void) => {
    const stop = early && (await inWindow(runEarly, asText(early, [])))
    await inWindow(openOwnPage, await inWindow(addressOf, extension, page))
    if (stop) await inWindow(runEarlyNoMore, stop)
    const tab = (await inWindow(tabInFront, page)) ?? page
    await inWindow(narrow, tab, width)
    await inWindow(takeFocus, tab)
    const own = popupOf(firefox, tab)
    await until(own, (width) => innerWidth === width, width)
    return own
  }
  const lede: Lede = {
    open: tabs.open,
    click: async (tab: Tab) => {
      await tabs.bringToFront(tab)
      await inWindow(clickButton, extension)
      await inWindow(takeFocus, 'popup')
      return popupOf(firefox, 'popup')
    },
    openNarrow: async (tab, width) => {
      await tabs.bringToFront(tab)
      const popup = await openOwn('popup', width)
      await settled(popup)
      return popup
    },
    openOwn,
    openedOwn: async (page) => {
      const popup = popupOf(firefox, page)
      await awaited(popup.isOpen, () => `${page} to open`)
      const tab = await inWindow(tabInFront, page)
      if (tab !== null) return popupOf(firefox, tab)
      await inWindow(takeFocus, page)
      return popup
    },
    opened: tabs.opened,
    openPrivate: async (url) => {
      const tab = await tabs.openPrivate(url)
      await inWindow(prepare)
      return tab
    },
    chooseEntry: async (tab, words) => {
      await tabs.bringToFront(tab)
      await inWindow(clickEntry, words, ENTRY)
    },
    pressReaderKey: async (tab) => {
      await tabs.bringToFront(tab)
      await inWindow(pressShortcut, ['Alt', 'Shift'], 'R')
    },
    countTabs: tabs.count,
    saved: async (act) => {
      await act()
      return takeSaved(await inWindow(saved))
    },
    countOwn: async (page) => inWindow(countTabs, await inWindow(addressOf, extension, page)),
    reset: async () => {
      await inWindow(closePopup)
      await inWindow(closeSidebar)
      await inWindow(askNothing)
      await tabs.closeAll()
    },
    renew: async () => {
      await lede.reset()
      await firefox.reinstall()
    },
    close: async () => {
      await close()
      await copy?.remove()
    },
  }
  firefoxes.set(lede, firefox)
  return lede
}

/** Runs a script in the popup's own world; what it comes to is JSON. */
const evaluation = (script: string) => `
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content })
  return Cu.evalInSandbox(${JSON.stringify(script)}, sandbox)`

/** A mouse at an element, as text for the popup's process. */
const mouse = (selector: string, words: string, how: Press) => `
  const button = ${how === 'middle' ? 1 : 0}
  const modifiers = ${how === 'control' ? 2 : 0}
  const all = [...content.document.querySelectorAll(${JSON.stringify(selector)})]
  const element = all.find((one) => one.textContent.includes(${JSON.stringify(words)}))
  ;(${bringIntoSight})(element)
  const { x, y, width, height } = element.getBoundingClientRect()
  const at = [x + width / 2, y + height / 2]
  const utils = content.windowUtils
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    if (utils.sendMouseEvent) utils.sendMouseEvent(type, ...at, button, 1, modifiers)
    else content.synthesizeMouseEvent(type, ...at, { button, modifiers, clickCount: 1 })`

function popupOf({ inWindow }: Firefox, page: Where): Popup {
  const popup: Popup = {
    // What it comes to is turned into JSON on the page's own side.
    evaluate: async (look, ...args) =>
      JSON.parse(
        JSON.parse(
          await inWindow(
            runInPopup,
            page,
            evaluation(
              `Promise.resolve(${asText(look, args)}).then((value) => JSON.stringify(value ?? null))`,
            ),
          ),
        ),
      ),
    click: async (selector, words = '', how = 'plain') => {
      await until(
        popup,
        (selector, words) =>
          [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(words)),
        selector,
        words,
      )
      await inWindow(runInPopup, page, mouse(selector, words, how))
    },
    keys: (...keys) =>
      inWindow(
        pressKeys,
        page,
        keys.map((key) => key.split(/(?<=.)\+/)),
      ),
    type: (text) =>
      inWindow(
        pressKeys,
        page,
        [...text].map((key) => [key]),
      ),
    run: async (script) => {
      await inWindow(runInPopup, page, `${evaluation(`${script}; 0`)}`)
    },
    theme: (theme) => inWindow(setTheme, page, theme),
    media: (asked) => inWindow(ask, asked),
    clipboard: async () => {
      const { plain, html } = await inWindow(copied)
      return { plain, rich: html }
    },
    emptyClipboard: () => inWindow(emptyClipboard),
    isOpen: () => inWindow(hasPopup, page),
    front: () => inWindow(bringToFront, page),
    resize: (width) => inWindow(narrow, page, width),
    close: () => (typeof page === 'number' ? inWindow(closeOwn, page) : inWindow(closePopup)),
  }
  return popup
}
