import type { Stretch } from './marks.ts'
import { reportAfterComma } from './report-after-comma.ts'
import type { SpeechData } from './speech-types.ts'

/** Languages that print dialogue with dashes instead of marks. */
const DASHED = new Set(['es', 'pt', 'fr', 'it', 'pl', 'uk', 'ru'])
const DASH = /[—–―]|(?<=\s)-(?=\s)/gu
const OPENS = /^[—–―-]\s?(?=[\p{L}¿¡…])/u

/**
 * "— Words, — said Roe. — More words." in one block: parts between dashes are by turns speech and report. Without a
 * verb of saying in its second part the line is a list item or a remark, not speech.
 */
export function dialogue(text: string, speech: SpeechData): Stretch[] {
  if (!DASHED.has(speech.code) || !OPENS.test(text)) return []
  const dashes: number[] = []
  for (const match of text.matchAll(DASH)) dashes.push(match.index)
  const found: Stretch[] = []
  let reported = false
  let speaking = true
  for (const [index, at] of dashes.entries()) {
    const end = dashes[index + 1] ?? text.length
    if (speaking) {
      const stretch = trimmed(text, at + 1, end)
      if (stretch) found.push(stretch)
      speaking = false
      continue
    }
    const report = text.slice(at + 1, end)
    if (saysSo(report, speech)) {
      reported = true
      speaking = true
      continue
    }
    // A dash inside the speech: it goes on.
    const before = found.at(-1)
    const more = trimmed(text, before?.start ?? at, end)
    if (before && more) Object.assign(before, more)
  }
  return reported ? found : untilReport(text, found, speech)
}

/** French has no second dash: "— Words, a déclaré Ann Roe." */
function untilReport(text: string, found: readonly Stretch[], speech: SpeechData): Stretch[] {
  const [first] = found
  const at = first && speech.code === 'fr' ? reportAfterComma(text, first, speech) : -1
  return first && at > first.start ? [{ ...first, end: at, outerEnd: at }] : []
}

function saysSo(report: string, speech: SpeechData): boolean {
  return report
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .slice(0, 8)
    .some((word) => speech.says.has(word) || speech.perfect.has(word))
}

function trimmed(text: string, from: number, to: number): Stretch | null {
  let start = from
  let end = to
  while (start < end && /[\s.,;:]/.test(text.charAt(start))) start++
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--
  return end > start ? { start, end, outerStart: from, outerEnd: end, open: '—', closed: true } : null
}
