import type { Fact } from '../article/digest.ts'
import type { NumberSpan } from '../text/numbers.ts'
import { phraseTo, wholeTo } from './counted.ts'
import { isGap, isNext, type Place, wordAt } from './figure.ts'
import { hedgeFrom } from './hedge.ts'
import { isBound, isLabelled, isMeant, isNamed, isTorn, isWhen, isWhenWithin, isYears } from './refuse.ts'

/** A figure with what it counts: words `from` to `to`, from `start` to `end` in the text. */
export interface Found {
  kind: Fact['kind']
  start: number
  end: number
  /** The figure with its noun, to find it again. */
  key: string
  value: number
  /** It says how long something is. */
  duration?: boolean
  /** A spelled number up to twelve. */
  small?: boolean
  /** It counts nothing: a year alone, a big number without a noun. */
  bare?: boolean
}

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
  const start = () => Math.min(number.start, place.found[from]?.start ?? number.start)
  const make = (kind: Fact['kind'], to: number, rest: Partial<Found> = {}): Found => {
    const end = Math.max(number.end, place.found[to - 1]?.end ?? 0)
    const noun = place.found[to - 1]?.lower ?? ''
    return {
      kind,
      start: start(),
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
  if (number.value < 1 && !/^\d/.test(written))
    return fraction(place, next, make, () => {
      from = hedgeFrom(place, first - 1, place.found[first - 1]?.start ?? 0)
    })
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

/** "the second half of the month" is no share, in whichever language. */
const ORDINAL =
  /^(?:the|first|second|third|fourth|last|next|final|latter|other|this|that|première|deuxième|seconde|primera|segunda|prima|seconda|primeira|erste|zweite|eerste|tweede|pierwsz\p{L}+|drug\p{L}+|перв\p{L}+|втор\p{L}+|перш\p{L}+|друг\p{L}+)$/u

type Make = (kind: Fact['kind'], to: number) => Found

/** "two-thirds of the voters"; "the third of" and "the second half" are none. */
function fraction(place: Place, next: number, make: Make, lead: () => void): Found | null {
  const to = wholeTo(place, next, false, true)
  const before = wordAt(place, next - 2)
  const isOrdinal = ORDINAL.test(before?.lower ?? '')
  // "more than a third of"
  const isLed = /^(?:an?|une?|ein|eine|uma?|een)$/.test(before?.lower ?? '')
  if (to > next && isLed) lead()
  return to > next &&
    !isOrdinal &&
    !place.counted.vague.has(place.found[next - 1]?.lower ?? '') &&
    (before === undefined || /^\p{Ll}/u.test(place.found[next - 1]?.text ?? ''))
    ? make('percent', to)
    : null
}

/** "500 barrels a day", "$12 an hour". */
function perTo(place: Place, to: number): number {
  const { durations, per } = place.counted
  const link = wordAt(place, to)
  if (!link || !per.has(link.lower) || !isNext(place, to - 1) || !isNext(place, to)) return to
  const unit = /^(?:square|cubic)$/.test(wordAt(place, to + 1)?.lower ?? '') ? to + 2 : to + 1
  const name = wordAt(place, unit)?.lower ?? ''
  return durations.has(name) || place.isUnit(name) || name === 'person' ? unit + 1 : to
}

/** "12 counts of fraud", "90 days of fighting": what comes in portions is named with what it is a portion of. */
function portionTo(place: Place, to: number, next: number): number {
  const { portions, durations } = place.counted
  const last = place.found[to - 1]?.lower ?? ''
  return to > next && (portions.has(last) || durations.has(last)) ? wholeTo(place, to, false, true) : to
}
