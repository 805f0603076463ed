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

/**
 * The link that belongs in a citation: the canonical address when it is this story's, else the page's own. Sites
 * with one template name their front page, a section or another paper's copy as canonical.
 */
export function citedUrl({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  return cleanUrl(canonicalUrl && isSameStory(url, canonicalUrl) ? canonicalUrl : url)
}

/** The outlet: the site's name, else the host of its address. */
export function siteName({ site, url }: Pick<Article, 'site' | 'url'>): string {
  return site ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')
}

function isSameStory(page: string, canonical: string): boolean {
  if (!URL.canParse(page) || !URL.canParse(canonical)) return false
  const [here, there] = [new URL(page), new URL(canonical)]
  if (!/^https?:$/.test(there.protocol) || plainHost(here) !== plainHost(there)) return false
  const [own, other] = [words(here), words(there)]
  return other.size > 0 && [...other].some((word) => own.has(word))
}

/** `www.`, `m.` and `amp.` in front of a host show the same site. */
function plainHost(url: URL): string {
  return url.hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '')
}

/** The parts of an address that can name one story: a slug of several words, or an id. */
function words(url: URL): Set<string> {
  const parts = `${url.pathname}/${[...url.searchParams.values()].join('/')}`.split('/')
  const bare = parts.map((part) => part.replace(/\.(?:amp|html?|php|aspx?)$/gi, ''))
  return new Set(bare.filter((part) => /[-_].*[-_]/.test(part) || /\d{4,}/.test(part) || part.length > 15))
}
