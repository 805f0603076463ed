import { browser } from 'wxt/browser'
import type { Digest } from '../article/digest.ts'
import type { Article, BlockId } from '../article/types.ts'
import type { Answer } from './answer.ts'
import { recall } from './cache.ts'
import { type DeniedKind, deniedKind } from './denied.ts'
import { leaveRequest, type PageRequest, requestArguments } from './request.ts'
import type { Tab } from './tabs.ts'

/** What came of reading a page. */
export type Reading =
  /**
   * `digest` is there when the page was read before and has not changed; `restored` is what was put back then, as
   * `restore` takes it, and the digest is of the article with that.
   */
  | { state: 'done'; article: Article; digest: Digest | null; print: string; restored: BlockId[] }
  | { state: 'denied'; why: DeniedKind }
  | { state: 'foreign-frame'; href: string }
  | { state: 'gone' }
  | { state: 'updated' }
  | { state: 'error'; details: string }

/** A page that has not come to rest by then is read as it stands. In milliseconds. */
const PATIENCE = 3_000
/** A page that has not answered by then, because its own scripts never stop, is given up. In milliseconds. */
const LIMIT = 20_000

/** Reads the tab's page by injecting the content script. Needs the click that grants `activeTab`; never rejects. */
export async function readPage(tab: Tab, wish: Omit<PageRequest, 'known'>): Promise<Reading> {
  const kept = tab.secret ? null : await recall(tab.id)
  try {
    const answer = await within(LIMIT, ask(tab, { ...wish, known: kept?.print ?? null }))
    switch (answer?.kind) {
      case 'article':
        return { state: 'done', article: answer.article, digest: null, print: answer.print, restored: [] }
      case 'unchanged':
        return kept ? { state: 'done', ...kept } : { state: 'gone' }
      case 'foreign-frame':
        return { state: 'foreign-frame', href: answer.href }
      case 'pdf':
        return { state: 'denied', why: 'pdf' }
      case 'error':
        return { state: 'error', details: answer.details }
      case undefined:
        // Firefox runs nothing in some of its own pages and reports no error. On the web, our script broke.
        return /^https?:/.test(tab.url ?? '')
          ? { state: 'error', details: 'The script that reads pages gave no answer.' }
          : { state: 'denied', why: deniedKind(tab.url, '') }
    }
  } catch (error) {
    return failure(tab, error instanceof Error ? error.message : String(error))
  }
}

async function ask(tab: Tab, request: PageRequest): Promise<Answer | undefined> {
  const target = { tabId: tab.id }
  const leave = (injectImmediately: boolean) =>
    browser.scripting.executeScript({
      target,
      injectImmediately,
      func: leaveRequest,
      args: requestArguments(request),
    })
  let atRest = false
  const rest = leave(false).finally(() => {
    atRest = true
  })
  await Promise.race([rest, later(PATIENCE).then(() => (atRest ? rest : leave(true)))])
  const [result] = await browser.scripting.executeScript<[], Answer>({
    target,
    injectImmediately: true,
    files: ['/content-scripts/content.js'],
  })
  return result?.result
}

function failure(tab: Tab, message: string): Reading {
  if (!browser.runtime?.id || /context invalidated|could not load file/i.test(message))
    return { state: 'updated' }
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

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = later(ms).then(() =>
    Promise.reject(new Error(`The page did not answer within ${ms / 1000} seconds.`)),
  )
  return Promise.race([promise, late])
}
