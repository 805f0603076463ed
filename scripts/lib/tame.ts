/** Chromium's own limit of nested elements; below it, its parser too makes siblings of children. */
const MAX_DEPTH = 512
/** Elements whose content is no markup, each with what ends it. */
const RAW = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}`, 'gi'),
  ]),
)
/** Elements without an end tag, or whose end tag may be missing: they say nothing about depth. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta source track wbr param p li dd dt tr td th tbody thead tfoot option optgroup colgroup rp rt html head body'.split(
    ' ',
  ),
)
/** Bounded: a source of nothing but opening brackets would be read again from each of them. */
const TAG = /<(\/?)([a-z][^\s/<>]{0,60})/iy

/**
 * Makes a page's source cheap for jsdom, changing nothing that is read.
 * - Style sheets are given a type that jsdom does not parse: parsing them takes longer than all else, and the text
 *   does not depend on them.
 * - Tags nested deeper than browsers allow are left out: jsdom's time grows with the square of the depth, fifty
 *   thousand levels take it minutes.
 */
export function tame(html: string): string {
  const kept: string[] = []
  let from = 0
  let depth = 0
  let dropped = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      at = next(html, /-->/g, at)
      continue
    }
    TAG.lastIndex = at
    const [tag, slash, name = ''] = TAG.exec(html) ?? []
    if (tag === undefined) continue
    const element = name.toLowerCase()
    if (element === 'style' && !slash) {
      kept.push(html.slice(from, at + tag.length), ' type=none')
      from = at + tag.length
    }
    const end = RAW.get(element)
    if (end) {
      if (!slash) at = next(html, end, at)
    } else if (!UNCOUNTED.has(element)) {
      if (slash ? dropped > 0 : depth >= MAX_DEPTH) {
        dropped += slash ? -1 : 1
        kept.push(html.slice(from, at))
        at = endOfTag(html, at)
        from = at + 1
      } else depth = Math.max(0, depth + (slash ? -1 : 1))
    }
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from)
}

/** Where the next match ends; the last character of the source when there is none. */
function next(html: string, global: RegExp, from: number): number {
  global.lastIndex = from
  return global.test(html) ? global.lastIndex - 1 : html.length - 1
}

/** Where a tag ends: at the first `>` that stands in no quoted attribute. */
function endOfTag(html: string, from: number): number {
  const mark = /=\s*(["'])|>/g
  mark.lastIndex = from
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    const quote = found[1]
    if (!quote) return found.index
    const closing = html.indexOf(quote, mark.lastIndex)
    if (closing === -1) break
    mark.lastIndex = closing + 1
  }
  return html.length - 1
}
