import { germanPhrase, isOblique, isOpener } from './german-phrase.ts'
import { subjectAfter } from './inverted.ts'
import { voice } from './phrase.ts'
import type { Scene, Subject } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { Pronoun } from './speech-types.ts'
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
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i]
    if (token?.kind !== 'word') continue
    const cue = according(scene, i, from, to) ?? verbCue(scene, i, { from, to }, found)
    if (cue) found.push(cue)
  }
  return found
}

/** How likely the cue reports quoted words at all, by its verb and its subject. */
export function strength(scene: Scene, cue: Cue): number {
  return STRENGTH[cue.kind] + voice(scene, cue.subject)
}

function according(scene: Scene, i: number, from: number, to: number): Cue | null {
  const { tokens, speech } = scene
  const token = tokens[i]
  if (speech.accordingAfter.has(token?.lower ?? '')) {
    const subject = subjectBefore(scene, i, from)
    return subject ? cueOf(i, i + 1, subject, 'according') : null
  }
  const lower = token?.lower ?? ''
  const pronoun = speech.prepositions.has(lower) ? POSSESSIVES.get(tokens[i + 1]?.lower ?? '') : undefined
  if (pronoun && (OWN_WORDS.test(tokens[i + 2]?.lower ?? '') || OWN_WORDS.test(tokens[i + 3]?.lower ?? '')))
    return cueOf(i, i + 3, { kind: 'pronoun', from: i + 1, to: i + 2, entity: null, pronoun }, 'according')
  for (const phrase of speech.according.get(lower) ?? []) {
    if (!phrase.every((word, offset) => tokens[i + offset]?.lower === word)) continue
    const after = tokens[i + phrase.length]?.lower ?? ''
    const tonic = speech.tonic.get(after)
    if (tonic) {
      const at = i + phrase.length
      return cueOf(
        i,
        at,
        { kind: 'pronoun', from: at, to: at + 1, entity: null, pronoun: tonic },
        'according',
      )
    }
    const subject = subjectAfter(scene, i + phrase.length - 1, to)
    if (subject) return { ...cueOf(i, i + phrase.length, subject, 'according'), inverted: true }
  }
  return null
}

/** "in her own words", "за її словами": whose words they are. */
const OWN_WORDS = /^(?:words|worten|woorden|словами|словам|słowami)$/
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
  const says =
    speech.says.has(token.lower) || (speech.perfect.has(token.lower) && hasAuxiliary(scene, i, from))
  const participle = speech.participles.has(token.lower)
  if (!says && !participle && !speech.reports.has(token.lower)) return null
  // "in a series of tweets"
  if (
    speech.code === 'en' &&
    /^(?:of|in|for|with|from|by|at)$/.test(scene.tokens[i - 1]?.text ?? '') &&
    !participle
  )
    return null
  if ((says && isNoun(scene, i)) || (speech.bases.has(token.lower) && !mayBePlural(scene, i))) return null
  const kind = says ? 'says' : participle ? 'participle' : 'reports'
  if ((participle && !says) || isInfinitive(scene, i)) {
    const subject = participleSubject(scene, i, from, before)
    return subject ? cueOf(i, i + 1, subject, 'participle') : null
  }
  // "Roe will continue to be": nothing is said.
  if (tokens[i + 1]?.lower === 'to' && /^(?:continue|begin|beg[au]n|go|goes|went)/.test(token.lower))
    return null
  if (isPassive(tokens, i) || (i === from && /^(?:asked|told)$/.test(token.lower))) return null
  if (speech.code === 'de' && isSaying(tokens, i)) {
    const source = placeOfSaying(scene, from, i) ?? placeOfSaying(scene, i + 2, Math.min(to, i + 5))
    return source ? cueOf(i, i + 2, source, kind) : null
  }
  if (speech.code === 'de' && token.lower === 'geheißen') {
    const source = tokens[i - 1]?.lower === 'es' ? placeOfSaying(scene, from, i) : null
    return source ? cueOf(i, i + 1, source, kind) : null
  }
  if (speech.code === 'de' && /^zitier/.test(token.lower)) {
    const subject = quotedPerson(scene, i, { from, to })
    if (subject) return cueOf(i, i + 1, subject, 'says')
  }
  const afterQuote = followsQuote(scene, i, from)
  if (afterQuote || i === from) {
    const subject = subjectAfter(scene, i, to)
    if (subject) return { ...cueOf(i, i + 1, subject, kind), inverted: true }
  }
  const floor = floorOf(tokens, i, from)
  const subject =
    otherSubject(scene, i, floor, to) ?? (afterQuote || leadsToWords(scene, i) ? unspoken(scene, i) : null)
  return subject ? cueOf(i, i + 1, subject, kind) : null
}

