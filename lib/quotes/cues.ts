import { according } from './according.ts'
import { type Cue, cueOf } from './cue.ts'
import { eitherSide } from './either-side.ts'
import { germanSource } from './german-clause.ts'
import { subjectAfter } from './inverted.ts'
import { voice } from './phrase.ts'
import { placedSource } from './placed.ts'
import { isCapital, isComma, type Scene, type Subject } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { SpeechData } from './speech-types.ts'
import { subjectBefore } from './subject.ts'
import type { Clause } from './tokens.ts'
import {
  AUXILIARY,
  floorOf,
  followsQuote,
  hasAuxiliary,
  isInfinitive,
  isNoun,
  isPassive,
  mayBePlural,
} from './verb-form.ts'

const MAX_WITH = 6

const STRENGTH = { says: 3, reports: 1.5, participle: 2, according: 3.2 }

/** All cues of a sentence in order. */
export function findCues(scene: Scene, { from, to }: Clause): Cue[] {
  const found: Cue[] = []
  const leads = leadsOf(scene.speech)
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i]
    if (token?.kind !== 'word' || (leads && !leads.has(token.lower))) continue
    const cue = according(scene, i, from, to) ?? verbCue(scene, i, { from, to }, found)
    if (cue) found.push(cue)
  }
  return found
}

const known = new WeakMap<SpeechData, ReadonlySet<string>>()

/**
 * All words that a cue can begin with, so that the others cost one look. Null where any word can: in languages that
 * lead by the verb, and in German, which has its own.
 */
function leadsOf(speech: SpeechData): ReadonlySet<string> | null {
  if (speech.leadsByVerb || speech.code === 'de') return null
  let leads = known.get(speech)
  if (!leads) {
    const { says, perfect, participles, reports, placed, accordingAfter, according, prepositions } = speech
    leads = new Set(
      [says, perfect, participles, reports, placed, accordingAfter, according.keys(), prepositions].flatMap(
        (words) => [...words],
      ),
    )
    known.set(speech, leads)
  }
  return leads
}

/** How likely the cue reports quoted words at all, by its verb and its subject. */
export function strength(scene: Scene, cue: Cue): number {
  return STRENGTH[cue.kind] + voice(scene, cue.subject)
}

function verbCue(scene: Scene, i: number, { from, to }: Clause, before: readonly Cue[]): Cue | null {
  const { tokens, speech } = scene
  const token = tokens[i]
  if (!token || scene.entities[i]) return null
  const placed = speech.placed.has(token.lower)
  const says =
    placed ||
    speech.says.has(token.lower) ||
    (speech.perfect.has(token.lower) && hasAuxiliary(scene, i, from))
  const participle = speech.participles.has(token.lower)
  if (!says && !participle && !speech.reports.has(token.lower)) return unknownVerb(scene, i, from, to)
  // "in a series of tweets"
  if (
    speech.code === 'en' &&
    /^(?:of|in|for|with|from|by|at)$/.test(scene.tokens[i - 1]?.text ?? '') &&
    !participle
  )
    return null
  if ((says && isNoun(scene, i)) || (speech.bases.has(token.lower) && !mayBePlural(scene, i))) return null
  const kind = says ? 'says' : participle ? 'participle' : 'reports'
  if (speech.code === 'en') {
    const reported = quotedSource(scene, i, to) ?? agent(scene, i, to)
    if (reported) return cueOf(i, i + 1, reported, 'says')
    if (i === from && participle) {
      const subject = afterLead(scene, i, to)
      if (subject) return cueOf(i, i + 1, subject, 'participle')
    }
  }
  if (speech.code === 'de') {
    const source = germanSource(scene, i, { from, to }, followsQuote(scene, i, from))
    return source ? cueOf(i, i + 1, source, kind) : null
  }
  if ((participle && !says) || isInfinitive(scene, i)) {
    const subject = participleSubject(scene, i, from, before)
    return subject ? cueOf(i, i + 1, subject, 'participle') : null
  }
  // "Roe will continue to be": nothing is said.
  if (tokens[i + 1]?.lower === 'to' && /^(?:continue|begin|beg[au]n|go|goes|went)/.test(token.lower))
    return null
  if (isPassive(tokens, i) || (i === from && /^(?:asked|told)$/.test(token.lower))) return null
  const afterQuote = followsQuote(scene, i, from)
  const source = placedSource(scene, i, { from, to })
  if (source) return cueOf(i, i + 1, source, kind)
  if (placed) return null
  if (afterQuote || i === from) {
    const subject = subjectAfter(scene, i, to)
    if (subject) return { ...cueOf(i, i + 1, subject, kind), inverted: true }
  }
  const floor = floorOf(tokens, i, from)
  const subject =
    otherSubject(scene, i, floor, to) ??
    (afterQuote || leadsToWords(scene, i) || (i === from && speech.endings.length > 0)
      ? unspoken(scene, i)
      : null)
  return subject ? cueOf(i, i + 1, subject, kind) : null
}

