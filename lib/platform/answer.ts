import { foreignFrame } from '../extract/foreign-frame.ts'
import { inertDocument } from '../extract/page/access.ts'
import { takeSnapshot } from '../extract/page/snapshot.ts'
import { encode } from '../extract/page/transfer.ts'
import { selectedText } from '../extract/selection.ts'
import { fingerprint } from './fingerprint.ts'
import { type PageRequest, takeRequest } from './request.ts'

/** All that is taken along from a page; everything after it happens elsewhere. */
export interface Seen {
  /** The page's address, and the one the document was loaded from. */
  url: string
  loaded: string
  /** The snapshot, encoded. */
  page: string
  /** The words that alone are to be read; empty for the whole page. */
  selection: string
  /** The address of another site's frame that may hold the story. */
  frame: string | null
}

/** What the injected script says to the popup. Plain JSON. */
export type Answer =
  | { kind: 'seen'; seen: Seen; print: string }
  | { kind: 'unchanged' }
  | { kind: 'pdf' }
  | { kind: 'error'; details: string }

/**
 * Looks at the page and answers the request that was left. It judges nothing, so that what is put into pages is small.
 * Never changes the page and never throws: what goes wrong is part of the answer.
 */
export function answer(document: Document): Answer {
  try {
    // Chromium's PDF viewer lets scripts in, but shows them an empty shell.
    if (document.contentType === 'application/pdf') return { kind: 'pdf' }
    const request = takeRequest<PageRequest>('content', { known: null, whole: false })
    const url = document.location.href
    const selection = request.whole ? '' : selectedText(document)
    const print = fingerprint(document, url, selection)
    if (print === request.known) return { kind: 'unchanged' }
    const seen: Seen = {
      url,
      loaded: loadedAddress(document) ?? url,
      page: encode(takeSnapshot(document, url, inertDocument(document))),
      selection,
      frame: foreignFrame(document),
    }
    return { kind: 'seen', seen, print }
  } catch (error) {
    return { kind: 'error', details: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Where the document was loaded from: a single-page site changes its address without loading anything. */
function loadedAddress(document: Document): string | undefined {
  return document.defaultView?.performance.getEntriesByType('navigation')[0]?.name
}
