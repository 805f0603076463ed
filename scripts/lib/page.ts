import type { JSDOM } from 'jsdom'
import type { Article } from '../../lib/article/types.ts'
import { extract } from '../../lib/extract/index.ts'
import { extractText } from '../../lib/extract/plain.ts'
import { refuseUnreadable, type SourceKind } from './source.ts'
import { tame } from './tame.ts'

/** A page's source to its article. Throws a `Failure` for what is no page at all; `url` may be empty. */
export async function readSource(source: string, kind: SourceKind, url: string): Promise<Article> {
  refuseUnreadable(source)
  if (kind === 'text') return extractText(source, { url })
  const dom = await parse(source, kind, url || 'about:blank')
  try {
    return extract(dom.window.document, url)
  } finally {
    // A batch would keep every window otherwise.
    dom.window.close()
  }
}

/** jsdom as it is set up here runs no script and loads nothing. */
async function parse(source: string, kind: 'html' | 'xhtml', url: string): Promise<JSDOM> {
  // Loaded when first needed: it takes longer to start than all else, and texts do without it.
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const quiet = { url, virtualConsole: new VirtualConsole() }
  if (kind === 'xhtml') {
    try {
      return new JSDOM(source, { ...quiet, contentType: 'application/xhtml+xml' })
    } catch {
      // Most of what calls itself XHTML is not well-formed; read as HTML it still has its text.
    }
  }
  return new JSDOM(tame(source), quiet)
}
