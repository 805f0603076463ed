import { eitherSide } from './either-side.ts'
import { germanAccording } from './german-according.ts'
import { germanSource } from './german-clause.ts'
import { subjectAfter } from './inverted.ts'
import { voice } from './phrase.ts'
import { placedSource } from './placed.ts'
import { isCapital, isComma, type Scene, type Subject } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { Pronoun, SpeechData } from './speech-types.ts'
import { subjectBefore } from './subject.ts'
import type { Clause, Token } from './tokens.ts'

/** A reporting verb or phrase with the source it names. */
export interface Cue {
  /** Tokens of the verb or phrase. */
  from: number
  to: number
  subject: Subject
  /** First and last token of cue and subject together. */
  start: number
  end: number
  kind: 'says' | 'reports' | 'participle' | 'according'
  /** The subject stands after the verb. */
  inverted: boolean
}

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

function according(scene: Scene, i: number, from: number, to: number): Cue | null {
  const { tokens, speech } = scene
  if (speech.code === 'de') {
    const source = germanAccording(scene, i, from, to)
    return source ? cueOf(i, source.to, source.subject, 'according') : null
  }
  const token = tokens[i]
  if (speech.accordingAfter.has(token?.lower ?? '')) {
    const subject = subjectBefore(scene, i, from)
    return subject ? cueOf(i, i + 1, subject, 'according') : null
  }
  const lower = token?.lower ?? ''
  const pronoun = speech.prepositions.has(lower) ? POSSESSIVES.get(tokens[i + 1]?.lower ?? '') : undefined
  const whose = POSSESSIVES.get(lower)
  if (whose && /^(?:zdaniem|słowami)$/.test(tokens[i + 1]?.lower ?? ''))
    return cueOf(i, i + 2, { kind: 'pronoun', from: i, to: i + 1, entity: null, pronoun: whose }, 'according')
  if (pronoun && (OWN_WORDS.test(tokens[i + 2]?.lower ?? '') || OWN_WORDS.test(tokens[i + 3]?.lower ?? '')))
    return cueOf(i, i + 3, { kind: 'pronoun', from: i + 1, to: i + 2, entity: null, pronoun }, 'according')
  for (const phrase of speech.according.get(lower) ?? []) {
    if (!phrase.every((word, offset) => tokens[i + offset]?.lower === word)) continue
    const next = i + phrase.length
    const meant = OBLIQUE.get(tokens[next]?.lower ?? '')
    const alone = speech.cuts.has(tokens[next + 1]?.lower ?? '') || tokens[next + 1]?.kind !== 'word'
    const pronoun = speech.tonic.get(tokens[next]?.lower ?? '') ?? (meant && alone ? meant : undefined)
    const subject: Subject | null = pronoun
      ? { kind: 'pronoun', from: next, to: next + 1, entity: null, pronoun }
      : subjectAfter(scene, next - 1, to)
    if (subject) return { ...cueOf(i, next, subject, 'according'), inverted: true }
  }
  return null
}

/** "in her own words", "за її словами": whose words they are. */
const OWN_WORDS =
  /^(?:words|worten|woorden|словами|словам|мнению|убеждению|данным|версии|взгляд|думку|переконання|погляд|версією|даними|słowami|ocenie|opinii)$/
/** "volgens haar is", "według niego": pronouns that only stand after prepositions, or that are possessives as well. */
const OBLIQUE: ReadonlyMap<string, Pronoun> = new Map([
  ['hem', 'm'],
  ['haar', 'f'],
  ['niego', 'm'],
  ['niej', 'f'],
])
/** Whose something is, by the possessive pronoun. */
export const POSSESSIVES: ReadonlyMap<string, Pronoun> = new Map([
  ['his', 'm'],
  ['her', 'f'],
  ['their', 'they'],
  ['its', 'it'],
  ['sein', 'm'],
  ['seine', 'm'],
  ['seinen', 'm'],
  ['ihr', 'f'],
  ['ihre', 'f'],
  ['ihren', 'f'],
  ['його', 'm'],
  ['її', 'f'],
  ['его', 'm'],
  ['её', 'f'],
  ['ее', 'f'],
  ['jego', 'm'],
  ['jej', 'f'],
])

