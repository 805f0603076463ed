import { isRomancePerson } from '../text/roles-romance.ts'
import type { Stretch } from './marks.ts'
import type { SpeechData } from './speech-types.ts'
import { trim } from './trim.ts'

/** A reporting clause is not longer than this. In characters. */
const MAX_INCISE = 160
/** Where it can begin: a comma, or the question or exclamation mark that stands for it; dashes in Italian and Spanish. */
const BEGINS = /(?:,|[?!…]|\s[–—-])\s|\s—(?=\p{Ll})/gu
/** Words before the verb: "a-t-elle ajouté", "s’indigne", "ha detto". */
const LEAD = 4
/** As in dialogues, words cut out are whole utterances however short. */
const DASH = '—'
const WORDS = /^(?:[^\s,.;:?!«»“”"–—]+\s?){1,6}/u

/**
 * French prints the reporting clause inside the marks, "« Le pont tiendra, assure Ann Roe. Il en a vu d’autres. »", other
 * Romance languages do at times. Each such stretch is cut in two, so that the clause between is the reporter's again.
 */
export function cutIncises(text: string, stretches: readonly Stretch[], speech: SpeechData): Stretch[] {
  if (!speech.romance) return [...stretches]
  return stretches.flatMap((stretch) => cut(text, stretch, speech))
}

function cut(text: string, stretch: Stretch, speech: SpeechData): Stretch[] {
  const words = text.slice(stretch.start, stretch.end)
  const parts: Stretch[] = []
  let rest = stretch
  for (const match of words.matchAll(BEGINS)) {
    const at = stretch.start + match.index
    if (at < rest.start) continue
    const from = at + match[0].length
    if (!reports(text.slice(from, Math.min(stretch.end, from + MAX_INCISE)), speech)) continue
    const dashed = /[–—-]/.test(match[0])
    const to = inciseEnd(text, from, stretch.end, dashed, speech)
    if (to < 0) continue
    const keep = /[?!…]/.test(match[0]) ? 1 : 0
    const before = trimmed(text, { ...rest, end: at + keep, outerEnd: at + keep, open: DASH, closed: true })
    const after = trimmed(text, { ...rest, start: to, outerStart: to })
    if (after) Object.assign(after, { outerStart: after.start, open: DASH })
    if (!before) continue
    parts.push(before)
    if (!after) {
      before.closed = stretch.closed
      return parts
    }
    rest = after
  }
  return [...parts, rest]
}

/** "assure", "a-t-elle ajouté", "s’est indigné": a verb of saying, then a name, an article or its own pronoun. */
function reports(clause: string, speech: SpeechData): boolean {
  const lead = WORDS.exec(clause)?.[0] ?? ''
  const words = lead.replaceAll('’', "'").split(/[\s']+/u)
  for (const [index, word] of words.slice(0, LEAD).entries()) {
    const [verb = '', ...hung] = word.split('-')
    const pronoun = hung.length > 0 && /^(?:ils?|elles?|on)$/.test(hung.at(-1) ?? '')
    const past = speech.perfect.has(word)
    if (past ? index > 0 && isAuxiliary(words[index - 1] ?? '', speech) : speech.says.has(verb)) {
      if (pronoun || (past && words[index - 1]?.includes('-'))) return true
      return namesSpeaker(words[index + 1] ?? '', speech)
    }
    if (!speech.between.has(verb) && !speech.auxiliaries.has(verb)) return false
  }
  return false
}

function isAuxiliary(word: string, speech: SpeechData): boolean {
  return speech.auxiliaries.has(word.split('-')[0] ?? '')
}

function namesSpeaker(word: string, speech: SpeechData): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    speech.determiners.has(word) ||
    speech.pronouns.has(word) ||
    speech.groups.has(word)
  )
}

/** Where the speaker's words go on: after the clause's stop, its closing dash, or a comma that begins no apposition. */
function inciseEnd(text: string, from: number, end: number, dashed: boolean, speech: SpeechData): number {
  const clause = text.slice(from, Math.min(end, from + MAX_INCISE))
  if (dashed) {
    const close = /\s?[–—-](?=[\s,.;:])/u.exec(clause)
    return close ? from + close.index + close[0].length : from + clause.length === end ? end : -1
  }
  for (const match of clause.matchAll(/,\s|[.?!;:…](?=\s|$)/gu)) {
    const after = clause.slice(match.index + match[0].length)
    // "assure M. Roe": an abbreviation.
    if (
      match[0] === '.' &&
      /(?:^|[\s'’])(?:\p{L}|Mme|Mlle|Dr|Me|Sr|Sra|Dott|On|Prof)$/u.test(clause.slice(0, match.index))
    )
      continue
    if (match[0].startsWith(',') && isApposed(after, speech)) continue
    return from + match.index + (match[0].startsWith(',') ? 1 : match[0].length)
  }
  return from + clause.length === end ? end : -1
}

/** ", ingénieur.", ", 42 ans,", ", la maire de l’île,", ", qui tient le bar,": more of who speaks. */
function isApposed(after: string, speech: SpeechData): boolean {
  const words = after.replaceAll('’', "'").split(/[\s',.;]+/u, 3)
  const first = words[0] ?? ''
  if (/^\d/.test(first) || speech.relatives.has(first)) return true
  const noun = speech.determiners.has(first) ? (words[1] ?? '') : first
  return speech.groups.has(noun) || isRomancePerson(speech.code, noun)
}

function trimmed(text: string, stretch: Stretch): Stretch | null {
  const range = trim(text, stretch, /[\s,.;:]/)
  return range && /[\p{L}\p{N}]/u.test(text.slice(range.start, range.end)) ? { ...stretch, ...range } : null
}
