/**
 * Packs the longer texts (word lists, tables, numbers of learned rankers; never code) of the worker that digests an
 * article and of its language packs tighter than a zip can. The sources hold them plainly; in the chunks a call of
 * `lib/packed/unpack.ts` makes them again, once, and `$texts[3]` stands where a text was.
 */
import { dirname, relative } from 'node:path/posix'
import { build, type Plugin, parseSync, type Rolldown, Visitor } from 'vite'
import { BETWEEN, END } from '../../lib/packed/predictor.ts'
import { packTexts } from './arithmetic.ts'

const UNPACK = new URL('../../lib/packed/unpack.ts', import.meta.url).pathname
const WORKER = /digest-worker/
/** The file of what unpacks. */
const UNPACKER = 'chunks/unpack.js'
/** A shorter text costs less as it is. */
const SHORTEST = 24
const OWN = new RegExp(`[${String.fromCharCode(BETWEEN, END)}]`)

/** What a bundler is told of calls that it may leave out; it has been by now. */
const HINT = /\/\* ?[#@]__PURE__ ?\*\/ ?/g

interface Place {
  start: number
  end: number
  text: string
}

/** The texts of a chunk that are worth packing, in their order. */
export function textsOf(code: string): Place[] {
  const found: Place[] = []
  const tagged = new Set<number>()
  const add = (start: number, end: number, text: string) => {
    const isKey = code.charAt(end) === ':' && /[{,]/.test(code.charAt(start - 1))
    const isFile = /^\.{0,2}\//.test(text)
    if (text.length >= SHORTEST && !OWN.test(text) && !isKey && !isFile && !tagged.has(start))
      found.push({ start, end, text })
  }
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => {
      tagged.add(quasi.start)
    },
    Literal: ({ value, start, end }) => {
      if (typeof value === 'string') add(start, end, value)
    },
    TemplateLiteral: ({ quasis: [only], expressions, start, end }) => {
      if (expressions.length === 0) add(start, end, only?.value.cooked ?? '')
    },
  }).visit(parseSync('chunk.js', code).program)
  return found.sort((a, b) => a.start - b.start)
}

/** A chunk without its texts, and what is to stand before it: `opening` has the function `$unpack`. */
export function packChunk(code: string, opening: string): string {
  const places = textsOf(code)
  if (places.length === 0) return code
  const { alphabet, data } = packTexts(places.map(({ text }) => text))
  let packed = `${opening}const $texts=$unpack(${JSON.stringify(alphabet)},${JSON.stringify(data)});`
  let at = 0
  for (const [number, { start, end }] of places.entries()) {
    // A keyword may stand right before a quotation mark, but not before a name.
    const space = /[\w$]/.test(code.charAt(start - 1)) ? ' ' : ''
    packed += `${code.slice(at, start).replace(HINT, '')}${space}$texts[${number}]`
    at = end
  }
  return packed + code.slice(at).replace(HINT, '')
}

/** `var $unpack = …`, with all that it needs. */
async function unpackCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: UNPACK,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: '$unpack' },
      },
    },
  })
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []))
  const [chunk] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code.trim()] : []))
  if (!chunk) throw new Error('unpack.ts was not built')
  return chunk.endsWith(';') ? chunk : `${chunk};`
}

/** What is loaded for `entry`, at once or later. */
function neededBy(entry: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): Set<string> {
  const needed = new Set([entry.fileName])
  for (const name of needed) {
    const chunk = chunks.find(({ fileName }) => fileName === name)
    for (const other of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) needed.add(other)
  }
  return needed
}

/** Packs what only the digest's worker needs: pages show something before the worker has unpacked anything. */
export function packWorkerTexts(): Plugin {
  return {
    name: 'pack-texts',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []))
        const entry = chunks.find(({ isEntry, fileName }) => isEntry && WORKER.test(fileName))
        if (!entry) return
        const elsewhere = new Set(
          chunks.filter((one) => one.isEntry && one !== entry).flatMap((one) => [...neededBy(one, chunks)]),
        )
        // A file of its own, which needs no other: it has run before any that has texts to unpack.
        this.emitFile({
          type: 'asset',
          fileName: UNPACKER,
          source: `${await unpackCode()}\nexport{$unpack};`,
        })
        for (const name of neededBy(entry, chunks)) {
          const chunk = chunks.find(({ fileName }) => fileName === name)
          if (!chunk || elsewhere.has(name)) continue
          const path = relative(dirname(name), UNPACKER)
          const from = path.startsWith('.') ? path : `./${path}`
          chunk.code = packChunk(chunk.code, `import{$unpack}from${JSON.stringify(from)};`)
        }
      },
    },
  }
}
