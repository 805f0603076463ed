import type { Fact } from '../article/digest.ts'
import type { NumberSpan } from '../text/numbers.ts'
import { perTo, phraseTo, portionTo, wholeTo } from './counted.ts'
import { isGap, type Place, wordAt } from './figure.ts'
import type { Found } from './found.ts'
import { fractionFrom, fractionTo } from './fraction.ts'
import { hedgeFrom } from './hedge.ts'
import { isBound, isLabelled, isMeant, isNamed, isTorn, isWhen, isWhenWithin, isYears } from './refuse.ts'

/** More digits than anything has that is counted. */
const LONGEST = 40
/** Characters on each side in which a word of contest makes "3-1" a score. */
const AROUND = 100
/** Nothing comes in them: "6 km de la côte". */
const LENGTHS = /^(?:[ckm]?m|mi|ft|in|yd|km\/h|mph|kph|°.)$/
const SCALES = /^(?:celsius|fahrenheit)$/
const SCORE = /^\d{1,3}[-–:]\d{1,3}$/
/** They look like scores. */
const SAYINGS: ReadonlySet<string> = new Set(['24-7', '50-50', '9-11', '20-20', '60-40', '80-20'])

/**
 * What a number says, with the words around that belong to it; null where a reader would not look it up.
 * @param first index of its first word
 * @param next index of the word after it
 */
export function readNumeral(place: Place, number: NumberSpan, first: number, next: number): Found | null {
  const { text, counted } = place
  if (number.kind === 'ordinal' || number.end - number.start > LONGEST || isTorn(place, first, next))
    return null
  const written = text.slice(number.start, number.end)
  // "0800 numbers"
  if (SAYINGS.has(written) || /^0\d/.test(written)) return null
  if (number.kind !== 'money' && isBound(text, number.start, number.end)) return null
  let from = hedgeFrom(place, first, number.start)
  const make = (kind: Fact['kind'], to: number, rest: Partial<Found> = {}): Found => {
    const end = Math.max(number.end, place.found[to - 1]?.end ?? 0)
    const noun = place.found[to - 1]?.lower ?? ''
    return {
      kind,
      start: Math.min(number.start, place.found[from]?.start ?? number.start),
      end,
      key: `${kind} ${number.value} ${number.to ?? ''} ${number.unit ?? noun}`,
      value: number.value,
      ...rest,
    }
  }
  if (number.kind === 'money')
    return make(number.unit === 'GBP' && !place.sterling ? 'measure' : 'money', perTo(place, next))
  if (number.kind === 'percent') {
    const whole = wholeTo(place, next, false, true, number.end)
    // "a 100 % effort"
    return whole === next && number.value === 100 ? null : make('percent', whole)
  }
  if (number.kind === 'measure') {
    if (isLabelled(place, first, from)) return null
    const whole = LENGTHS.test(number.unit ?? '') ? next : wholeTo(place, next, false, true, number.end)
    return make('measure', SCALES.test(wordAt(place, next)?.lower ?? '') ? next + 1 : perTo(place, whole))
  }
  const isOpen = isGap(text, number.end, place.found[next]?.start ?? text.length)
  const head = isOpen ? phraseTo(place, next, true) : next
  const to = portionTo(place, head, next)
  if (SCORE.test(written) && to === next) {
    from = first
    const around = text.slice(Math.max(place.sentence.start, number.start - AROUND), number.end + AROUND)
    return counted.contest.test(around) ? make('score', next) : null
  }
  if (isLabelled(place, first, from) || isNamed(place, first) || isYears(number, text)) return null
  if (number.value < 1 && !/^\d/.test(written)) {
    const whole = fractionTo(place, next)
    from = fractionFrom(place, first, next, from)
    return whole === null ? null : make('percent', whole)
  }
  const last = place.found[head - 1]?.lower ?? ''
  const spelled = !/\d/.test(written)
  const small = number.value < 13 && spelled
  if (small && (counted.vague.has(last) || isMeant(place, from))) return null
  if (/^percentage/.test(place.found[next]?.lower ?? '')) return make('percent', to)
  if (head > next && place.isUnit(last)) return make('measure', perTo(place, to))
  if (head > next && counted.durations.has(last))
    return isWhen(place, first, head) || isWhen(place, from, head) || isWhenWithin(place, next, head)
      ? null
      : make('measure', to, { duration: true })
  if (to > next) return make('count', perTo(place, to), { small })
  const whole = isOpen ? wholeTo(place, next, true, true) : next
  if (whole > next) return make('count', whole, { small })
  return isOpen && /\d.*\p{L}{2}/u.test(written) && number.value >= 1000
    ? make('count', next, { bare: true })
    : null
}
