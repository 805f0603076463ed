import type { Digest } from '../article/digest.ts'
import { digestible } from '../article/digestible.ts'
import type { Article } from '../article/types.ts'

/**
 * Finds quotes and summary off the main thread, so that scrolling stays smooth meanwhile. Where a worker cannot
 * start or fails, the main thread does it. Rejects only when the digest itself throws there or its language does
 * not load, or when `signal` says that nobody waits for it any more.
 */
export async function digestAside(article: Article, signal: AbortSignal): Promise<Digest> {
  const part = digestible(article)
  try {
    return await inWorker(part, signal)
  } catch {
    signal.throwIfAborted()
    const [{ digest }, { loadLanguage }] = await Promise.all([
      import('../digest.ts'),
      import('../languages/load.ts'),
    ])
    await loadLanguage(part.language)
    return digest(part)
  }
}

function inWorker(article: Article, signal: AbortSignal): Promise<Digest> {
  const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Digest>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Digest>) => resolve(event.data))
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    signal.addEventListener('abort', reject, { once: true })
    worker.postMessage(article)
  }).finally(() => worker.terminate())
}
