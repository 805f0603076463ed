import { type Inline, inlineTree } from '../article/inlines.ts'
import type { Block, Mark, Range } from '../article/types.ts'
import { withoutControls } from './controls.ts'

/** Characters that CommonMark, or GitHub's tables and strikethrough, give a meaning anywhere in a line. */
const SPECIAL = /[\\`*_[\]<>|~]/g
/** An ampersand only where it would be read as an entity. */
const ENTITY = /&(?=#?\w{1,32};)/g
/** What makes a heading, a list, a quotation or a rule of the line it starts. */
const LINE_START = /^(#{1,6}(?=\s|$)|[-+=](?=[\s=-]|$))/gm
const NUMBERED = /^(\d{1,9})(?=[.)](?:\s|$))/gm
const UNSAFE_IN_TARGET: Record<string, string> = {
  '(': '%28',
  ')': '%29',
  '<': '%3C',
  '>': '%3E',
  '\\': '%5C',
}

/** Plain text as Markdown that shows just that text. Line breaks inside it become hard ones. */
export function escapeMarkdown(text: string): string {
  return withoutControls(text)
    .replace(SPECIAL, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(LINE_START, '\\$1')
    .replace(NUMBERED, '$1\\')
    .replaceAll('\n', '\\\n')
}

/** `[label](address)`, the address as it may stand in parentheses. */
export function linkMarkdown(label: string, href: string): string {
  const target = withoutControls(href)
    .replace(/[()<>\\]/g, (character) => UNSAFE_IN_TARGET[character] ?? '')
    .replace(/\s/g, '%20')
  return `[${label}](${target})`
}

/** A stretch of a block with its marks as Markdown. */
export function inlineMarkdown({ text, marks }: Pick<Block, 'text' | 'marks'>, range: Range): string {
  return render(text, inlineTree(marks, range), false)
}

/** `inLink`: links do not nest. Recursion is safe, the tree's depth is bounded. */
function render(text: string, nodes: readonly Inline[], inLink: boolean): string {
  let out = ''
  for (const node of nodes) {
    if (!('mark' in node)) {
      out += escapeMarkdown(text.slice(node.start, node.end))
      continue
    }
    const { mark, children } = node
    const link = mark.type === 'link' && !inLink ? mark.href : undefined
    const inner =
      mark.type === 'code'
        ? codeSpan(text.slice(mark.start, mark.end))
        : render(text, children, inLink || link !== undefined)
    if (link !== undefined) out += linkMarkdown(inner, link)
    else if (mark.type === 'sub' || mark.type === 'sup') out += `<${mark.type}>${inner}</${mark.type}>`
    else if (mark.type === 'emphasis' || mark.type === 'strong') out += emphasised(text, mark, inner, out)
    else out += inner
  }
  return out
}

/**
 * CommonMark takes `*` for emphasis only where it leans on a word (its "flanking" rules): not beside a space, not
 * between a letter and a punctuation mark. Where it would show as a star, the words are given without it.
 */
function emphasised(text: string, { type, start, end }: Mark, inner: string, before: string): string {
  const delimiter = type === 'strong' ? '**' : '*'
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = from + words.trim().length
  const leans = (inside: string, outside: string) => !isPunctuation(inside) || !/[\p{L}\p{N}]/u.test(outside)
  const shows =
    from < to &&
    !before.endsWith('*') &&
    leans(text.charAt(from), text.charAt(from - 1)) &&
    leans(text.charAt(to - 1), text.charAt(to))
  if (!shows) return inner
  const lead = inner.slice(0, inner.length - inner.trimStart().length)
  const trail = inner.slice(inner.trimEnd().length)
  return `${lead}${delimiter}${inner.trim()}${delimiter}${trail}`
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}

/** A fence longer than any run of backticks inside, and a space where one would touch it. */
function codeSpan(code: string): string {
  const content = withoutControls(code).replaceAll('\n', ' ')
  const fence = '`'.repeat(longestRun(content) + 1)
  const space = /^[` ]|[` ]$/.test(content) ? ' ' : ''
  return `${fence}${space}${content}${space}${fence}`
}

/** How many backticks stand side by side at most. */
export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
