/** Characters looked at; beyond that every n-th one, so that a page of 20 MB costs no more than one of 1 MB. */
const LOOK = 1_000_000

/**
 * A cheap print of what a page shows: the same again means that reading it again would bring nothing new. Address,
 * title, text and number of elements go in; a route of a single-page site changes at least one of them.
 */
export function fingerprint(document: Document, url: string, selection: string): string {
  const text = document.documentElement?.textContent ?? ''
  const step = Math.max(1, Math.ceil(text.length / LOOK))
  let hash = mix(0x811c9dc5, `${url}\n${document.title}\n${selection}`, 1)
  hash = mix(hash, text, step)
  return `${hash >>> 0}.${text.length}.${document.getElementsByTagName('*').length}`
}

/** FNV-1a over UTF-16 code units. */
function mix(hash: number, text: string, step: number): number {
  for (let i = 0; i < text.length; i += step) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
