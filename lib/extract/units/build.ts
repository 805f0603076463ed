import type { MarkType } from '../../article/types.ts'
import { isEnded } from '../features.ts'
import { MAX_UNITS } from '../page/bounds.ts'
import { closest, type Snapshot, type TreeElement, type TreeNode, walkTree } from '../page/tree.ts'
import { remembered } from '../remembered.ts'
import { type Inline, InlineBuffer, joinInlines } from './inline.ts'
import { splitLines } from './lines.ts'
import { mathText } from './math.ts'
import { embedOf, imageOf } from './media.ts'
import { newUnit } from './new.ts'
import { dataTable } from './table.ts'
import { isBlockTag, isReadingTag } from './tags.ts'
import { countWords, type Unit, type UnitKind } from './unit.ts'

/** Bare, since a page may name its elements after what every object has: "constructor". */
const MARKS: Readonly<Record<string, MarkType>> = Object.assign(Object.create(null), {
  a: 'link',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  b: 'strong',
  strong: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sub: 'sub',
  sup: 'sup',
})
const HEADING = /^h[1-6]$/
const SPECIAL = new Set(['table', 'iframe', 'frame', 'video', 'audio', 'blockquote'])
/** Names of elements that hold a caption or its credit where no `figcaption` is used. */
const CAPTION_NAME =
  /caption|cutline|photo-?credit|image-?credit|img-?credit|bildunterschrift|legende|pie-?de-?foto/i
const MAX_CAPTION_WORDS = 120
/** A large letter and the rest of its word, in small letters or all in large ones. */
const INITIAL = /^\p{Lu}(?:\p{Ll}|\p{Lu}{2}|\p{Lu} )/u

/** The page as one list of units in reading order. */
export function buildUnits(snapshot: Snapshot): Unit[] {
  const units = new Builder(snapshot.base).build(snapshot.root)
  if (units.length <= MAX_UNITS) return units
  snapshot.bounds.push('units')
  return units.slice(0, MAX_UNITS)
}

class Builder {
  readonly #units: Unit[] = []
  readonly #buffer = new InlineBuffer()
  readonly #lists: TreeElement[] = []
  readonly #items: TreeElement[] = []
  readonly #figures: TreeElement[] = []
  readonly #captions: TreeElement[] = []
  readonly #base: string
  #owner: TreeElement | null = null
  #verbatim = 0
  #quotes = 0
  #runs = 0

  constructor(base: string) {
    this.#base = base
  }

  build(root: TreeElement): Unit[] {
    walkTree(
      root,
      (node, parent) => this.#enter(node, parent),
      (element) => this.#leave(element),
    )
    this.#flush()
    return this.#units
  }

