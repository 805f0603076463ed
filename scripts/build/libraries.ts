import { parseAst, Visitor } from 'vite'

const READABILITY = '/node_modules/@mozilla/readability/Readability.js'
const POLYFILL = '/node_modules/webextension-polyfill/dist/browser-polyfill.js'
const PREACT = '/node_modules/preact/dist/preact.mjs'

/** What `lib/extract/readability.ts` has its own of, and what only that uses. */
const REPLACED = [
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'PRESENTATIONAL_ATTRIBUTES',
  '_cleanClasses',
  '_cleanStyles',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_getArticleMetadata',
  '_getJSONLD',
  '_isSingleImage',
  '_isUrl',
  '_postProcessContent',
  '_simplifyNestedElements',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  'b64DataUrl',
  'extraneous',
  'jsonLdArticleTypes',
  'nextLink',
  'prevLink',
  'replaceFonts',
  'srcsetUrl',
]

/** Nobody sees what it tells those who mend it; one line of that makes a string of the whole page. */
const LOG: Part = ['// Control whether log messages', '}\n\nReadability.prototype']

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

/** What WXT would say of a script that fails, had it not been told to be silent. */
const OF_WXT = /^\0?virtual:wxt-/
const SAID = /\blogger\.error\([^;]*\);?/g

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
      if (OF_WXT.test(id)) return code.replace(SAID, '')
      if (id.endsWith(POLYFILL)) return leanPolyfill(code)
      return id.endsWith(PREACT) ? changed(code, NO_HTML) : null
    },
  }
}

/** Exported for the tests. */
export function leanReadability(code: string): string {
  let lean = withoutLog(changed(code, NODES))
  for (const name of REPLACED) lean = withoutProperty(lean, name)
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

function withoutLog(code: string): string {
  const lean = withoutPart(code, LOG)
  const calls: { start: number; end: number }[] = []
  new Visitor({
    ExpressionStatement: ({ expression, start, end }) => {
      if (expression.type === 'CallExpression' && /^this\.log\(/.test(lean.slice(start, end)))
        calls.push({ start, end })
    },
  }).visit(parseAst(lean))
  return calls.reduceRight((now, { start, end }) => `${now.slice(0, start)};${now.slice(end)}`, lean)
}

/** `code` without the only property of this name in the objects that it makes. */
function withoutProperty(code: string, name: string): string {
  const found: { start: number; end: number }[] = []
  new Visitor({
    Property: ({ key, start, end }) => {
      if (key.type === 'Identifier' && key.name === name) found.push({ start, end })
    },
  }).visit(parseAst(code))
  const [only, ...more] = found
  if (!only || more.length > 0) throw new Error(`a library has changed, it has no property ${name}`)
  return code.slice(0, only.start) + code.slice(only.end).replace(/^\s*,/, '')
}
