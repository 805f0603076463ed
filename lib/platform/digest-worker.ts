import type { Article } from '../article/types.ts'
import { digest } from '../digest.ts'
import { loadLanguage } from '../languages/load.ts'

/** The worker's side of `digestAside`: an article comes in, its digest goes out. */
self.addEventListener('message', ({ data: article }: MessageEvent<Article>) => {
  loadLanguage(article.language)
    .then(() => self.postMessage(digest(article)))
    // The side that waits hears of errors, not of promises that reject.
    .catch(reportError)
})
