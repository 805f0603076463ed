import type { LeanPage } from '../extract/lean-page.ts'
import type { Opinion } from '../extract/opinion.ts'
import type { Seen } from './answer.ts'
import type { Order, Outcome } from './extractor.ts'

/** The worker that makes articles, as the popup has it. */
export interface Aside {
  /**
   * Makes the article of a page, asking for a second opinion where it wants one.
   * A worker that cannot start, or breaks, is an outcome.
   */
  make: (
    seen: Seen,
    ask: (page: LeanPage) => Promise<Opinion | null>,
  ) => Promise<Exclude<Outcome, { kind: 'unsure' }>>
  stop: () => void
}

/**
 * Starts a worker that makes an article off the main thread, so that the popup stays responsive. It takes a while to
 * start, which costs nothing when it is started before there is a page for it.
 */
export function extractAside(): Aside {
  const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { type: 'module' })
  let settle: (outcome: Outcome) => void = () => undefined
  let broken: Outcome | null = null
  worker.addEventListener('message', (event: MessageEvent<Outcome>) => settle(event.data))
  worker.addEventListener('error', ({ message }) => {
    broken = { kind: 'error', details: message || 'The worker that makes articles did not start.' }
    settle(broken)
  })
  const send = (order: Order) =>
    new Promise<Outcome>((resolve) => {
      settle = resolve
      if (broken) resolve(broken)
      else worker.postMessage(order)
    })
  return {
    make: async (seen, ask) => {
      let outcome = await send({ kind: 'page', seen })
      while (outcome.kind === 'unsure')
        outcome = await send({ kind: 'opinion', opinion: await ask(outcome.page) })
      return outcome
    },
    stop: () => worker.terminate(),
  }
}
