import { makeExtractor, type Order } from './extractor.ts'

/** The worker's side of `extractAside`. */
const take = makeExtractor()
self.addEventListener('message', (event: MessageEvent<Order>) => {
  self.postMessage(take(event.data))
})
