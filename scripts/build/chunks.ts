import type { Rolldown } from 'vite'
import { isWorker } from './workers.ts'

type Modules = Rolldown.ChunkingContext

/** What a module is needed by: pages and workers, and what they load later, by their first modules. */
type Roots = readonly string[]

const BACKGROUND = /[\\/]entrypoints[\\/]background\.ts$/
const PACK = /[\\/]lib[\\/]languages[\\/]/

/**
 * Few files, each with what the same places need: a small file of its own for each set of places would cost more in the
 * package than it spares when it is loaded. All pages have one; a module that nobody calls there yet is read over, not
 * compiled. A module's file follows from what needs it, and whatever needs a module needs what that imports, so that no
 * two files import each other.
 */
export function chunkNames(): (id: string, modules: Modules) => string | null {
  const known = new Map<string, Roots>()
  return (id, modules) => {
    // A pack is loaded by a worker that is there already, and finds in its file what both need.
    const roots = rootsOf(id, modules, known).filter((root) => !PACK.test(root))
    const some = (test: (root: string) => boolean) => roots.some(test)
    if (some((root) => BACKGROUND.test(root))) return roots.length > 1 ? 'base' : null
    if (roots.length > 0 && !some(isWorker)) return 'app'
    return roots.length > 1 ? 'text' : null
  }
}

function rootsOf(id: string, modules: Modules, known: Map<string, Roots>): Roots {
  const found = known.get(id)
  if (found) return found
  const roots = new Set<string>()
  const seen = new Set([id])
  for (const one of seen) {
    const info = modules.getModuleInfo(one)
    if (!info) continue
    if (info.isEntry || info.dynamicImporters.length > 0) roots.add(one)
    for (const importer of info.importers) seen.add(importer)
  }
  known.set(id, [...roots])
  return [...roots]
}
