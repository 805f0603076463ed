import { parseAst } from 'vite'

const READABILITY = '/node_modules/@mozilla/readability/Readability.js'
const POLYFILL = '/node_modules/webextension-polyfill/dist/browser-polyfill.js'
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

/**
 * Of the polyfill only what lets a listener of messages answer by a promise, and its sender wait for it: everything else
 * that Lede calls gives promises in every Chromium that it works in.
 */
const OWN_PROMISES: readonly Change[] = [
  ['wrapObject(extensionAPIs, staticWrappers, apiMetadata)', 'wrapObject(extensionAPIs, staticWrappers)'],
]
const OF_OTHERS: readonly Part[] = [
  ['const apiMetadata = {', '/**\n       * A WeakMap subclass'],
  [
    '/**\n       * Creates and returns a function which, when called, will resolve',
    'const pluralizeArguments',
  ],
  ['/**\n       * Creates a wrapper function for a method with', '/**\n       * Wraps an existing method'],
  ['else if (hasOwnProperty(metadata, prop)) {', 'else {\n                // This is a method that we'],
  ['const onRequestFinishedWrappers', 'const onMessageWrappers'],
  ['devtools: {', 'runtime: {\n          onMessage'],
  ['const settingMetadata', 'return wrapObject(extensionAPIs'],
]

/** Vite's own, in every file that loads another later: what it would load before that are styles, which Lede has once. */
const PRELOAD = '\0vite/preload-helper.js'
const NO_PRELOAD = 'export const __vitePreload = (load) => load()'

/** What is left out, from its first words to those that stay. */
type Part = readonly [from: string, to: string]
type Change = readonly [from: string, to: string]

/** Leaves out of libraries what Lede never calls, and what would make HTML of strings. */
export function leanLibraries() {
  return {
    name: 'lean-libraries',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (id.endsWith(READABILITY)) return leanReadability(code)
      if (id === PRELOAD) return NO_PRELOAD
      if (id.endsWith(POLYFILL)) return leanPolyfill(code)
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

/** Exported for the tests. */
export function leanPolyfill(code: string): string {
  return changed(OF_OTHERS.reduce(withoutPart, code), OWN_PROMISES)
}

function withoutPart(code: string, [from, to]: Part): string {
  const [before = '', after = '', ...more] = code.split(from)
  const stays = after.indexOf(to)
  if (stays < 0 || more.length > 0) throw new Error(`a library has changed, it is not there once: ${from}`)
  return before + after.slice(stays)
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
