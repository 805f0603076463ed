import type { Article } from '../article/types.ts'
import { foreignFrame } from '../extract/foreign-frame.ts'
import { extract } from '../extract/index.ts'
import { onlySelection, selectedText } from '../extract/selection.ts'
import { fingerprint } from './fingerprint.ts'
import { takeRequest } from './request.ts'

/** What the injected script says to the popup. Plain JSON. */
export type Answer =
  | { kind: 'article'; article: Article; print: string }
  | { kind: 'unchanged' }
  | { kind: 'foreign-frame'; href: string }
  | { kind: 'pdf' }
  | { kind: 'error'; details: string }

/**
 * Reads the page and answers the request that was left for it. Never changes the page and never throws: what goes
 * wrong is part of the answer.
 */
export function answer(document: Document): Answer {
  try {
    // Chromium's PDF viewer lets scripts in, but shows them an empty shell.
    if (document.contentType === 'application/pdf') return { kind: 'pdf' }
    const request = takeRequest()
    const url = document.location.href
    const selection = request.whole ? '' : selectedText(document)
    const print = fingerprint(document, url, selection)
    if (print === request.known) return { kind: 'unchanged' }
    const article = extract(document, url, { loaded: loadedAddress(document) ?? url })
    if (selection) return { kind: 'article', article: onlySelection(article, selection), print }
    const frame = article.completeness.state === 'not-article' ? foreignFrame(document) : null
    return frame && !request.anyway
      ? { kind: 'foreign-frame', href: frame }
      : { kind: 'article', article, print }
  } catch (error) {
    return { kind: 'error', details: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Where the document was loaded from: a single-page site changes its address without loading anything. */
function loadedAddress(document: Document): string | undefined {
  return document.defaultView?.performance.getEntriesByType('navigation')[0]?.name
}
