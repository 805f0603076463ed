import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inertDocument } from '../../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../../lib/extract/page/snapshot.ts'
import { decode, encode } from '../../../lib/extract/page/transfer.ts'
import { type Snapshot, type TreeElement, walkTree } from '../../../lib/extract/page/tree.ts'
import { cases, openPage } from '../../fixtures/cases.ts'

const anElement = (tag: string, parent: TreeElement | null = null): TreeElement => {
  const element: TreeElement = { tag, attrs: {}, parent, children: [], hidden: false, live: null }
  parent?.children.push(element)
  return element
}

const aSnapshot = (root: TreeElement): Snapshot => ({
  root,
  title: 'The lens',
  base: 'https://courier.example/lens',
  contentType: 'text/html',
  jsonLd: [],
  meta: new Map(),
  links: new Map(),
  foreignFrames: [],
  bounds: [],
})

/** The tree as a list, element by element, for comparing trees deeper than a recursion goes. */
function listOf(root: TreeElement): unknown[] {
  const depths = new Map([[root, 0]])
  const list: unknown[] = []
  walkTree(root, (node, parent) => {
    const depth = (depths.get(parent) as number) + 1
    if (typeof node === 'string') list.push([depth, node])
    else {
      depths.set(node, depth)
      list.push([depth, node.tag, node.attrs, node.hidden, node.live, node.parent === parent])
    }
    return true
  })
  return list
}

/** All UTF-16 there is, half pairs too, and names that every object has. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string().map(lonely), fc.constant('__proto__'))
const name = fc.oneof(fc.constantFrom('class', '__proto__', 'constructor', 'toJSON', 'hasOwnProperty'), text)

function lonely(words: string): string {
  return `${words}\ud83d${words}\udd26`
}

interface Branch {
  tag: string
  attrs: Record<string, string>
  hidden: boolean
  children: (string | Branch)[]
}

const { branch } = fc.letrec<{ branch: Branch }>((tie) => ({
  branch: fc.record({
    tag: fc.oneof(fc.constantFrom('p', 'div', 'constructor', '__proto__'), text),
    attrs: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
    hidden: fc.boolean(),
    children: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('branch')), { maxLength: 4 }),
  }),
}))

function grow({ tag, attrs, hidden, children }: Branch, parent: TreeElement | null): TreeElement {
  const element: TreeElement = { ...anElement(tag, null), attrs, hidden, parent }
  for (const child of children)
    element.children.push(typeof child === 'string' ? child : grow(child, element))
  return element
}

const map = fc.array(fc.tuple(name, text)).map((pairs) => new Map(pairs))
const snapshots = fc
  .record({
    root: branch.map((root) => grow(root, null)),
    title: text,
    base: text,
    contentType: text,
    jsonLd: fc.array(text),
    meta: map,
    links: map,
    foreignFrames: fc.array(text),
    bounds: fc.array(text),
  })
  .map((snapshot): Snapshot => snapshot)

describe('a snapshot that travels', () => {
  it('comes out as it went in, whatever the page holds', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const again = decode(encode(snapshot))
        expect(again).toEqual(snapshot)
        expect(listOf(again.root)).toEqual(listOf(snapshot.root))
      }),
    )
  })

  it.each(cases().filter(({ format }) => format === 'html'))('comes out as it went in: $name', (page) => {
    const document = openPage(page)
    const snapshot = takeSnapshot(document, page.expected.url, inertDocument(document))
    const again = decode(encode(snapshot))
    walkTree(snapshot.root, (node) => {
      if (typeof node !== 'string') node.live = null
      return true
    })
    snapshot.root.live = null
    expect(listOf(again.root)).toEqual(listOf(snapshot.root))
    expect({ ...again, root: null }).toEqual({ ...snapshot, root: null })
    expect({ ...again.root, children: [] }).toEqual({ ...snapshot.root, children: [] })
  })

  it('may be deeper than any recursion, and have more elements than a snapshot', () => {
    const root = anElement('html')
    let at = root
    for (let depth = 0; depth < 100_000; depth++) at = anElement('div', at)
    for (let n = 0; n < 300_000; n++) anElement('i', root)
    const again = decode(encode(aSnapshot(root)))
    expect(listOf(again.root)).toEqual(listOf(root))
  }, 60_000)

  it('keeps an attribute that is called as the prototype is, and keeps the prototype', () => {
    const root = anElement('html')
    root.attrs = JSON.parse('{"__proto__":"x"}')
    const { attrs } = decode(encode(aSnapshot(root))).root
    expect(Object.entries(attrs)).toEqual([['__proto__', 'x']])
    expect(Object.getPrototypeOf(attrs)).toBe(Object.prototype)
  })

  it('is one string of well-formed text', () => {
    const root = anElement('html')
    root.children.push('half a lamp: \ud83d')
    expect(encode(aSnapshot(root)).isWellFormed()).toBe(true)
  })
})
