/**
 * An own reading of "find a range from a text directive" (https://wicg.github.io/scroll-to-text-fragment/), straight
 * over a document's nodes, that shares nothing with what makes directives. It answers with the first match.
 */

/** A page as the search sees it: the texts of each block on a line, every character with where it stands. */
interface Line {
  text: string
  from: [node: Text, offset: number][]
}

const BLOCKS = /^(?:block|table.*|flow-root|grid|flex|list-item)$/
const INVISIBLE = new Set(
  'IFRAME IMG METER OBJECT PROGRESS STYLE SCRIPT VIDEO AUDIO SELECT HR INPUT TEXTAREA HEAD TEMPLATE NOSCRIPT'.split(
    ' ',
  ),
)

const known = new WeakMap<Document, Line[]>()

/** A document is read once; it must not change. */
function linesOf(document: Document): Line[] {
  const lines = known.get(document) ?? readLines(document)
  known.set(document, lines)
  return lines
}

function readLines(document: Document): Line[] {
  const lines: Line[] = [{ text: '', from: [] }]
  const view = document.defaultView as Window
  const visit = (node: Node, visible: boolean) => {
    if (node.nodeType === 3) {
      if (!visible) return
      const line = lines.at(-1) as Line
      const { data } = node as Text
      for (let offset = 0; offset < data.length; offset++) {
        const character = data.charAt(offset)
        if (character === '\u00ad') continue
        const put = /\s/.test(character) ? ' ' : character
        // The text as rendered, which the specification means: rows of spaces are one, and so is a line's end.
        if (put === ' ' && (line.text === '' || line.text.endsWith(' '))) continue
        line.text += put
        line.from.push([node as Text, offset])
      }
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const style = view.getComputedStyle(element)
    if (element.tagName === 'BR') {
      const line = lines.at(-1) as Line
      const last = line.from.at(-1)
      if (last && !line.text.endsWith(' ')) {
        line.text += ' '
        line.from.push(last)
      }
      return
    }
    if (INVISIBLE.has(element.tagName) || style.display === 'none') return
    const block = BLOCKS.test(style.display)
    if (block) lines.push({ text: '', from: [] })
    for (const child of (element.shadowRoot ?? element).childNodes)
      visit(child, style.visibility !== 'hidden')
    if (block) lines.push({ text: '', from: [] })
  }
  visit(document.documentElement, true)
  return lines.filter(({ text }) => text.trim() !== '')
}

/** A place between characters of a line. */
interface Point {
  line: number
  at: number
}
interface Match {
  start: Point
  end: Point
}

const collator = new Intl.Collator('en', { sensitivity: 'base' })
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const isSame = (one: string, other: string) => collator.compare(one, other) === 0

export function findDirective(
  document: Document,
  directive: string,
): { text: string; start: [Text, number] } | null {
  const lines = linesOf(document)
  const borders = new Map<number, Set<number>>()
  const isBorder = (line: number, at: number) => {
    const known = borders.get(line) ?? bordersOf(lines[line]?.text ?? '')
    borders.set(line, known)
    return known.has(at)
  }
  const find = (query: string, from: Point, startBounded: boolean, endBounded: boolean): Match | null => {
    for (let line = from.line; line < lines.length; line++) {
      const { text } = lines[line] as Line
      for (let at = line === from.line ? from.at : 0; at + query.length <= text.length; at++) {
        if (text[at]?.toLowerCase() !== query[0]?.toLowerCase() && !isSame(text[at] ?? '', query[0] ?? ''))
          continue
        const end = at + query.length
        if (!isSame(text.slice(at, end), query)) continue
        if ((startBounded && !isBorder(line, at)) || (endBounded && !isBorder(line, end))) continue
        return { start: { line, at }, end: { line, at: end } }
      }
    }
    return null
  }
  const next = ({ line, at }: Point): Point => {
    let point = { line, at }
    while (point.line < lines.length) {
      const { text } = lines[point.line] as Line
      if (point.at < text.length && text[point.at] !== ' ') break
      point = point.at < text.length ? { ...point, at: point.at + 1 } : { line: point.line + 1, at: 0 }
    }
    return point
  }
  const equal = (one: Point, other: Point) => one.line === other.line && one.at === other.at
  const after = ({ line, at }: Point): Point => ({ line, at: at + 1 })

  const terms = directive.replace(/^text=/, '').split(',')
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1)) : null
  const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()?.slice(1)) : null
  const textStart = decode(terms[0])
  const textEnd = terms.length > 1 ? decode(terms[1]) : null
  if (terms.length > 2 || textStart === '') throw new Error(`not a text directive: ${directive}`)

  let search: Point = { line: 0, at: 0 }
  for (;;) {
    const bounded = textEnd !== null || suffix === null
    let match: Match | null
    if (prefix !== null) {
      const lead = find(prefix, search, true, false)
      if (!lead) return null
      search = after(lead.start)
      const from = next(lead.end)
      match = find(textStart, from, false, bounded)
      if (!match) return null
      if (!equal(match.start, from)) continue
    } else {
      match = find(textStart, search, true, bounded)
      if (!match) return null
      search = after(match.start)
    }
    let from = match.end
    for (;;) {
      if (textEnd !== null) {
        const end = find(textEnd, from, true, suffix === null)
        if (!end) return null
        match = { start: match.start, end: end.end }
      }
      if (suffix === null) return shown(lines, match)
      const rest = next(match.end)
      const follows = find(suffix, rest, false, true)
      if (!follows) return null
      if (equal(follows.start, rest)) return shown(lines, match)
      if (textEnd === null) break
      from = match.end
    }
  }
}

function shown(lines: readonly Line[], { start, end }: Match): { text: string; start: [Text, number] } {
  const parts = lines
    .slice(start.line, end.line + 1)
    .map(({ text }, n) =>
      text.slice(n === 0 ? start.at : 0, n === end.line - start.line ? end.at : text.length),
    )
  return { text: parts.join(' '), start: lines[start.line]?.from[start.at] as [Text, number] }
}

function bordersOf(text: string): Set<number> {
  const found = new Set([0, text.length])
  for (const { index } of segmenter.segment(text)) found.add(index)
  return found
}

function decode(term: string | undefined): string {
  return decodeURIComponent(term ?? '')
}
