import type { Line } from './source.ts'

/** Text as HTML text. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** One element a line. */
export const each = (lines: readonly Line[], open: string, close: string): string =>
  lines.map(({ text }) => open + escapeHtml(text) + close).join('\n')

/** A list of links, as rails mostly are. */
export function linkList(lines: readonly Line[], className = ''): string {
  const items = lines.map(({ text }, index) => `<li><a href="/story/${index}">${escapeHtml(text)}</a></li>`)
  return `<ul${className && ` class="${className}"`}>\n${items.join('\n')}\n</ul>`
}

/** A ticker with the time in an element of its own. */
export function timedList(lines: readonly Line[]): string {
  const items = lines.map(({ text }, index) => {
    const space = text.indexOf(' ')
    return `<li><time>${text.slice(0, space)}</time> <a href="/tick/${index}">${escapeHtml(text.slice(space + 1))}</a></li>`
  })
  return `<ol>\n${items.join('\n')}\n</ol>`
}

/** A class name as a build tool leaves it: another one for each part, the same one for the same part. */
export function hashed(part: string): string {
  let hash = 7
  for (const char of part) hash = (Math.imul(hash, 131) + (char.codePointAt(0) ?? 0)) >>> 0
  return `c${hash.toString(36)} sc-${(hash % 46656).toString(36)}`
}

/** A whole document around a body. */
export function documentOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
${body}
</body>
</html>
`
}
