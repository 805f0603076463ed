import type { Asked } from './driver.ts'

/**
 * What the system asks of pages, which Firefox takes from preferences, and scripts that are in pages before their own. Runs
 * in Firefox's own window, as `firefox-window.ts` does.
 */

/** The little of Firefox's internals that is used. */
declare const Services: {
  prefs: { setIntPref: (name: string, value: number) => void; clearUserPref: (name: string) => void }
}
interface Scripts {
  loadFrameScript: (url: string, delayed: boolean) => void
  removeDelayedFrameScript: (url: string) => void
}
declare const messageManager: Scripts

/** Colours of its own in the place of the page's; with a theme for much contrast it asks for that of black on white. */
export async function ask(asked: Partial<Asked>): Promise<void> {
  const { prefs } = Services
  if (asked['forced-colors'] === 'active') prefs.setIntPref('browser.display.document_color_use', 2)
  if (asked['prefers-contrast'] === 'more') prefs.setIntPref('ui.useAccessibilityTheme', 1)
}

export async function askNothing(): Promise<void> {
  const asked = [
    'browser.display.document_color_use',
    'ui.useAccessibilityTheme',
    // By `askWhereToSave`.
    'browser.download.useDownloadDir',
  ]
  for (const name of asked) Services.prefs.clearUserPref(name)
}

/** Runs a script in the extension's own pages that load from now on, before theirs. Answers with its name. */
export async function runEarly(script: string): Promise<string> {
  const code = `addEventListener('DOMDocElementInserted', ({ target }) => {
    if (target !== content.document || !/^moz-extension:/.test(content.location.href)) return
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content })
    Cu.evalInSandbox(${JSON.stringify(script)}, sandbox)
  }, true)`
  const name = `data:application/javascript;charset=utf-8,${encodeURIComponent(code)}`
  messageManager.loadFrameScript(name, true)
  return name
}

export async function runEarlyNoMore(name: string): Promise<void> {
  messageManager.removeDelayedFrameScript(name)
}
