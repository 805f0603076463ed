import { canSpeak, isGermanName } from './german-noun.ts'
import {
  germanPhrase,
  germanSubject,
  isNameInMarks,
  isOblique,
  isOpener,
  MAX_MARKED,
} from './german-phrase.ts'
import { quotedPerson, sayingSource } from './german-saying.ts'
import { subjectAfter } from './inverted.ts'
import { isWord, type Scene, type Subject } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { subjectBefore } from './subject.ts'
import type { Clause, Token } from './tokens.ts'

const SUBORDINATE =
  /^(?:da|weil|während|wenn|nachdem|obwohl|als|bevor|sobald|falls|solange|seit|ob|dass|warum|weshalb|wie|wann|wo|was|wer|um|ohne|statt|nach|in|im|am|an|bei|beim|vor|mit|auf|zu|zum|zur|gegen|aus|für|trotz|unter|über|angesichts|aufgrund|zumal|sofern|soweit|sodass|damit|wobei|wonach|indem)$/

const AUXILIARY =
  /^(?:hat|habe|haben|hatte|hatten|hätte|ist|sei|war|wird|werde|werden|würde|würden|wurde|wurden|worden|will|wolle|soll|muss|musste|kann)$/

/** No verb looks further back for its subject, so that a text without marks costs no more than others. */
const MAX_CLAUSE = 80

/** Who says what the verb at `verb` reports, in the word order of German. */
export function germanSource(
  scene: Scene,
  verb: number,
  clause: Clause,
  besideQuote: boolean,
): Subject | null {
  const { tokens } = scene
  const { to } = clause
  const from = Math.max(clause.from, verb - MAX_CLAUSE)
  const lower = tokens[verb]?.lower ?? ''
  if (/^(?:heißt|hieß|heiße|heisst|hiess|geheißen|steht|stand)$/.test(lower))
    return sayingSource(scene, verb, { from, to })
  if (/^zitier/.test(lower)) {
    const quoted = quotedPerson(scene, verb, { from, to })
    if (quoted) return quoted
  }
  if (isInfinitive(tokens, verb, from)) return null
  const afterQuote = besideQuote && !isNameInMarks(scene, lastQuote(tokens, verb))
  const after = afterQuote || verb === from ? (paper(scene, verb + 1) ?? subjectAfter(scene, verb, to)) : null
  const subject =
    after ??
    agent(scene, verb, from) ??
    (afterQuote ? beforeQuote(scene, verb, from) : null) ??
    verbSecondSubject(scene, verb, floorOf(scene, verb, from), to)
  return plural(scene, verb, subject)
}

function lastQuote(tokens: readonly Token[], before: number): number {
  let at = before - 1
  while (at > 0 && tokens[at]?.kind !== 'quote') at--
  return at
}

/** "„…“, schrieb „Der Bote“": a paper's name in marks. */
function paper({ tokens }: Scene, at: number): Subject | null {
  const token = tokens[at]
  if (token?.kind !== 'quote' || token.end - token.start > MAX_MARKED || !isWord(tokens[at + 1])) return null
  return { kind: 'noun', from: at, to: at + 1, entity: null, pronoun: null }
}

/** "werden nicht stimmen", "zu sagen": nobody says it yet. */
function isInfinitive(tokens: readonly Token[], verb: number, from: number): boolean {
  if (!/n$/.test(tokens[verb]?.lower ?? '')) return false
  for (let i = verb - 1; i >= from && verb - i < 12 && isWord(tokens[i]); i--)
    if (MODAL.test(tokens[i]?.lower ?? '')) return true
  return false
}

const MODAL =
  /^(?:zu|will|wolle|wollte|wollen|wollten|soll|sollen|sollte|sollten|muss|müssen|müsse|musste|kann|können|könne|konnte|könnte|darf|dürfe|dürfen|würde|würden|möchte|möchten|lassen)$/

/** "wurde von Roe als „…“ bezeichnet". */
function agent(scene: Scene, verb: number, from: number): Subject | null {
  const { tokens, speech } = scene
  if (!speech.participles.has(tokens[verb]?.lower ?? '')) return null
  let passive = false
  for (let i = from; i < verb; i++) {
    if (/^(?:wird|werden|wurden?|worden)$/.test(tokens[i]?.lower ?? '')) passive = true
    else if (passive && /^vo[nm]$/.test(tokens[i]?.lower ?? '')) {
      const found = germanPhrase(scene, i + 1, verb, true)
      if (found && canSpeak(scene, found)) return found
    }
  }
  return null
}

/** "Während Roe von „…“ sprach", "Roe hat den Plan als „…“ bezeichnet": the verb ends a clause that holds the words. */
function beforeQuote(scene: Scene, verb: number, from: number): Subject | null {
  const { tokens } = scene
  const quote = lastQuote(tokens, verb)
  let start = quote
  while (start > from && isWord(tokens[start - 1])) start--
  if (!endsClause(tokens, verb) || start === quote) return null
  for (let i = start; i < quote; i++) {
    if (!AUXILIARY.test(tokens[i]?.lower ?? '')) continue
    const first = isNominal(scene, start) ? germanPhrase(scene, start, i, false) : null
    return first && canSpeak(scene, first) ? first : germanSubject(scene, i + 1, quote, true)
  }
  return SUBORDINATE.test(tokens[start]?.lower ?? '') ? germanSubject(scene, start + 1, quote, false) : null
}

