/**
 * A page as plain objects: what the snapshot takes out of the live document once, so that every later pass works
 * without touching the page, without its getters and without its depth.
 */
export interface TreeElement {
  /** Lower-case local name. */
  tag: string
  /** The few attributes extraction looks at; absent ones are not there. */
  attrs: Readonly<Record<string, string>>
  parent: TreeElement | null
  children: TreeNode[]
  /** Not shown by the page's own mark-up: `hidden`, inline `display:none`. */
  hidden: boolean
  /** The element it was taken from, for showing a block in its place later. */
  live: Element | null
}

export type TreeNode = TreeElement | string

/** All that extraction ever knows of a page. */
export interface Snapshot {
  root: TreeElement
  /** `document.title`. */
  title: string
  /** The address relative ones are resolved against. */
  base: string
  /** Content type of the document, `text/html` when it does not say. */
  contentType: string
  /** Source of each JSON-LD script, bounded. */
  jsonLd: string[]
  /** `meta` content by lower-case name, property or itemprop; the first one wins. */
  meta: Map<string, string>
  /** `link` targets by rel, resolved. */
  links: Map<string, string>
  /** Sources of frames whose documents could not be read. */
  foreignFrames: string[]
  /** Which bounds were hit: `elements`, `text`. */
  bounds: string[]
}

/** Walks a tree in document order without recursion; `leave` runs after the children. */
export function walkTree(
  root: TreeElement,
  enter: (node: TreeNode, parent: TreeElement) => boolean,
  leave?: (element: TreeElement) => void,
): void {
  const path: { element: TreeElement; next: number }[] = [{ element: root, next: 0 }]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = top.element.children[top.next]
    if (child === undefined) {
      path.pop()
      leave?.(top.element)
      continue
    }
    top.next += 1
    if (enter(child, top.element) && typeof child !== 'string') path.push({ element: child, next: 0 })
  }
}

/** The nearest ancestor, the element itself included, that passes the test. */
export function closest(
  element: TreeElement | null,
  test: (element: TreeElement) => boolean,
): TreeElement | null {
  for (let at = element; at; at = at.parent) if (test(at)) return at
  return null
}
