import { germanPhrase, isOblique } from './german-phrase.ts'
import { isWord, type Scene, type Subject } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { Pronoun } from './speech-types.ts'

/** What somebody gives: "nach Angaben", "nach den Worten", "aus Sicht". */
const GIVEN =
  /^(?:angaben?|ansicht|meinung|worten|einschätzung|aussagen?|auskunft|darstellung|auffassung|überzeugung|informationen|berichten|erkenntnissen|schätzung(?:en)?|schilderung(?:en)?|sicht|augen|dafürhalten|lesart)$/
const OWN: ReadonlyMap<string, Pronoun> = new Map([
  ['seiner', 'm'],
  ['seinen', 'm'],
  ['seinem', 'm'],
  ['ihrer', 'f'],
  ['ihren', 'f'],
  ['ihrem', 'f'],
])
const IS = /^(?:ist|war|sei|sind|waren|wäre|bleibt|bedeutet|kommt)$/
/** The subject of the sentence is not looked for further back. */
const MAX_SENTENCE = 80
/** Longer phrases are not looked at before "zufolge". */
const MAX_BEFORE = 9

interface Source {
  subject: Subject
  /** Where the words that name it as a source end. */
  to: number
}

/** "laut Roe", "so Roe", "nach Angaben der Polizei", "Roe zufolge", "ihrer Ansicht nach": the source at token `i`. */
export function germanAccording(scene: Scene, i: number, start: number, to: number): Source | null {
  const { tokens } = scene
  const from = Math.max(start, i - MAX_SENTENCE)
  switch (tokens[i]?.lower) {
    case 'laut':
    case 'gemäß':
    case 'gemäss':
      return sourceAt(scene, i + 1, to)
    case 'so':
      return saying(scene, i, from, to)
    case 'zufolge':
      return before(scene, i, from)
    case 'nach':
    case 'aus':
    case 'in':
      return given(scene, i, from, to)
    case 'für':
      return held(scene, i, to)
    default:
      return null
  }
}

function sourceAt(scene: Scene, at: number, to: number): Source | null {
  const subject = at < to ? germanPhrase(scene, at, to, true) : null
  return subject ? { subject, to: at } : null
}

/** "„…“, so Roe weiter": after quoted words or at the start, and what follows is no object. */
function saying(scene: Scene, i: number, from: number, to: number): Source | null {
  const { tokens } = scene
  if (i > from && isWord(tokens[i - 1])) return null
  let at = i + 1
  while (
    at < to &&
    /^(?:auch|etwa|dagegen|hingegen|wiederum|weiter|jedenfalls|zumindest)$/.test(tokens[at]?.lower ?? '')
  )
    at++
  if (isOblique(scene, at)) return null
  const source = sourceAt(scene, at, to)
  // "So der Plan": at the start of a sentence it is followed by no more than its source.
  return source && (i > from || !isWord(tokens[source.subject.to])) ? source : null
}

/** "nach den Worten des Ministers", "aus Sicht von Roe", "nach eigenen Angaben", "ihrer Meinung nach". */
function given(scene: Scene, i: number, from: number, to: number): Source | null {
  const { tokens } = scene
  for (let noun = i + 1; noun <= i + 3 && noun < to; noun++) {
    const lower = tokens[noun]?.lower ?? ''
    if (!GIVEN.test(lower)) continue
    const led = tokens[noun - 1]?.lower ?? ''
    const pronoun = OWN.get(led)
    if (pronoun) return owned(scene, from, noun - 1, pronoun, noun + 1)
    if (led === 'eigenen') {
      const subject = sentenceSubject(scene, from, Math.min(to, i + MAX_SENTENCE))
      return subject ? { subject, to: noun + 1 } : null
    }
    const genitive = scene.entities[noun - 1]
    if (genitive && noun - 1 > i)
      return {
        subject: { kind: 'name', from: noun - 1, to: noun, entity: genitive, pronoun: null },
        to: noun + 1,
      }
    return sourceAt(
      scene,
      tokens[noun + 1]?.lower === 'von' || tokens[noun + 1]?.lower === 'vom' ? noun + 2 : noun + 1,
      to,
    )
  }
  const own = OWN.get(tokens[i - 2]?.lower ?? '')
  if (tokens[i]?.lower === 'nach' && own && GIVEN.test(tokens[i - 1]?.lower ?? ''))
    return owned(scene, from, i - 2, own, i + 1)
  return null
}

/** The subject of the sentence when it can be meant, else whom the pronoun means. */
function owned(scene: Scene, from: number, at: number, pronoun: Pronoun, to: number): Source {
  const subject = sentenceSubject(scene, from, at)
  const entity = subject?.entity
  if (subject && entity?.kind === 'person' && (entity.gender ?? pronoun) === pronoun) return { subject, to }
  return { subject: { kind: 'pronoun', from: at, to: at + 1, entity: null, pronoun }, to }
}

/** "Für Roe ist das „…“": a person's view. */
function held(scene: Scene, i: number, to: number): Source | null {
  const source = sourceAt(scene, i + 1, to)
  return source?.subject.entity?.kind === 'person' && IS.test(scene.tokens[source.subject.to]?.lower ?? '')
    ? source
    : null
}

/** "Dem Meteorologen Ruff zufolge": the longest phrase that ends here. */
function before(scene: Scene, i: number, from: number): Source | null {
  let found: Subject | null = null
  for (let at = i - 1; at >= from && i - at <= MAX_BEFORE && isWord(scene.tokens[at]); at--) {
    const subject = germanSubjectEnding(scene, at, i)
    if (subject) found = subject
    if (scene.speech.determiners.has(scene.tokens[at]?.lower ?? '')) break
  }
  return found ? { subject: found, to: i + 1 } : null
}

function germanSubjectEnding(scene: Scene, at: number, end: number): Subject | null {
  const subject = germanPhrase(scene, at, end, false)
  return subject?.to === end ? subject : null
}
