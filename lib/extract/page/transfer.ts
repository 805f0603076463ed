import { type Snapshot, type TreeElement, walkTree } from './tree.ts'

/**
 * The tree as one list in document order. An element is a number, twice the place of its tag among `tags` and one
 * more where it is hidden, followed by its attributes where it has any; then come its children, a text as itself; a
 * number below zero closes that many elements. The root is the first element and stays open.
 */
type Flat = (number | string | TreeElement['attrs'])[]

interface Packed extends Omit<Snapshot, 'root' | 'meta' | 'links'> {
  tags: string[]
  tree: Flat
  meta: [string, string][]
  links: [string, string][]
}

/**
 * A snapshot as one string: messages carry a string many times faster than an object for each element, and it keeps
 * the unpaired surrogates of a page, which they replace.
 */
export function encode({ root, meta, links, ...said }: Snapshot): string {
  const tags = new Map<string, number>()
  const tree: Flat = []
  let closing = 0
  const close = () => {
    if (closing > 0) tree.push(-closing)
    closing = 0
  }
  const open = ({ tag, attrs, hidden }: TreeElement) => {
    let place = tags.get(tag)
    if (place === undefined) {
      place = tags.size
      tags.set(tag, place)
    }
    tree.push(2 * place + Number(hidden))
    if (hasAny(attrs)) tree.push(attrs)
  }
  open(root)
  walkTree(
    root,
    (node) => {
      close()
      if (typeof node === 'string') tree.push(node)
      else open(node)
      return true
    },
    () => {
      closing += 1
    },
  )
  const packed: Packed = { ...said, tags: [...tags.keys()], tree, meta: [...meta], links: [...links] }
  return JSON.stringify(packed)
}

/** The snapshot again, without its live elements. Throws for what `encode` never made. */
export function decode(text: string): Snapshot {
  const { tags, tree, meta, links, ...said } = JSON.parse(text) as Packed
  const root = newElement(tags, tree[0] as number, null)
  let at = root
  for (let index = 1; index < tree.length; index++) {
    const node = tree[index] as Flat[number]
    if (typeof node === 'string') at.children.push(node)
    else if (typeof node === 'object') at.attrs = node
    else if (node < 0) for (let left = node; left < 0; left++) at = at.parent as TreeElement
    else {
      const element = newElement(tags, node, at)
      at.children.push(element)
      at = element
    }
  }
  return { ...said, root, meta: new Map(meta), links: new Map(links) }
}

function newElement(tags: readonly string[], code: number, parent: TreeElement | null): TreeElement {
  const tag = tags[code >> 1] as string
  return { tag, attrs: {}, parent, children: [], hidden: code % 2 === 1, live: null }
}

function hasAny(attrs: TreeElement['attrs']): boolean {
  for (const _ in attrs) return true
  return false
}
