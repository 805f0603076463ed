/** Words and numbers in an address that can tell one story from another. */
const TOKEN = /[\p{L}\p{N}]{4,}/gu

/**
 * The canonical address when it is this story's: same site, no front page, and its last part shares a word or number
 * with the page's own. Sites leave the address of the last story or of the section there. Null else.
 */
export function ownCanonical(canonical: string | undefined, url: string): string | null {
  const other = parse(canonical)
  const own = parse(url)
  if (!other || !own || other.pathname === '/') return null
  if (siteOf(other.href) !== siteOf(own.href)) return null
  if (other.pathname === own.pathname) return other.href
  const mine = new Set(tokens(own.pathname + own.search))
  const last = other.pathname.split('/').filter(Boolean).at(-1) ?? ''
  const theirs = tokens(last + other.search)
  const shared = theirs.filter((token) => mine.has(token)).length
  return shared > 0 && shared >= theirs.length / 2 ? other.href : null
}

function tokens(path: string): string[] {
  return path.toLowerCase().match(TOKEN) ?? []
}

function parse(address: string | undefined): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null
}

/** The last two labels of an address's host: `amp.example.org` and `www.example.org` are one site. */
export function siteOf(address: string): string | null {
  return parse(address)?.hostname.split('.').slice(-2).join('.') ?? null
}
