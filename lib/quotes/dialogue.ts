import type { Stretch } from './marks.ts'
import { reportAfterComma } from './report-after-comma.ts'
import type { SpeechData } from './speech-types.ts'
import { trim } from './trim.ts'

/** Languages that print dialogue with dashes instead of marks. */
const DASHED = new Set(['es', 'pt', 'fr', 'it', 'pl', 'uk', 'ru'])
const DASH = /[—–―]|(?<=\s)-(?=\s)/gu
const OPENS = /^[—–―-]\s?(?=[\p{L}¿¡…„«"“])/u
/** A dash after a finished sentence, with a new one after it. */
const OPENS_WITHIN = /^[.?!…:»”"]\s[—–―-]\s[\p{Lu}…„«"“]$/u
/** So far before a colon its verb of saying is looked for. */
const LEAD_IN = 160

/**
 * "— Words, — said Roe. — More words." in one block: parts between dashes are by turns speech and report. Without a
 * verb of saying in its second part the line is a list item or a remark, not speech. Polish, Ukrainian and Russian
 * begin such a dialogue after a sentence too: "Roe is glad. – Words – he says." Dashes within marks are no matter.
 */
export function dialogue(text: string, speech: SpeechData, marked: readonly Stretch[] = []): Stretch[] {
  const opensBlock = OPENS.test(text)
  const within = speech.definite === null
  if (!DASHED.has(speech.code) || !(opensBlock || within)) return []
  const dashes = dashesOutside(text, marked)
  const found: Stretch[] = []
  let reported = false
  let state: 'told' | 'speech' | 'report' = 'told'
  for (const [index, at] of dashes.entries()) {
    const end = dashes[index + 1] ?? text.length
    const part = text.slice(at + 1, end)
    if (state === 'speech') {
      if (saysSo(part, speech)) {
        reported = true
        state = 'report'
        continue
      }
      // A dash inside the speech: it goes on.
      const before = found.at(-1)
      const more = trimmed(text, before?.start ?? at, end)
      if (before && more) Object.assign(before, more)
      continue
    }
    const opens = OPENS_WITHIN.test(text.slice(at - 2, at + 3))
    if (state === 'told' && !(opensBlock && index === 0)) {
      const next = text.slice(end + 1, dashes[index + 2] ?? text.length)
      const led =
        text.charAt(at - 2) === ':' && saysSo(text.slice(Math.max(0, at - LEAD_IN), at), speech, LEAD_IN)
      if (!within || !opens || !(led || (end < text.length && saysSo(next, speech)))) continue
      if (led) reported = true
    } else if (state === 'report' && within && !opens && goesOnTelling(text, dashes[index - 1] ?? 0, at)) {
      state = 'told'
      continue
    }
    const stretch = trimmed(text, at + 1, end)
    if (stretch) found.push(stretch)
    state = 'speech'
  }
  return reported ? found : untilReport(text, found, speech)
}

/** French has no second dash: "— Words, a déclaré Ann Roe." */
function untilReport(text: string, found: readonly Stretch[], speech: SpeechData): Stretch[] {
  const [first] = found
  const at = first && speech.code === 'fr' ? reportAfterComma(text, first, speech) : -1
  return first && at > first.start ? [{ ...first, end: at, outerEnd: at }] : []
}

function dashesOutside(text: string, marked: readonly Stretch[]): number[] {
  const dashes: number[] = []
  let next = 0
  for (const { index } of text.matchAll(DASH)) {
    while ((marked[next]?.outerEnd ?? text.length) <= index) next++
    if (index < (marked[next]?.outerStart ?? text.length)) dashes.push(index)
  }
  return dashes
}

/** The report ended and the story went on: "– mówi. Miasto – stolica gminy – …". */
function goesOnTelling(text: string, from: number, to: number): boolean {
  return /[.?!]\s+\p{Lu}\p{Ll}/u.test(text.slice(from, to))
}

/** Whether the first words have a verb of saying. */
export function saysSo(report: string, speech: SpeechData, most = 8): boolean {
  return report
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean)
    .slice(0, most)
    .some((word) => speech.says.has(word) || speech.perfect.has(word) || speech.reports.has(word))
}

function trimmed(text: string, from: number, to: number): Stretch | null {
  const range = trim(text, { start: from, end: to }, /[\s.,;:]/, /[\s,]/)
  return range && { ...range, outerStart: from, outerEnd: range.end, open: '—', closed: true }
}
