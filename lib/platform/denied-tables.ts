import type { DeniedKind } from './denied.ts'

/** How the addresses of closed pages start, longest first where one contains another. Own list, from the browsers. */
export const SCHEMES: readonly (readonly [start: string, kind: DeniedKind])[] = [
  ['view-source:', 'view-source'],
  ['about:reader', 'reader'],
  ['read:', 'reader'],
  ['chrome-distiller:', 'reader'],
  ['about:config', 'config'],
  ['resource://pdf.js', 'pdf'],
  ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai', 'pdf'],
  ['file:', 'file'],
  ['about:neterror', 'error-page'],
  ['chrome-error:', 'error-page'],
  ['about:', 'browser-page'],
  ['chrome:', 'browser-page'],
  ['chrome-search:', 'browser-page'],
  ['chrome-untrusted:', 'browser-page'],
  ['devtools:', 'browser-page'],
  ['edge:', 'browser-page'],
  ['brave:', 'browser-page'],
  ['opera:', 'browser-page'],
  ['vivaldi:', 'browser-page'],
  ['resource:', 'browser-page'],
]

/** Where browsers offer extensions: host and start of the path. Own list. */
export const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.opera.com', '/'],
]
