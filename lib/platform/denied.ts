import { SCHEMES, STORES } from './denied-tables.ts'

/** The kinds of pages no extension may read, as far as a reader can do something different about each. */
export type DeniedKind =
  | 'browser-page'
  | 'store'
  | 'view-source'
  | 'pdf'
  | 'reader'
  | 'config'
  | 'file'
  | 'error-page'
  | 'other'

/**
 * Why a page could not be read. `url` is the tab's address as far as the browser tells it; browsers that hide it
 * often quote it in the message of the refusal.
 */
export function deniedKind(url: string | undefined, message: string): DeniedKind {
  if (/error page/i.test(message)) return 'error-page'
  if (/extensions? gallery/i.test(message)) return 'store'
  const quoted = /"([^"\s]+)"|\b([a-z-]+:\/\/)/i.exec(message)
  return kindOfAddress(url || quoted?.[1] || quoted?.[2] || '')
}

function kindOfAddress(address: string): DeniedKind {
  const scheme = SCHEMES.find(([start]) => address.startsWith(start))
  if (scheme) return scheme[1]
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url) return 'other'
  if (STORES.some(([host, path]) => url.hostname === host && url.pathname.startsWith(path))) return 'store'
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'other'
}
