import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packWorkerTexts } from '../../../scripts/build/pack-texts.ts'

const WORDS = 'amber brass copper denim ebony felt'
const PACK = 'garnet hemp ivory jute khaki linen'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-pack-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A worker with words in a chunk that it imports at once, and a pack that it loads later. */
async function built(): Promise<string> {
  const sources = {
    'digest-worker.js':
      "import { words } from './words.js'\nexport const all = async () => [words(), (await import('./pack.js')).pack()]",
    'words.js': `const text = \`${WORDS}\`\nexport const words = () => text`,
    'pack.js': `import { words } from './words.js'\nconst text = \`${PACK}\`\nexport const pack = () => text + words().length`,
  }
  for (const [name, source] of Object.entries(sources)) await writeFile(join(folder, name), source)
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [packWorkerTexts()],
    build: {
      outDir: 'built',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { 'digest-worker': join(folder, 'digest-worker.js') },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          codeSplitting: { groups: [{ name: (id) => (id.endsWith('/words.js') ? 'words' : null) }] },
        },
      },
    },
  })
  return join(folder, 'built/digest-worker.js')
}

it('a worker has its texts, whichever of its files run first', async () => {
  const worker: { all: () => Promise<string[]> } = await import(/* @vite-ignore */ await built())
  expect(await worker.all()).toEqual([WORDS, `${PACK}${WORDS.length}`])
})
