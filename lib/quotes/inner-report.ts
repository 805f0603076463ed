import { saysSo } from './dialogue.ts'
import type { Stretch } from './marks.ts'
import type { SpeechData } from './speech-types.ts'
import { trim } from './trim.ts'

const DASH = /(?<=\s)[—–-](?=\s)/gu
/** Longer than this nothing between two dashes is a reporting clause. */
const MAX_REPORT = 200

/**
 * «Words, — said Roe. — More words»: Russian, Ukrainian and often Polish put the reporting clause inside one pair of
 * marks. Stretches with the clauses left out.
 */
export function withoutReports(text: string, stretches: readonly Stretch[], speech: SpeechData): Stretch[] {
  return speech.definite === null
    ? stretches.flatMap((stretch) => parts(text, stretch, speech))
    : [...stretches]
}

function parts(text: string, stretch: Stretch, speech: SpeechData): Stretch[] {
  const inside = text.slice(stretch.start, stretch.end)
  const dashes = [...inside.matchAll(DASH)].map(({ index }) => stretch.start + index)
  const found: Stretch[] = []
  let from = stretch.start
  let outer = stretch.outerStart
  for (let i = 0; i < dashes.length; i++) {
    const at = dashes[i] ?? 0
    const end = dashes[i + 1] ?? stretch.end
    // The verb comes first or second: "— сказал Roe", "— как сказал Roe".
    if (end - at > MAX_REPORT || !saysSo(text.slice(at + 1, end), speech, 2)) continue
    const part = trim(text, { start: from, end: at })
    if (part) found.push({ ...part, outerStart: outer, outerEnd: part.end, open: stretch.open, closed: true })
    outer = end + 1
    from = end + 1
    i++
  }
  if (from === stretch.start) return [stretch]
  const last = from < stretch.end ? trim(text, { start: from, end: stretch.end }) : null
  if (last) found.push({ ...stretch, ...last, outerStart: outer })
  return found
}
