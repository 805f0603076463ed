import type { Access } from './access.ts'

/** A shadow host whose slots are being filled, and the host around it. */
export interface Host {
  element: Element
  outer: Host | null
}

/**
 * The children of an element as the reader of the page sees them: a host's shadow tree in place of its own children,
 * those standing in the slots. A parser without declarative shadow roots (jsdom) leaves `template[shadowrootmode]`
 * in place; it counts as the host's shadow root.
 */
export function composedChildren(
  access: Access,
  element: Element,
  host: Host | null,
): { nodes: Node[]; host: Host | null } {
  const own = access.childNodes(element)
  const shadow = access.shadowRoot(element) ?? declaredShadow(access, own)
  if (shadow) return { nodes: access.childNodes(shadow), host: { element, outer: host } }
  if (host && access.localName(element) === 'slot') {
    const assigned = assignedNodes(access, element, host.element)
    if (assigned.length > 0) return { nodes: assigned, host: host.outer }
  }
  return { nodes: own, host }
}

/** The content of the template that comes first among a host's elements, where it declares an open shadow root. */
function declaredShadow(access: Access, children: readonly Node[]): Node | null | undefined {
  const first = children.find((child) => access.nodeType(child) === 1) as Element | undefined
  if (!first || access.localName(first) !== 'template') return null
  return access.attribute(first, 'shadowrootmode') === 'open' ? access.templateContent(first) : null
}

function assignedNodes(access: Access, slot: Element, host: Element): Node[] {
  const name = access.attribute(slot, 'name') ?? ''
  return access.childNodes(host).filter((node) => {
    const type = access.nodeType(node)
    if (type === 3) return name === '' && access.nodeValue(node).trim() !== ''
    if (type !== 1) return false
    const child = node as Element
    return access.localName(child) !== 'template' && (access.attribute(child, 'slot') ?? '') === name
  })
}
