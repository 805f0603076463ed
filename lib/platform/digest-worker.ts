import type { Article } from '../article/types.ts'
import { digest } from '../digest.ts'

/** The worker's side of `digestAside`: an article comes in, its digest goes out. */
self.addEventListener('message', (event: MessageEvent<Article>) => {
  self.postMessage(digest(event.data))
})