function cueOf(from: number, to: number, subject: Subject, kind: Cue['kind']): Cue {
  return {
    from,
    to,
    subject,
    kind,
    inverted: subject.from >= to,
    start: Math.min(from, subject.from),
    end: Math.max(to, subject.to),
  }
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

/** "ha dicho", "s'est indigné", "a-t-elle ajouté": what stands between the two are clitics and adverbs. */
function hasAuxiliary({ tokens, speech, entities }: Scene, i: number, from: number): boolean {
  for (let j = i - 1; j >= from && i - j < 6; j--) {
    const token = tokens[j]
    if (token?.kind !== 'word' || entities[j]) return false
    if (speech.auxiliaries.has(token.lower))
      // "est accusé" suffers what "s'est indigné" does.
      return !PASSIVE_OR_REFLEXIVE.test(token.lower) || /^(?:s|si|m|mi)$/.test(tokens[j - 1]?.lower ?? '')
    if (
      !speech.between.has(token.lower) &&
      !speech.pronouns.has(token.lower) &&
      !/ment[eo]?$/.test(token.lower)
    )
      return false
  }
  return false
}

const PASSIVE_OR_REFLEXIVE = /^(?:est|sont|était|è|sono|era)$/

/** "tried to argue", "went so far as to say": the subject is that of the verb before. */
function isInfinitive(scene: Scene, i: number): boolean {
  return scene.tokens[i - 1]?.lower === 'to' && scene.tokens[i]?.lower !== 'read'
}

/** "the report", "a claim": the same form as a noun. */
function isNoun(scene: Scene, i: number): boolean {
  const before = scene.tokens[i - 1]
  if (scene.speech.code === 'de') return before?.kind === 'word' && isCapital(scene.tokens[i])
  return before?.kind === 'word' && (scene.speech.determiners.has(before.lower) || /['’]s$/.test(before.text))
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

const AUXILIARY = /^(?:was|were|been|is|are|being|be)$/

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

/** "was asked", "were told": the subject hears it. "was quoted as saying" is a participle's matter. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  const lower = tokens[i]?.lower ?? ''
  if (!/^(?:asked|told|informed|reminded|warned|advised|questioned|called|quoted)$/.test(lower)) return false
  return /^(?:was|were|been|is|are|being|be|when|if)$/.test(before)
}

function followsQuote({ tokens, speech }: Scene, i: number, from: number): boolean {
  let j = i - 1
  while (
    j >= from &&
    (/^(?:,|[–—-]|--|so)$/.test(tokens[j]?.lower ?? '') || speech.between.has(tokens[j]?.lower ?? ''))
  )
    j--
  return j >= from && tokens[j]?.kind === 'quote'
}

/** A subject does not reach over quoted words to its left. */
function floorOf(tokens: readonly Token[], i: number, from: number): number {
  for (let j = i - 1; j >= from; j--) if (tokens[j]?.kind === 'quote') return j + 1
  return from
}

/** "…, Roe said, adding": the speaker before; else the subject of the sentence. */
function participleSubject(scene: Scene, i: number, from: number, before: readonly Cue[]): Subject | null {
  // "with Roe noting the risk": a subject of its own.
  for (let j = i - 1; j >= from && i - j <= MAX_WITH && scene.tokens[j]?.kind === 'word'; j--)
    if (scene.tokens[j]?.lower === 'with') return subjectBefore(scene, i, j + 1)
  const speaking = before.findLast((cue) => cue.kind === 'says')
  return speaking?.subject ?? sentenceSubject(scene, from, i)
}

/** "state", "report": the plain form is a verb only after a plural, "to" or a modal, a noun or adjective elsewhere. */
function mayBePlural({ tokens, entities, speech }: Scene, i: number): boolean {
  const before = tokens[i - 1]
  if (before?.kind !== 'word') return before !== undefined
  if (speech.pronouns.has(before.lower)) return !/^(?:he|she|it)$/.test(before.lower)
  if (
    speech.between.has(before.lower) ||
    speech.groups.has(before.lower) ||
    before.lower === 'to' ||
    before.lower === 'and'
  )
    return true
  // "the Saudis state" is a plural, "Sanders state" hardly.
  const named = entities[i - 1] && !speech.determiners.has(tokens[i - 2]?.lower ?? '')
  return !named && /[^s’']s$/.test(before.lower)
}
