import { browser } from 'wxt/browser'

/** Which Lede this is, as its manifest says. */
export const version = (): string => browser.runtime.getManifest().version
