import type { Digest } from '../article/digest.ts'
import { digestible } from '../article/digestible.ts'
import type { Article } from '../article/types.ts'

/**
 * Finds quotes and summary off the main thread, so that scrolling stays smooth meanwhile. Rejects when the worker
 * cannot start or breaks, or when `signal` says that nobody waits for it any more.
 */
export function digestAside(article: Article, signal: AbortSignal): Promise<Digest> {
  const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Digest>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Digest>) => resolve(event.data))
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    signal.addEventListener('abort', reject, { once: true })
    worker.postMessage(digestible(article))
  }).finally(() => worker.terminate())
}
