/**
 * Reads DOM properties through the prototypes' own getters: `<input name="parentNode">` in a form, or an image named
 * "title", shadows the property on the instance. The getters come from the document's own realm, since a document
 * made by jsdom knows nothing of this script's globals.
 */
export interface Access {
  nodeType(node: Node): number
  nodeValue(node: Node): string
  childNodes(node: Node): Node[]
  localName(element: Element): string
  attribute(element: Element, name: string): string | null
  attributeNames(element: Element): string[]
  shadowRoot(element: Element): Node | null
  templateContent(element: Element): Node | null
  frameDocument(element: Element): Document | null
  /** Null where there is no layout to ask (Node). */
  isShown(element: Element): boolean | null
}

type Getter = (target: object) => unknown

/** An empty document of the same realm: nothing put into it runs, loads or is seen by the page. */
export function inertDocument(document: Document): Document {
  const implementation = getter(document, 'implementation')(document) as object
  return method(implementation, 'createHTMLDocument')(implementation, '') as Document
}

/** Makes the reader for the realm of an inert document. Properties that the realm does not have read as undefined. */
export function accessFor(inert: Document): Access {
  const make = (tag: string) => inert.createElement(tag)
  const plain = make('div')
  const nodeType = getter(plain, 'nodeType')
  const nodeValue = getter(inert.createTextNode(''), 'nodeValue')
  const firstChild = getter(plain, 'firstChild')
  const nextSibling = getter(plain, 'nextSibling')
  const localName = getter(plain, 'localName')
  const getAttribute = method(plain, 'getAttribute')
  const getAttributeNames = method(plain, 'getAttributeNames')
  const shadowRoot = getter(plain, 'shadowRoot')
  const content = getter(make('template'), 'content')
  const contentDocument = getter(make('iframe'), 'contentDocument')
  const checkVisibility = method(plain, 'checkVisibility')
  return {
    nodeType: (node) => nodeType(node) as number,
    nodeValue: (node) => String(nodeValue(node) ?? ''),
    childNodes: (node) => {
      const nodes: Node[] = []
      for (let child = firstChild(node); child; child = nextSibling(child as Node)) nodes.push(child as Node)
      return nodes
    },
    localName: (node) => String(localName(node)).toLowerCase(),
    attribute: (node, name) => getAttribute(node, name) as string | null,
    attributeNames: (node) => (getAttributeNames(node) as string[] | undefined) ?? [],
    shadowRoot: (node) => (shadowRoot(node) as Node | null | undefined) ?? null,
    templateContent: (node) => (content(node) as Node | null | undefined) ?? null,
    frameDocument: (node) => quietly(() => contentDocument(node) as Document | null | undefined) ?? null,
    isShown: (node) => (checkVisibility(node) as boolean | undefined) ?? null,
  }
}

function descriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)
    if (found) return found
  }
  return undefined
}

function getter(object: object, name: string): Getter {
  const get = descriptor(object, name)?.get
  return (target) => get?.call(target)
}

function method(object: object, name: string): (target: object, ...given: unknown[]) => unknown {
  const call: unknown = descriptor(object, name)?.value
  return (target, ...given) => (typeof call === 'function' ? call.apply(target, given) : undefined)
}

/** A frame of another origin may answer with an exception instead of null. */
function quietly<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** A property of the document itself, which named elements can shadow too. */
export function documentProperty(document: Document, name: string): unknown {
  return getter(document, name)(document)
}
