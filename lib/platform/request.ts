import type { LeanPage } from '../extract/lean-page.ts'

/** What looks at every page, and what asks Readability. */
export type ContentScript = 'content' | 'readability'

/** What the popup wants to know, left in the content scripts' own world, where no page can see it. */
export interface PageRequest {
  /** Fingerprint of what the popup already has; the same again is answered with `unchanged`. */
  known: string | null
  /** The whole article, although words are selected. */
  whole: boolean
}

/** What is left for the script that asks Readability. */
export interface OpinionRequest {
  /** The page as the judge has it. */
  page: LeanPage | null
}

/** By script: what one is asked must not reach another that is asked at the same time. */
const keyOf = (script: ContentScript) => `lede:request:${script}`

/**
 * Runs in the page before the script that answers, since an injected file takes no arguments. The function crosses
 * as source text, so it may use nothing from around it; hence the key as an argument.
 */
export function leaveRequest(key: string, request: object): void {
  Reflect.set(globalThis, key, request)
}

/** The arguments of `leaveRequest`. */
export function requestArguments<Request extends object>(
  script: ContentScript,
  request: Request,
): [string, Request] {
  return [keyOf(script), request]
}

/** The request that was left for a script, once; the plain one when there is none. */
export function takeRequest<Request extends object>(script: ContentScript, plain: Request): Request {
  const left: Request | undefined = Reflect.get(globalThis, keyOf(script))
  Reflect.deleteProperty(globalThis, keyOf(script))
  return left ?? plain
}