  #text(text: string, parent: TreeElement): void {
    if (this.#buffer.isEmpty) this.#owner = null
    if (this.#owner === null && text.trim() !== '') this.#owner = blockAround(parent)
    // The white space between blocks: half of a page's texts.
    if (this.#owner === null && this.#verbatim === 0) return
    if (this.#verbatim > 0) this.#buffer.addVerbatim(text)
    else this.#buffer.add(text)
  }

  #enter(node: TreeNode, parent: TreeElement): boolean {
    if (typeof node === 'string') {
      this.#text(node, parent)
      return false
    }
    const { tag } = node
    if (tag === 'br') {
      this.#buffer.addBreak()
      return false
    }
    if (isReadingTag(tag)) return false
    if (tag === 'img' || tag === 'noscript') {
      this.#image(node)
      return false
    }
    if (tag === 'math') {
      this.#text(mathText(node), parent)
      return false
    }
    if (tag === 'a' && isReturn(node)) return false
    if (node.hidden && !parent.hidden && !isBlock(node)) return false
    const mark = this.#verbatim > 0 && tag === 'code' ? undefined : MARKS[tag]
    if (mark) this.#buffer.open(mark, node.attrs.href ?? null)
    if (!isBlock(node)) return true
    this.#flush()
    if (SPECIAL.has(tag) && this.#special(node)) return false
    if (tag === 'pre') this.#verbatim += 1
    if (tag === 'blockquote') this.#quotes += 1
    if (tag === 'ul' || tag === 'ol') this.#lists.push(node)
    if (tag === 'li') this.#items.push(node)
    if (tag === 'figure') this.#figures.push(node)
    if (tag === 'figcaption') this.#captions.push(node)
    return true
  }

  #leave(element: TreeElement): void {
    const { tag } = element
    if (isBlock(element)) this.#flush()
    const marked = this.#verbatim > 0 && tag === 'code' ? undefined : MARKS[tag]
    if (marked) this.#buffer.close()
    if (tag === 'pre') this.#verbatim -= 1
    if (tag === 'blockquote') this.#quotes -= 1
    if (tag === 'ul' || tag === 'ol') this.#lists.pop()
    if (tag === 'li') this.#items.pop()
    if (tag === 'figure') this.#figures.pop()
    if (tag === 'figcaption') this.#captions.pop()
  }

  /** Elements that are one unit by themselves. */
  #special(element: TreeElement): boolean {
    if (element.tag === 'table') {
      const table = dataTable(element)
      if (!table) return false
      for (const child of element.children)
        if (typeof child !== 'string' && child.tag === 'caption')
          this.#push('figure', { text: labelOf(child), marks: [] }, child).figure = element
      this.#push('table', table.inline, element).rows = table.rows
      return true
    }
    if (
      element.tag !== 'blockquote' &&
      element.children.some((child) => typeof child !== 'string' && child.tag === 'body')
    )
      return false
    const embed = embedOf(element)
    if (embed) this.#push('embed', { text: labelOf(element), marks: [] }, element).embed = embed
    return embed !== null || element.tag !== 'blockquote'
  }

  #image(element: TreeElement): void {
    const image = imageOf(element, this.#base)
    if (!image) return
    const before = this.#units.at(-1)
    // The picture for which the one before it is a stand-in.
    if (element.tag === 'noscript' && before?.image && before.owner.parent === element.parent) {
      before.image.src = image.src
      return
    }
    const figure = this.#figures.at(-1) ?? null
    const unit = this.#push('figure', { text: '', marks: [] }, element)
    unit.image = image
    unit.figure = figure
  }

  #flush(): void {
    if (this.#buffer.isEmpty) return
    const inline = this.#buffer.take()
    const owner = this.#owner
    this.#owner = null
    if (!owner) return
    if (this.#verbatim > 0 && isCode(inline.text)) {
      const text = inline.text.replace(/^\n+/, '').trimEnd()
      this.#push('code', { text, marks: [] }, owner)
      return
    }
    for (const lines of splitLines(inline)) {
      const run = lines.length > 1 ? ++this.#runs : 0
      for (const line of lines) this.#pushText(line, owner).run = run
    }
  }

  #pushText(given: Inline, owner: TreeElement): Unit {
    const line = this.#withInitial(given, owner)
    const words = countWords(line.text)
    if (HEADING.test(owner.tag)) {
      const unit = this.#push('heading', line, owner, words)
      unit.level = Number(owner.tag.charAt(1))
      return unit
    }
    const figure = words <= MAX_CAPTION_WORDS ? this.#figureAround(owner) : null
    if (figure) {
      const unit = this.#push('figure', line, owner, words)
      unit.figure = figure
      return unit
    }
    const item = this.#items.at(-1)
    const list = this.#lists[0]
    if (item && list && this.#quotes === 0) {
      const unit = this.#push('list', line, owner, words)
      const ordered = this.#lists.at(-1)?.tag === 'ol'
      unit.item = { list, element: item, ordered, depth: this.#lists.length - 1 }
      return unit
    }
    return this.#push(this.#quotes > 0 ? 'blockquote' : 'paragraph', line, owner, words)
  }

  /** A paragraph with the first letter that stands before it in an element of its own, set large. */
  #withInitial(line: Inline, owner: TreeElement): Inline {
    const initial = this.#units.at(-1)
    if (initial?.text.length !== 1 || initial.kind !== 'paragraph') return line
    const { parent } = initial.owner
    if ((parent !== owner && parent !== owner.parent) || !INITIAL.test(initial.text + line.text)) return line
    this.#units.pop()
    return joinInlines([initial, line], '')
  }

  #figureAround(owner: TreeElement): TreeElement | null {
    const figure = this.#figures.at(-1)
    const caption = this.#captions.at(-1)
    if (caption) return figure ?? caption
    if (figure && this.#quotes === 0) return figure
    if (isNamedCaption(owner)) return owner
    return owner.parent && isNamedCaption(owner.parent) ? owner.parent : null
  }

  #push(kind: UnitKind, inline: Inline, owner: TreeElement, words?: number): Unit {
    const unit = newUnit(this.#units.length, kind, inline, owner, words)
    this.#units.push(unit)
    return unit
  }
}

const isCaptionName = remembered((names) => CAPTION_NAME.test(names))

function isNamedCaption({ attrs }: TreeElement): boolean {
  if (attrs.id !== undefined && CAPTION_NAME.test(attrs.id)) return true
  return attrs.class !== undefined && isCaptionName(attrs.class)
}

/** Custom elements are blocks unless they stand within running text. */
function isBlock(element: TreeElement): boolean {
  if (isBlockTag(element.tag)) return true
  return (
    element.tag.includes('-') &&
    (element.parent === null || isBlock(element.parent)) &&
    element.parent?.tag !== 'p'
  )
}

function blockAround(element: TreeElement): TreeElement {
  return closest(element, isBlock) ?? element
}

/** The arrow that leads from a footnote back to its place. */
function isReturn({ children: [arrow] }: TreeElement): boolean {
  return typeof arrow === 'string' && arrow.length < 3 && /[↑↩⤴]/.test(arrow)
}

/** Sentences in a `pre` are prose, put there only to keep its line breaks. */
function isCode(text: string): boolean {
  const sentences = text
    .split('\n')
    .filter((line) => countWords(line) >= 12 && isEnded({ text: line.trim() }))
  return sentences.length < 3
}

/** The words of an embedded post or a caption, a player's title. */
function labelOf(element: TreeElement): string {
  const buffer = new InlineBuffer()
  buffer.add(element.attrs.title ?? element.attrs['aria-label'] ?? '')
  if (element.tag === 'blockquote' || element.tag === 'caption')
    walkTree(
      element,
      (node) => {
        if (typeof node === 'string') buffer.add(node)
        else if (node.tag === 'br') buffer.add(' ')
        return true
      },
      (inner) => {
        if (isBlockTag(inner.tag)) buffer.add(' ')
      },
    )
  return buffer.take().text.trim()
}
