import { basename, join } from 'node:path'

const PLATFORM = join(import.meta.dirname, '../../lib/platform')
const WORKERS = ['digest-worker', 'extract-worker']
const ADDRESS = /new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/

/** Whether the module with this id is the first of a worker. */
export function isWorker(id: string): boolean {
  return WORKERS.includes(basename(id, '.ts'))
}

/** The first modules of the workers, by their names. */
export const WORKER_ENTRIES = Object.fromEntries(
  WORKERS.map((name) => [name, join(PLATFORM, `${name}.ts`)] as const),
)

/** What starts a worker names it by the place where it was built: the root of the extension. */
export function workerAddresses() {
  return {
    name: 'worker-addresses',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const [whole, name = ''] = (id.startsWith(PLATFORM) && ADDRESS.exec(code)) || []
      if (whole === undefined || !WORKERS.includes(name)) return null
      return code.replace(whole, `'/${name}.js'`)
    },
  }
}
