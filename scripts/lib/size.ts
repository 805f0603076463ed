import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { foldLists } from '../build/fold-lists.ts'

interface Part {
  name: string
  /** Modules from the project's folder that together are the part, with all that they import. */
  entries: readonly string[]
  /** Imports that are counted elsewhere. */
  without?: RegExp
  /** In bytes; null where there is none. */
  budget: number | null
}

const LANGUAGES = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'uk']

/**
 * What the popup loads after its first paint. The ground that quotes, topics and summary share (sentences, words,
 * names, stop words) is told apart, and counts with the digest. A page in a language other than English loads its pack
 * too.
 */
export const PARTS: readonly Part[] = [
  { name: 'quotes', entries: ['lib/quotes/index.ts'], without: /\/lib\/(?:text|article)\//, budget: 38_000 },
  { name: 'quotes with the ground', entries: ['lib/quotes/index.ts'], budget: null },
  {
    name: 'topics, summary and threads',
    entries: [
      'lib/topics/index.ts',
      'lib/summary/index.ts',
      'lib/threads/index.ts',
      'lib/threads/strands.ts',
    ],
    budget: 66_500,
  },
  {
    name: 'facts',
    entries: ['lib/facts/index.ts'],
    without:
      /\/lib\/(?:article|rank)\/|\/lib\/text\/(?!figures|counted-words|numbers|number-tables|dates|date-tables)/,
    budget: 11_600,
  },
  { name: 'digest: all of these', entries: ['lib/digest.ts'], budget: 126_000 },
  ...LANGUAGES.map((code) => ({
    name: `language pack: ${code}`,
    entries: [`lib/languages/${code}.ts`],
    // These are in the digest.
    without:
      /\/lib\/(?:text\/(?:language|name-lexicon|german-roles|counted-words|date-tables|number-tables)|quotes\/speech-table|languages\/registry)\.ts/,
    budget: 13_400,
  })),
]

const ROOT = new URL('../../', import.meta.url)
const NAME = 'virtual:part'

/** Bytes of the part as one bundle, folded and minified as the extension is, gzipped. */
export async function bytesOf({ entries, without }: Part): Promise<number> {
  const source = entries.map((entry) => `export * from ${JSON.stringify(`/${entry}`)}`).join('\n')
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT.pathname,
    plugins: [
      foldLists(),
      {
        name: 'part',
        enforce: 'pre',
        resolveId: (id) => (id === NAME ? id : undefined),
        load: (id) => (id === NAME ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: NAME,
        external: (id, importer) => importer !== undefined && without?.test(pathOf(id, importer)) === true,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })
  const files = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  return files.reduce(
    (sum, file) => sum + (file.type === 'chunk' ? gzipSync(file.code, { level: 9 }).length : 0),
    0,
  )
}

function pathOf(id: string, importer: string): string {
  return id.startsWith('.') ? new URL(id, `file://${importer}`).pathname : id
}