/**
 * "“…”, bromde hij", "«…», — парирует Roe": whatever stands between quoted words and who is named says so in languages
 * that always put the verb there, known verb or not.
 */
function unknownVerb(scene: Scene, i: number, from: number, to: number): Cue | null {
  const { tokens, speech } = scene
  if (!speech.leadsByVerb || !isComma(tokens[i - 1]) || !followsQuote(scene, i, from)) return null
  const lower = tokens[i]?.lower ?? ''
  if (
    isCapital(tokens[i]) ||
    speech.between.has(lower) ||
    speech.boundaries.has(lower) ||
    speech.prepositions.has(lower) ||
    speech.determiners.has(lower) ||
    speech.relatives.has(lower) ||
    speech.groups.has(lower) ||
    speech.pronouns.has(lower)
  )
    return null
  const subject = subjectAfter(scene, i, to)
  if (!subject || (subject.kind !== 'pronoun' && subject.entity?.kind !== 'person')) return null
  return { ...cueOf(i, i + 1, subject, 'reports'), inverted: true }
}

function otherSubject(scene: Scene, i: number, floor: number, to: number): Subject | null {
  return scene.speech.inverts ? eitherSide(scene, i, floor, to) : subjectBefore(scene, i, floor)
}

/** "“…”, resume.": the verb's ending is all the subject that these languages need. */
function unspoken({ speech, tokens }: Scene, i: number): Subject | null {
  if (!/^(?:es|it|pt|pl|uk|ru)$/.test(speech.code)) return null
  const lower = tokens[i]?.lower ?? ''
  const pronoun = speech.endings.find(([end]) => lower.endsWith(end))?.[1] ?? 'any'
  // "сообщили" without a word of who: nobody that we know.
  return pronoun === 'they' ? null : { kind: 'pronoun', from: i, to: i + 1, entity: null, pronoun }
}

/** "Y agregó: «…»", "Asegura que …" */
function leadsToWords({ tokens, speech }: Scene, i: number): boolean {
  return speech.romance && /^(?::|que|che)$/.test(tokens[i + 1]?.lower ?? '')
}

const MAX_QUOTED = 8

/** "The paper quoted Roe as saying": Roe speaks. */
function quotedSource(scene: Scene, i: number, to: number): Subject | null {
  const { tokens } = scene
  if (!/^(?:quot|cit)(?:ed|es|e|ing)$/.test(tokens[i]?.lower ?? '')) return null
  for (let j = i + 2; j < to - 1 && j - i < MAX_QUOTED && tokens[j]?.kind === 'word'; j++)
    if (tokens[j]?.lower === 'as' && /ing$/.test(tokens[j + 1]?.lower ?? '')) return subjectAfter(scene, i, j)
  return null
}

/** "was described by Roe as “…”", "was branded “…” by Roe": who did it. */
function agent(scene: Scene, i: number, to: number): Subject | null {
  const { tokens } = scene
  if (!/ed$/.test(tokens[i]?.lower ?? '') || !AUXILIARY.test(tokens[i - 1]?.lower ?? '')) return null
  const by = tokens[i + 1]?.kind === 'quote' ? i + 2 : i + 1
  return tokens[by]?.lower === 'by' ? subjectAfter(scene, by, to) : null
}

/** "Noting that “…,” Roe closed the hall": the subject comes after the leading clause. */
function afterLead(scene: Scene, i: number, to: number): Subject | null {
  const { tokens } = scene
  for (let j = i + 1; j < to - 1; j++)
    if (tokens[j]?.kind === 'quote' || tokens[j]?.text === ',') {
      const next = tokens[j + 1]?.text === ',' ? j + 2 : j + 1
      const subject = sentenceSubject(scene, next, to)
      return subject && subject.from === next ? subject : null
    }
  return null
}

/** "…, Roe said, adding": the speaker before; else the subject of the sentence. */
function participleSubject(scene: Scene, i: number, from: number, before: readonly Cue[]): Subject | null {
  // "with Roe noting the risk": a subject of its own.
  for (let j = i - 1; j >= from && i - j <= MAX_WITH && scene.tokens[j]?.kind === 'word'; j--)
    if (scene.tokens[j]?.lower === 'with') return subjectBefore(scene, i, j + 1)
  const speaking = before.findLast((cue) => cue.kind === 'says')
  return speaking?.subject ?? sentenceSubject(scene, from, i)
}
