import { wholeTo } from './counted.ts'
import { isNext, type Place, wordAt } from './figure.ts'
import type { Found } from './found.ts'
import { hedgeFrom } from './hedge.ts'

/** Words of "hundreds of thousands of". */
const MANY = 6
const ARTICLE = /^(?:une?|una|uma?|eine?|een)$/

/** "tens of thousands": the word that begins such a stretch. */
export function findMany({ found, counted }: Place): Found[] {
  return found.flatMap(({ start, end, lower }) =>
    counted.many.has(lower) ? [{ kind: 'count', start, end, key: '', value: 0 } satisfies Found] : [],
  )
}

/** A count without a digit needs what it counts: "tens of thousands of homes". */
export function readMany(place: Place, span: Found, at: number): Found | null {
  const { of, many: names } = place.counted
  let next = at + 1
  while (next < at + MANY) {
    const skip = of.has(wordAt(place, next)?.lower ?? '') ? 1 : 0
    if (!names.has(wordAt(place, next + skip)?.lower ?? '') || !isNext(place, next - 1)) break
    next += skip + 1
  }
  const to = wholeTo(place, next, true, false)
  if (to === next || place.counted.durations.has(place.found[to - 1]?.lower ?? '')) return null
  // "une quarantaine", "eine Million"
  const isLed = ARTICLE.test(wordAt(place, at - 1)?.lower ?? '') && isNext(place, at - 1)
  const first = place.found[isLed ? at - 1 : at]?.start ?? span.start
  const start = place.found[hedgeFrom(place, isLed ? at - 1 : at, first)]?.start ?? first
  const end = place.found[to - 1]?.end ?? span.end
  const kind = place.isCurrency(place.found[to - 1]?.lower ?? '') ? 'money' : 'count'
  return { ...span, kind, start, end, key: `count ${place.text.slice(span.start, end).toLowerCase()}` }
}
