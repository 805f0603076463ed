import { browser } from 'wxt/browser'

/** What a report of an error needs: what happened, in which Lede, in which browser. Nothing of the page. */
export function report(details: string): string {
  return `${details}\n\nLede ${browser.runtime.getManifest().version}\n${navigator.userAgent}`
}
