import { browser } from 'wxt/browser'
import type { Opinion } from '../extract/opinion.ts'
import type { Answer } from './answer.ts'
import { withLanguage } from './browser-language.ts'
import { type Kept, recall } from './cache.ts'
import { type DeniedKind, deniedKind } from './denied.ts'
import { type Aside, extractAside } from './extract-aside.ts'
import { inject, later, Refusal } from './inject.ts'
import type { OpinionRequest, PageRequest } from './request.ts'
import type { Tab } from './tabs.ts'

/** What came of reading a page. */
export type Reading =
  /**
   * `digest` is there when the page was read before and has not changed, and so is what the reader made of it then.
   */
  | ({ state: 'done' } & Kept)
  | { state: 'denied'; why: DeniedKind }
  | { state: 'foreign-frame'; href: string }
  | { state: 'gone' }
  | { state: 'updated' }
  | { state: 'error'; details: string }

/** What the reader wants, beyond a page's article as it comes. */
export interface Wish {
  /** The whole article, although words are selected. */
  whole: boolean
  /** What the page itself has, although the story seems to be in another site's frame. */
  anyway: boolean
}

/** A page that has not come to rest by then is read as it stands. In milliseconds. */
const PATIENCE = 3_000
/** A page that Readability has not read by then is read without it. In milliseconds. */
const OPINION_PATIENCE = 5_000
/**
 * A page that has not become an article by then, because its own scripts never stop or because there is no end of it,
 * is given up. In milliseconds.
 */
const LIMIT = 20_000

/**
 * Reads the tab's page: the content script looks at it, a worker makes the article. Needs the click that grants
 * `activeTab`; never rejects.
 */
export async function readPage(tab: Tab, wish: Wish): Promise<Reading> {
  let aside: Aside | null = null
  try {
    // First of all, so that it has started by the time the page has answered.
    aside = extractAside()
    const late = later(LIMIT).then((): Reading => {
      return { state: 'error', details: `The page was not read within ${LIMIT / 1000} seconds.` }
    })
    return await Promise.race([read(tab, wish, aside), late])
  } catch (error) {
    return failure(tab, error)
  } finally {
    aside?.stop()
  }
}

async function read(tab: Tab, { whole, anyway }: Wish, aside: Aside): Promise<Reading> {
  const kept = tab.secret ? null : await recall(tab.id)
  const request: PageRequest = { known: kept?.print ?? null, whole }
  const answer = await inject<Answer>(tab.id, 'content', request, PATIENCE)
  // Firefox runs nothing in some of its own pages and reports no error. On the web, our script broke.
  if (!answer)
    return /^https?:/.test(tab.url ?? '')
      ? { state: 'error', details: 'The script that reads pages gave no answer.' }
      : { state: 'denied', why: deniedKind(tab.url, '') }
  switch (answer.kind) {
    case 'unchanged':
      return kept ? { state: 'done', ...kept } : { state: 'gone' }
    case 'pdf':
      return { state: 'denied', why: 'pdf' }
    case 'error':
      return { state: 'error', details: answer.details }
  }
  const { seen, print } = answer
  const outcome = await aside.make(seen, (page) => askReadability(tab, { page }))
  if (outcome.kind === 'error') return { state: 'error', details: outcome.details }
  const article = await withLanguage(outcome.article)
  return seen.frame && !anyway && article.completeness.state === 'not-article'
    ? { state: 'foreign-frame', href: seen.frame }
    : { state: 'done', article, digest: null, print, restored: [], corrections: [] }
}

/**
 * Runs Readability in the page, where there are documents for it. A page that has left meanwhile or is too busy has
 * been seen all the same: null, and the article is made without it.
 */
function askReadability(tab: Tab, request: OpinionRequest): Promise<Opinion | null> {
  const opinion = inject<Opinion | null>(tab.id, 'readability', request, 0)
  return Promise.race([
    opinion.then((given) => given ?? null),
    later(OPINION_PATIENCE).then(() => null),
  ]).catch(() => null)
}

function failure(tab: Tab, error: unknown): Reading {
  const message = error instanceof Error ? error.message : String(error)
  if (!browser.runtime?.id) return { state: 'updated' }
  if (!(error instanceof Refusal)) return { state: 'error', details: message }
  if (/context invalidated|could not load file/i.test(message)) return { state: 'updated' }
  if (
    /no tab with id|invalid tab id|tab was closed|frame .*(removed|not exist|not found)|destroyed/i.test(
      message,
    )
  )
    return { state: 'gone' }
  if (/cannot access|cannot be scripted|permission|error page/i.test(message))
    return { state: 'denied', why: deniedKind(tab.url, message) }
  return { state: 'error', details: message }
}
