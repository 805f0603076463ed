import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { licenceFile } from './licence-file.ts'
import { packageIn } from './package.ts'

/** Where they stand in what is built. */
const FILE = 'third-party.txt'

const ROOT = join(import.meta.dirname, '../..')
const IN_PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//
/** Small parts that the bundler itself puts in, by how it names them. */
const OF_TOOLS: readonly [name: RegExp, folder: string][] = [
  [/^\0vite\//, 'node_modules/vite'],
  [/^\0rolldown\//, 'node_modules/rolldown'],
]

/** Collects the licences of what the extension holds of other people, as the bundler tells it, chunk by chunk. */
export function licences() {
  const folders = new Set<string>()
  return {
    /** For every bundle that is made, those of workers among them. */
    plugin: (): Plugin => ({
      name: 'licences',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            for (const id of chunk.moduleIds) {
              const folder = packageFolder(id)
              if (folder) folders.add(folder)
            }
      },
    }),
    /** Writes them into what was built. */
    write: async (outDir: string): Promise<void> => {
      const packages = await Promise.all([...folders].map((folder) => packageIn(folder)))
      await writeFile(join(outDir, FILE), licenceFile(packages))
    },
  }
}

/** The folder of the package that a module belongs to; undefined when it is our own. */
function packageFolder(id: string): string | undefined {
  const tool = OF_TOOLS.find(([name]) => name.test(id))
  return tool ? join(ROOT, tool[1]) : IN_PACKAGE.exec(id)?.[1]
}
