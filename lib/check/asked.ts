import { type Token, tokens } from './tokens.ts'

/** A word that is asked about. */
export interface AskedToken extends Token {
  /** An editor's, not the speaker's: "[the mayor]". */
  bracketed: boolean
  /** The words before it in the article are said to be left out. */
  afterEllipsis: boolean
}

/** Three points, or the character of them, in brackets or not. */
export const ELLIPSIS = /…|⋯|‥|\.{2,}|\.(?:\s\.){2,}/
/** An editor's words are few; a bracket that is never closed is none. */
const BRACKETS = /\[[^[\]]{2,200}\]/g

/** The words that are asked about, with what their marks say of them. */
export function askedTokens(text: string): AskedToken[] {
  const brackets = [...text.matchAll(BRACKETS)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
  }))
  let last = 0
  let next = 0
  return tokens(text).map((token) => {
    while ((brackets[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const bracketed = (brackets[next]?.start ?? Number.POSITIVE_INFINITY) < token.start
    const afterEllipsis = ELLIPSIS.test(text.slice(last, token.start))
    last = token.end
    return { ...token, bracketed, afterEllipsis }
  })
}
