import type { Quote } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import { TRACKING, TRACKING_FAMILIES } from './tracking-parameters.ts'

/** An address without what only tracks: parameters, credentials, fragments. Not an address: returned as it is. */
export function cleanUrl(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()])
    if (tracks(name.toLowerCase())) url.searchParams.delete(name)
  url.username = ''
  url.password = ''
  // Routes of single-page sites live in the fragment; all others point into the page, or highlight words of it.
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  return url.href
}

function tracks(name: string): boolean {
  return TRACKING.has(name) || TRACKING_FAMILIES.some((start) => name.startsWith(start))
}

type Addresses = Pick<Article, 'url' | 'canonicalUrl'>

/** The link that belongs in a citation: the story's canonical address, else the page's own. */
export function citedUrl({ url, canonicalUrl }: Addresses): string {
  return cleanUrl(canonicalUrl ?? url)
}

/**
 * The link to a quote: to its very words where it is known how to find them, else to the story. What was proven was
 * proven of the page that was read. A canonical address that is another document, such as the first of several pages
 * or the full version of a light one, may have other words around the quote or have it twice; the words are then
 * linked to where they were read.
 */
export function quotedUrl(article: Addresses, { fragment }: Pick<Quote, 'fragment'>): string {
  const cited = citedUrl(article)
  const own = cleanUrl(article.url)
  if (!fragment || !/^https?:/.test(own)) return cited
  const to = isSameDocument(cited, own) ? cited : own
  return `${to}${to.includes('#') ? '' : '#'}:~:${fragment}`
}

/** The link under quotes: one quote's own, for several that to the story. */
export function sourceUrl(article: Addresses, quotes: readonly Pick<Quote, 'fragment'>[]): string {
  const [only, ...more] = quotes
  return only && more.length === 0 ? quotedUrl(article, only) : citedUrl(article)
}

function isSameDocument(one: string, other: string): boolean {
  return documentOf(one) === documentOf(other)
}

/** An address without what servers take for the same: the protocol, "www.", a slash at the end of the path. */
function documentOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname, search, hash } = new URL(address)
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search + hash
}

/** The outlet: the site's name, else the host of its address. */
export function siteName({ site, url }: Pick<Article, 'site' | 'url'>): string {
  return site ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')
}
