import type { UserConfig } from 'vite'
import { chunkNames } from './chunks.ts'
import { WORKER_ENTRIES } from './workers.ts'

/**
 * Builds the workers with the pages and the background, so that they share what they need. Vite by itself builds each
 * worker apart, with a copy of all that it imports. Names are those of the sources: what is in a package is never asked
 * from a cache. An archive has each twice: no file is in a folder that could do without.
 */
export function buildTogether(config: UserConfig): void {
  const options = config.build?.rollupOptions
  if (typeof options?.input !== 'object') return
  Object.assign(options.input, WORKER_ENTRIES)
  Object.assign(options.output ?? {}, {
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    assetFileNames: '[name].[ext]',
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkNames() }] },
  })
}
