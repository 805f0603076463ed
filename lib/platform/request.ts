/** What the popup wants to know, left in the content script's own world, where no page can see it. */
export interface PageRequest {
  /** Fingerprint of what the popup already has; the same again is answered with `unchanged`. */
  known: string | null
  /** The whole article, although words are selected. */
  whole: boolean
  /** What the page itself has, although the story seems to be in another site's frame. */
  anyway: boolean
}

const KEY = 'lede:request'

/**
 * Runs in the page before the script that answers, since an injected file takes no arguments. The function crosses
 * as source text, so it may use nothing from around it; hence the key as an argument.
 */
export function leaveRequest(key: string, request: PageRequest): void {
  Reflect.set(globalThis, key, request)
}

/** The arguments of `leaveRequest`. */
export function requestArguments(request: PageRequest): [string, PageRequest] {
  return [KEY, request]
}

/** The request that was left, once; the plain one when there is none. */
export function takeRequest(): PageRequest {
  const left: PageRequest | undefined = Reflect.get(globalThis, KEY)
  Reflect.deleteProperty(globalThis, KEY)
  return left ?? { known: null, whole: false, anyway: false }
}
