import { parseAst } from 'vite'

const READABILITY = '/node_modules/@mozilla/readability/Readability.js'
const PREACT = '/node_modules/preact/dist/preact.mjs'

/** What `lib/extract/readability.ts` has its own of, and what only that calls. */
const REPLACED = [
  '_cleanClasses',
  '_cleanStyles',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_getArticleMetadata',
  '_getJSONLD',
  '_postProcessContent',
  '_simplifyNestedElements',
  '_unwrapNoscriptImages',
]

/** In the place of HTML that is read again, which stores warn of: the nodes themselves. */
const NODES: readonly Change[] = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
]

/** Lede renders no HTML string: the property that would is ignored. */
const NO_HTML: readonly Change[] = [
  ['h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&', '(y&&'],
]

type Change = readonly [from: string, to: string]

/** Leaves out of libraries what Lede never calls, and what would make HTML of strings. */
export function leanLibraries() {
  return {
    name: 'lean-libraries',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (id.endsWith(READABILITY)) return leanReadability(code)
      return id.endsWith(PREACT) ? changed(code, NO_HTML) : null
    },
  }
}

/** Exported for the tests. */
export function leanReadability(code: string): string {
  let lean = changed(code, NODES)
  for (const name of REPLACED) lean = withoutMethod(lean, name)
  return lean
}

function changed(code: string, changes: readonly Change[]): string {
  return changes.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2) throw new Error(`a library has changed, it is not there once: ${from}`)
    return now.replace(from, () => to)
  }, code)
}

/** `code` without a method of the prototype that it makes. */
function withoutMethod(code: string, name: string): string {
  for (const statement of parseAst(code).body) {
    const made = statement.type === 'ExpressionStatement' ? statement.expression : null
    if (made?.type !== 'AssignmentExpression' || made.right.type !== 'ObjectExpression') continue
    for (const property of made.right.properties) {
      if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== name)
        continue
      return code.slice(0, property.start) + code.slice(property.end).replace(/^\s*,/, '')
    }
  }
  throw new Error(`a library has changed, it has no method ${name}`)
}
