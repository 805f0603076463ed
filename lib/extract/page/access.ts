/**
 * Reads DOM properties through the prototypes' own getters: `<input name="parentNode">` in a form, or an image named
 * "title", shadows the property on the instance. The getters come from the document's own realm, since a document
 * made by jsdom knows nothing of this script's globals.
 */
export interface Access {
  nodeType(node: Node): number
  /** For texts only: elements have none. */
  nodeValue(node: Node): string
  childNodes(node: Node): Node[]
  localName(element: Element): string
  attribute(element: Element, name: string): string | null
  attributeNames(element: Element): string[]
  /** What stands inside, as mark-up. */
  source(element: Element): string
  shadowRoot(element: Element): Node | null | undefined
  templateContent(element: Element): Node | null | undefined
  frameDocument(element: Element): Document | null | undefined
  /** What an `img` shows now, in pixels of the picture; null while it shows nothing, and for any other element. */
  shownImage(element: Element): { src: string; width: number; height: number } | null
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
  const property = <T>(name: string, of: object = plain) => getter(of, name) as (target: object) => T
  const firstChild = property<Node | null>('firstChild')
  const nextSibling = property<Node | null>('nextSibling')
  const localName = property<string>('localName')
  const image = make('img')
  const [complete, currentSrc] = [property<boolean>('complete', image), property<string>('currentSrc', image)]
  const [width, height] = [property<number>('naturalWidth', image), property<number>('naturalHeight', image)]
  const contentDocument = property<Document | null>('contentDocument', make('iframe'))
  return {
    nodeType: property('nodeType'),
    nodeValue: property('nodeValue', inert.createTextNode('')),
    childNodes: (node) => {
      const nodes: Node[] = []
      for (let child = firstChild(node); child; child = nextSibling(child)) nodes.push(child)
      return nodes
    },
    localName: (node) => localName(node).toLowerCase(),
    attribute: method(plain, 'getAttribute') as Access['attribute'],
    attributeNames: method(plain, 'getAttributeNames') as Access['attributeNames'],
    // Read, never set: what waits in a `noscript` is text in the browser and elements in Node.
    source: property('innerHTML'),
    shadowRoot: property('shadowRoot'),
    templateContent: property('content', make('template')),
    frameDocument: (node) => quietly(() => contentDocument(node)),
    // Names like "img" do not make an image: in a drawing, or in a page of Node's, it has none of these.
    shownImage: (element) =>
      quietly(() => {
        const shown = { src: currentSrc(element), width: width(element), height: height(element) }
        return complete(element) && shown.src && shown.width > 0 && shown.height > 0 ? shown : null
      }),
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

/** A property of any object, which a form's fields can shadow too. */
export function trueProperty(object: object, name: string): unknown {
  return getter(object, name)(object)
}

/** Calls a method of any object, which a form's fields can shadow too. */
export function trueCall(object: object, name: string, ...given: unknown[]): unknown {
  return method(object, name)(object, ...given)
}
