import type { Article } from '../article/types.ts'
import { type LeanPage, leanPage } from '../extract/lean-page.ts'
import { follow, type Opinion } from '../extract/opinion.ts'
import { decode } from '../extract/page/transfer.ts'
import { begin, type Draft, finish } from '../extract/recipe.ts'
import { onlySelection } from '../extract/selection.ts'
import type { Seen } from './answer.ts'

/** What the popup sends to the worker that makes articles: a page first, and an opinion where it wanted one. */
export type Order = { kind: 'page'; seen: Seen } | { kind: 'opinion'; opinion: Opinion | null }

/** What comes back. `unsure` wants Readability’s opinion on a page. */
export type Outcome =
  | { kind: 'article'; article: Article }
  | { kind: 'unsure'; page: LeanPage }
  | { kind: 'error'; details: string }

/** The worker's side, without the worker. What goes wrong is part of the outcome. */
export function makeExtractor(): (order: Order) => Outcome {
  let draft: Draft | null = null
  let selection = ''
  const take = (order: Order): Outcome => {
    if (order.kind === 'page') {
      const { page, url, loaded } = order.seen
      selection = order.seen.selection
      draft = begin(decode(page), url, { loaded })
      if (!draft.sure) return { kind: 'unsure', page: leanPage(draft.units, draft.metadata?.title ?? '') }
    }
    if (!draft) throw new Error('An opinion on no page.')
    if (order.kind === 'opinion' && order.opinion) follow(order.opinion, draft.units)
    const { article } = finish(draft)
    return { kind: 'article', article: selection ? onlySelection(article, selection) : article }
  }
  return (order) => {
    try {
      return take(order)
    } catch (error) {
      return { kind: 'error', details: error instanceof Error ? (error.stack ?? error.message) : `${error}` }
    }
  }
}