function otherSubject(scene: Scene, i: number, floor: number, to: number): Subject | null {
  const { code, inverts } = scene.speech
  if (code === 'de') return verbSecondSubject(scene, i, floor, to)
  const before = subjectBefore(scene, i, floor)
  return before ?? (inverts ? subjectAfter(scene, i, to) : null)
}

/** "“…”, resume.": the verb's ending is all the subject that these languages need. */
function unspoken({ speech }: Scene, i: number): Subject | null {
  return /^(?:es|it|pt|pl|uk|ru)$/.test(speech.code)
    ? { kind: 'pronoun', from: i, to: i + 1, entity: null, pronoun: 'any' }
    : null
}

/** "Y agregó: «…»", "Asegura que …" */
function leadsToWords({ tokens, speech }: Scene, i: number): boolean {
  return speech.romance && /^(?::|que|che)$/.test(tokens[i + 1]?.lower ?? '')
}

const SUBORDINATE = /^(?:da|weil|während|wenn|nachdem|obwohl|als|bevor|sobald|falls|solange|seit|ob)$/
const GERMAN_AUXILIARY =
  /^(?:hat|habe|haben|hatte|hatten|hätte|ist|sei|war|wird|werde|wurde|will|wolle|soll|muss|musste|kann)$/

/**
 * "Die Ministerin sagte", but "In Bonn sagte die Ministerin" and "…, wie die Ministerin sagte". The finite verb is the
 * auxiliary when there is one: "In Bonn hatte die Ministerin gesagt".
 */
function verbSecondSubject(scene: Scene, verb: number, floor: number, to: number): Subject | null {
  const { tokens, speech } = scene
  let i = verb
  for (let j = verb - 1; j >= floor && tokens[j]?.kind === 'word'; j--)
    if (GERMAN_AUXILIARY.test(tokens[j]?.lower ?? '')) i = j
  let start = i
  while (start > floor && tokens[start - 1]?.kind === 'word') start--
  const lead = tokens[start]
  const opens =
    lead?.kind === 'word' &&
    start < i &&
    !isOpener(scene, start) &&
    !isOblique(scene, start) &&
    (speech.determiners.has(lead.lower) || speech.pronouns.has(lead.lower) || /^\p{Lu}/u.test(lead.text))
  if (opens) return germanPhrase(scene, start, i, false) ?? subjectBefore(scene, i, floor)
  // "Da meldete sich Ann Roe und versprach": the second verb shares the subject of the first.
  if (/^(?:und|aber|oder)$/.test(tokens[i - 1]?.lower ?? '')) return sentenceSubject(scene, floor, i - 1)
  // "Da der Preis stieg, warnte Ann Roe": the clause before is not about her.
  if (start === i && i > floor && SUBORDINATE.test(tokens[floor]?.lower ?? ''))
    return subjectAfter(scene, i, to) ?? subjectBefore(scene, i, floor)
  if (start === i && i > floor) return subjectBefore(scene, i, floor) ?? subjectAfter(scene, i, to)
  return subjectAfter(scene, i, i === verb ? to : verb) ?? subjectBefore(scene, i, floor)
}

/** "In dem Bericht heißt es": the report speaks. */
function isSaying(tokens: readonly Token[], i: number): boolean {
  return /^(?:heißt|hieß|heiße)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'es'
}

function placeOfSaying(scene: Scene, from: number, i: number): Subject | null {
  for (let j = from; j < i; j++)
    if (/^(?:in|im|aus|auf|bei|beim|von|vom|seitens)$/.test(scene.tokens[j]?.lower ?? ''))
      return germanPhrase(scene, j + 1, scene.tokens.length, true)
  return null
}

/** "Die Zeitung zitiert einen Zeugen", "„…“, zitiert die Zeitung den Zeugen", "Roe wird mit den Worten zitiert". */
function quotedPerson(scene: Scene, verb: number, { from, to }: Clause): Subject | null {
  const { tokens } = scene
  for (let i = from; i < verb; i++)
    if (/^(?:wird|wurde|werden|wurden)$/.test(tokens[i]?.lower ?? ''))
      return sentenceSubject(scene, from, verb)
  for (let i = verb + 1, phrases = 0; i < to && phrases < 2 && tokens[i]?.kind === 'word'; phrases++) {
    const phrase = germanPhrase(scene, i, to, true)
    if (!phrase) return null
    if (phrase.entity?.kind === 'person' || /^(?:den|einen|seinen|ihren)$/.test(tokens[i]?.lower ?? ''))
      return phrase
    i = phrase.to
  }
  return null
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
  return before?.kind === 'word' && (scene.speech.determiners.has(before.lower) || /['’]s$/.test(before.text))
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
  const speaking = before.filter((cue) => cue.kind === 'says').at(-1)
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
