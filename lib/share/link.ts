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

/** The link that belongs in a citation: the story's canonical address, else the page's own. */
export function citedUrl({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  return cleanUrl(canonicalUrl ?? url)
}

/** The outlet: the site's name, else the host of its address. */
export function siteName({ site, url }: Pick<Article, 'site' | 'url'>): string {
  return site ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')
}
