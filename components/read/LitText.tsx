import type { JSX } from 'preact'
import type { Range } from '../../lib/article/types.ts'
import type { Lit } from '../../lib/find/lit.ts'

interface Props {
  text: string
  /** The stretch of it; all of it when absent. */
  range?: Range
  /** Sorted, not overlapping. */
  found: readonly Lit[]
}

/** A stretch of plain text with what is found in it marked. */
export function LitText({ text, range = { start: 0, end: text.length }, found }: Props) {
  const pieces: (JSX.Element | string)[] = []
  let at = range.start
  for (const hit of found) {
    const [from, to] = [Math.max(hit.start, at), Math.min(hit.end, range.end)]
    if (from >= to) continue
    pieces.push(
      text.slice(at, from),
      <mark key={from} class={hit.look} aria-current={hit.look === 'here' ? 'true' : undefined}>
        {text.slice(from, to)}
      </mark>,
    )
    at = to
  }
  return <>{[...pieces, text.slice(at, range.end)]}</>
}
