import { Failure } from './failure.ts'

export type SourceKind = 'html' | 'xhtml' | 'text'

/** Characters looked at to tell text from other bytes. */
const SAMPLE = 4096
/** Shares of the sample above which it is no text. Wrongly decoded pages have some U+FFFD among their markup. */
const MAX_CONTROLS = 0.03
const MAX_REPLACED = 0.25
const CONTROLS = /(?![\t\n\f\r\x80-\x9f])\p{Cc}/gu
const PDF = /^\s*%PDF-\d/
/** How an HTML source can start, after WHATWG's MIME sniffing. */
const HTML_START =
  /^\s*<(?:!--|(?:!doctype|\?xml|html|head|body|script|style|title|meta|link|article|main|div|h1|table|p)\b)/i

/** Throws a `Failure` when what was given as a page is none: a PDF, an image, a program. */
export function refuseUnreadable(source: string): void {
  if (PDF.test(source.slice(0, 1024)))
    throw new Failure(
      'this is a PDF; Lede reads HTML pages and plain text. Give it the text of the PDF as .txt',
    )
  const sample = source.slice(0, SAMPLE)
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / sample.length
  if (share(CONTROLS) > MAX_CONTROLS || share(/\ufffd/g) > MAX_REPLACED)
    throw new Failure('this is binary data; Lede reads HTML pages and plain text')
}

/** What a file's name or, for standard input and unknown names, its first bytes say it is. */
export function kindOfFile(name: string, bytes: Uint8Array): SourceKind {
  if (/\.te?xt$/i.test(name)) return 'text'
  if (/\.(?:xhtml|xht)$/i.test(name)) return 'xhtml'
  if (/\.s?html?$/i.test(name)) return 'html'
  return HTML_START.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE))) ? 'html' : 'text'
}

/** What a Content-Type header says. Throws a `Failure` for what is neither a page nor text. */
export function kindOfContentType(contentType: string): SourceKind {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === '' || type === 'text/html') return 'html'
  if (type === 'application/xhtml+xml') return 'xhtml'
  if (type.startsWith('text/') || type.endsWith('json')) return 'text'
  throw new Failure(`${type} cannot be read; Lede reads HTML pages and plain text`)
}
