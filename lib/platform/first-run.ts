import { browser } from 'wxt/browser'

/** Opens the page that says what Lede is, once: not when Lede or the browser is updated. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
}
