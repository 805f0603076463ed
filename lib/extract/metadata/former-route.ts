import type { Snapshot } from '../page/tree.ts'

/** What stays true of a site whichever of its stories is shown. */
const OF_THE_SITE = /^(?:og:site_name|og:locale|application-name|content-language)$/

/**
 * A single-page site that changes its route often leaves the last story's metadata in the head, and that names its
 * headline, authors and date. When the address is no longer the loaded one, and the metadata does not say that it
 * is about the new one, it is dropped, and the title with it when it is still the old one.
 * @param loaded the address the document was loaded from
 */
export function dropFormerRoute(snapshot: Snapshot, url: string, loaded: string): void {
  if (samePage(url, loaded)) return
  const claimed = snapshot.meta.get('og:url') ?? snapshot.links.get('canonical')
  if (claimed && samePage(claimed, url)) return
  const named = snapshot.meta.get('og:title')
  const titleIsOld = named !== undefined && snapshot.title.includes(named)
  if (titleIsOld) snapshot.title = ''
  snapshot.jsonLd.length = 0
  snapshot.links.delete('canonical')
  for (const name of [...snapshot.meta.keys()]) if (!OF_THE_SITE.test(name)) snapshot.meta.delete(name)
}

function samePage(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return true
  const [a, b] = [new URL(one), new URL(other)]
  return a.pathname === b.pathname && a.search === b.search && routeIn(a) === routeIn(b)
}

/** The route in a fragment, for sites that keep it there. */
function routeIn({ hash }: URL): string {
  return /^#!?\//.test(hash) ? hash : ''
}
