import { sentences } from '../text/sentences.ts'
import { type Run, rangeIn, runsOf } from './runs.ts'

/** A sentence of the drawn article: what line focus lights and the voice says in one go. */
export interface Stop {
  run: Run
  start: number
  end: number
}

/** Nothing else can be said: of a row of stars, some voices never tell that they have come to its end. */
const SAYABLE = /[\p{L}\p{N}]/u

/** The sentences of the drawn article, in reading order. */
export function stopsOf(article: Element, language: string | null): Stop[] {
  return runsOf(article).flatMap((run) =>
    sentences(run.text, language)
      .filter(({ start, end }) => SAYABLE.test(run.text.slice(start, end)))
      .map(({ start, end }) => ({ run, start, end })),
  )
}

export const wordsOf = ({ run, start, end }: Stop): string => run.text.slice(start, end)

export const rangeOf = ({ run, start, end }: Stop): Range | null => rangeIn(run, start, end)

/**
 * Where a sentence stands in a list that was made anew, since the text was drawn anew: something is found in it, or put
 * back. The first one when it is gone.
 */
export function sameStop(stops: readonly Stop[], old: Stop): number {
  const words = wordsOf(old)
  const at = stops.findIndex(
    (stop) => stop.run.element === old.run.element && stop.start === old.start && wordsOf(stop) === words,
  )
  return at >= 0
    ? at
    : Math.max(
        0,
        stops.findIndex((stop) => wordsOf(stop) === words),
      )
}

/**
 * The first sentence that ends below a line across the window.
 * @param bottomOf where a sentence ends on the screen; called a few times only, for it is asked of the layout
 */
export function firstBelow(stops: readonly Stop[], line: number, bottomOf: (stop: Stop) => number): number {
  let [low, high] = [0, stops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const stop = stops[middle]
    if (stop && bottomOf(stop) > line) high = middle
    else low = middle + 1
  }
  return Math.min(low, Math.max(0, stops.length - 1))
}

/** Number of the sentence that holds a place in the document; -1 when none does. */
export function stopAt(stops: readonly Stop[], node: Node, offset: number): number {
  return stops.findIndex(
    (stop) => stop.run.nodes.some((text) => text === node) && rangeOf(stop)?.isPointInRange(node, offset),
  )
}
