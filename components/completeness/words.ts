import type { Article, CompletenessState } from '../../lib/article/types.ts'

const STATES = {
  complete: 'completeness.complete',
  cut: 'completeness.cut',
  paywalled: 'completeness.paywalled',
  live: 'completeness.live',
  multipage: 'completeness.multipage',
  list: 'completeness.list',
  selection: 'completeness.selection',
  'not-article': 'completeness.notArticle',
} as const satisfies Record<CompletenessState, string>

/** What stands under a text that is not all there is. */
const ENDS = {
  cut: 'read.ends.cut',
  paywalled: 'read.ends.paywalled',
  multipage: 'read.ends.multipage',
  live: 'read.ends.live',
} as const satisfies Partial<Record<CompletenessState, string>>

type Judged = Pick<Article, 'completeness' | 'nextPage' | 'blocks'>

/** How complete the text is, in two or three words. */
export function stateWords(article: Judged) {
  return STATES[stateOf(article)]
}

/** How complete the text is, as its end says it; null where there is nothing to say. */
export function endWords(article: Judged) {
  const state = stateOf(article)
  if (article.blocks.length === 0) return state === 'paywalled' ? 'read.ends.paywalledAll' : 'read.empty'
  return isEnding(state) ? ENDS[state] : null
}

/** Where the story goes on; null where it does not, and for words that the reader has picked out of it. */
export function nextPageOf({ nextPage, completeness }: Judged): string | null {
  return completeness.state !== 'selection' && nextPage && /^https?:/i.test(nextPage) ? nextPage : null
}

/** A text that goes on elsewhere is not all there is, so nothing may call it complete. */
function stateOf(article: Judged): CompletenessState {
  const { state } = article.completeness
  return state === 'complete' && nextPageOf(article) ? 'multipage' : state
}

function isEnding(state: CompletenessState): state is keyof typeof ENDS {
  return state in ENDS
}