/** "sagten sie": more than one. */
function plural({ tokens }: Scene, verb: number, subject: Subject | null): Subject | null {
  if (subject?.pronoun !== 'f' || tokens[subject.from]?.lower !== 'sie') return subject
  return /en$/.test(tokens[verb]?.lower ?? '') ? { ...subject, pronoun: 'they' } : subject
}

/** A subject does not reach over quoted words to its left. */
function floorOf(scene: Scene, i: number, from: number): number {
  const { tokens } = scene
  for (let j = i - 1; j >= from; j--)
    if (tokens[j]?.kind === 'quote' && !isNameInMarks(scene, j) && !isGermanName(tokens, j)) return j + 1
  return from
}

/**
 * "Die Ministerin sagte", but "In Bonn sagte die Ministerin" and "…, wie die Ministerin sagte". The finite verb is the
 * auxiliary when there is one: "In Bonn hatte die Ministerin gesagt".
 */
function verbSecondSubject(scene: Scene, verb: number, floor: number, to: number): Subject | null {
  const { tokens } = scene
  let i = verb
  for (let j = verb - 1; j >= floor && isWord(tokens[j]); j--)
    if (AUXILIARY.test(tokens[j]?.lower ?? '')) i = j
  let start = i
  while (start > floor && (isWord(tokens[start - 1]) || isNameInMarks(scene, start - 1))) start--
  const until = i === verb ? to : verb
  if (start < i && isNominal(scene, start)) {
    const first = germanPhrase(scene, start, i, false)
    // "Die Anwendung des Gesetzes stellte Roe in Frage": what cannot speak is the object.
    const source = first?.kind === 'noun' ? comingFrom(scene, i, until) : null
    const unlikely = first && (!canSpeak(scene, first) || mayListen(scene, first))
    const other = source ?? (unlikely ? germanSubject(scene, i + 1, until, true) : null)
    if (other && canSpeak(scene, other)) return other
    return first ?? subjectAfter(scene, i, until) ?? subjectBefore(scene, i, floor)
  }
  // "Da meldete sich Ann Roe und versprach": the second verb shares the subject of the first.
  if (/^(?:und|aber|oder)$/.test(tokens[i - 1]?.lower ?? '')) return sentenceSubject(scene, floor, i - 1)
  const last = start < i && SUBORDINATE.test(tokens[start]?.lower ?? '') && endsClause(tokens, verb)
  if (last) return germanSubject(scene, start + 1, i, false) ?? subjectBefore(scene, i, floor)
  if (start === i && i > floor) return afterComma(scene, i, floor, until)
  return subjectAfter(scene, i, until) ?? subjectBefore(scene, i, floor)
}

/** "…, wie Roe betont hatte": nothing follows but auxiliaries. */
function endsClause(tokens: readonly Token[], verb: number): boolean {
  let next = verb + 1
  while (AUXILIARY.test(tokens[next]?.lower ?? '')) next++
  return !isWord(tokens[next])
}

/** "Der „Lohfelder Zeitung“ sagte Roe": the paper may be told it. */
function mayListen({ tokens }: Scene, { from, to }: Subject): boolean {
  return tokens[from]?.lower === 'der' && tokens[to - 1]?.kind === 'quote'
}

/** "Kritik kam auch von Roe": criticism does not speak. */
function comingFrom(scene: Scene, verb: number, to: number): Subject | null {
  const { tokens } = scene
  if (!/^(?:kam|kommt|gab|gibt)$/.test(tokens[verb]?.lower ?? '')) return null
  for (let i = verb + 1; i < to && i - verb < 8 && isWord(tokens[i]); i++)
    if (/^vo[nm]$/.test(tokens[i]?.lower ?? '')) return germanPhrase(scene, i + 1, to, true)
  return null
}

function isNominal(scene: Scene, at: number): boolean {
  const { tokens, speech } = scene
  const lead = tokens[at]
  if (!isWord(lead) || isOpener(scene, at) || isOblique(scene, at)) return false
  return speech.determiners.has(lead.lower) || speech.pronouns.has(lead.lower) || /^\p{Lu}/u.test(lead.text)
}

/** The verb follows a comma: "Roe, die dort wohnt, sagte", but "Als der Preis stieg, warnte Roe". */
function afterComma(scene: Scene, verb: number, floor: number, to: number): Subject | null {
  const { tokens } = scene
  if (SUBORDINATE.test(tokens[floor]?.lower ?? ''))
    return subjectAfter(scene, verb, to) ?? subjectBefore(scene, verb, floor)
  const opening = isNominal(scene, floor) ? germanPhrase(scene, floor, verb, false) : null
  if (opening && canSpeak(scene, opening)) {
    let next = opening.to
    if (tokens[next]?.text === '(') while (next < verb && tokens[next - 1]?.text !== ')') next++
    if (next < verb && tokens[next]?.text === ',') return opening
  }
  return subjectBefore(scene, verb, floor) ?? subjectAfter(scene, verb, to)
}
