import { isPlainGivenName, LEXICON } from '../text/name-lexicon.ts'
import { headPreposition, headWord, isPersonNoun, TIME } from './phrase.ts'
import { isCapital, isWord, type Scene, type Subject } from './scene.ts'

/** "a statement from the board": the board speaks. */
function isVoiceOf(scene: Scene, from: number, preposition: number): boolean {
  const noun = scene.tokens[preposition - 1]?.lower ?? ''
  return (
    preposition > from &&
    /^(?:from|by)$/.test(scene.tokens[preposition]?.lower ?? '') &&
    isOwnVoice(scene, noun)
  )
}

/** A statement is its author's voice; a study speaks for itself. */
function isOwnVoice({ speech }: Scene, noun: string): boolean {
  return speech.code === 'en' ? OWN_VOICE.test(noun) : speech.documents.has(noun)
}

const OWN_VOICE =
  /^(?:statement|letter|email|e-mail|post|tweet|message|comment|release|note|announcement|testimony|words|motion|op-ed|release)$/

/** The subject among tokens `from` to `to`, which end right before its verb or comma. */
export function headOfChunk(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, speech, entities } = scene
  const last = tokens[to - 1]
  if (!isWord(last) || to <= from) return null
  const pronoun = speech.pronouns.get(last.lower)
  if (pronoun) return { kind: 'pronoun', from: to - 1, to, entity: null, pronoun }
  let start = from
  // A leading phrase is no subject: "In Ottawa on Friday the minister said".
  const lead = tokens[start]
  const nameStart = nameStartingBackFrom(scene, to)
  if (nameStart >= 0) {
    const preposition = personIn(scene, nameStart, to) ? -1 : headPreposition(scene, start, nameStart)
    if (preposition < 0 || isVoiceOf(scene, start, preposition))
      return { kind: 'name', from: nameStart, to, entity: entities[to - 1] ?? null, pronoun: null }
    if (preposition > start) {
      const head = headNoun(scene, start, preposition)
      if (head) return { ...head, to: head.kind === 'noun' ? to : head.to }
    }
    return { kind: 'name', from: nameStart, to, entity: entities[to - 1] ?? null, pronoun: null }
  }
  // "Wiceminister Jan Roe pytany o to odparł": a participle after the name.
  const named = personIn(scene, from, to)
  if (named) return named
  // No name at the end: a noun phrase. Cut what stands before its determiner when a preposition leads it.
  if (isWord(lead) && speech.prepositions.has(lead.lower)) start = lastDeterminer(scene, start, to)
  const preposition = headPreposition(scene, start, to)
  if (preposition > start) {
    const head = headNoun(scene, start, preposition)
    if (head && isBody(scene, head)) return { ...head, kind: 'noun', entity: null, to }
    if (head) return { ...head, to: head.kind === 'noun' ? to : head.to }
  }
  return headNoun(scene, start, to)
}

/** Where names have cases, a person named in the nominative. */
export function personIn({ tokens, entities, speech }: Scene, from: number, to: number): Subject | null {
  if (speech.definite !== null) return null
  for (let i = from; i < to; i++) {
    const entity = entities[i]
    if (entity?.kind !== 'person' || speech.prepositions.has(tokens[i - 1]?.lower ?? '')) continue
    if (!isPlainGivenName(tokens[i]?.lower ?? '')) continue
    let end = i
    while (end < to && entities[end] === entity) end++
    return { kind: 'name', from: i, to: end, entity, pronoun: null }
  }
  return null
}

/** "la Cour des comptes", "o Tribunal de contas": a common noun with a capital that tells no body by itself. */
export function isBody({ tokens, speech }: Scene, { kind, from, to }: Subject): boolean {
  return (
    speech.romance && kind === 'name' && to - from === 1 && LEXICON.orgWords.has(tokens[from]?.lower ?? '')
  )
}

/** Start of the name that ends right before token `to`, titles included in the walk but not in the name; -1 when none. */
export function nameStartingBackFrom(scene: Scene, to: number): number {
  const { tokens, entities } = scene
  const entity = entities[to - 1]
  let start = to
  if (entity) while (start > 0 && entities[start - 1] === entity) start--
  else
    while (start > 0 && isCapital(tokens[start - 1]) && !isSmallWord(scene, tokens[start - 1]?.lower ?? ''))
      start--
  return start < to && (entity || isLikelyName(scene, start, to)) ? start : -1
}

/** "Y agregó", "En Roma": a capital makes no name of what begins a sentence. */
function isSmallWord({ speech }: Scene, lower: string): boolean {
  return (
    speech.determiners.has(lower) ||
    (speech.romance &&
      (speech.boundaries.has(lower) || speech.prepositions.has(lower) || speech.between.has(lower)))
  )
}

function isLikelyName(scene: Scene, start: number, to: number): boolean {
  const last = scene.tokens[to - 1]?.lower ?? ''
  if (scene.speech.code === 'de') return to - start > 1
  // "Як повідомив", "Źródło w policji": where names are known by their forms, a first word alone is none.
  if (to - start === 1 && (scene.speech.definite === null || scene.speech.groups.has(last))) return false
  // "Fuentes de la investigación apuntan": a common noun that begins its sentence.
  if (
    scene.speech.romance &&
    to - start === 1 &&
    (scene.speech.groups.has(last) || scene.speech.documents.has(last))
  )
    return false
  if (LEXICON.titles.has(last) || LEXICON.roleNouns.has(last) || LEXICON.demonyms.has(last)) return false
  // "Campaigners said": a group that opens the sentence.
  if (scene.speech.groups.has(last) || LEXICON.roleNouns.has(last.replace(/s$/, ''))) return false
  return to - start > 1 || !LEXICON.openers.has(last)
}

function lastDeterminer(scene: Scene, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (scene.speech.determiners.has(scene.tokens[i]?.lower ?? '')) return i
  return from
}

/** The head among tokens without a preposition: a name at their end, a noun phrase otherwise. */
export function headNoun(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, entities, speech } = scene
  if (to <= from || !isWord(tokens[to - 1])) return null
  const nameStart = nameStartingBackFrom(scene, to)
  if (nameStart >= from)
    return { kind: 'name', from: nameStart, to, entity: entities[to - 1] ?? null, pronoun: null }
  let start = to - 1
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]
    if (!isWord(token)) break
    start = i
    const pronoun = speech.pronouns.get(token.lower)
    // "he president said": a slip for "the president" still means the person spoken of.
    if (pronoun) return { kind: 'pronoun', from: i, to: i + 1, entity: null, pronoun }
    if (speech.determiners.has(token.lower)) break
  }
  const first = tokens[start]
  const last = tokens[to - 1]
  if (!first || !last || TIME.test(last.lower) || /^\p{N}+$/u.test(last.text)) return null
  if (
    to - start === 1 &&
    speech.determiners.has(last.lower) &&
    !/^(?:one|another|many|some|both|others)$/.test(last.lower)
  )
    return null
  const subject: Subject = { kind: 'noun', from: start, to, entity: null, pronoun: null }
  if (speech.code === 'de' && !isCapital(last)) return null
  if (speech.romance) return mayHeadRomance(scene, subject) ? subject : null
  return speech.code === 'en' && !mayHead(scene, subject) ? null : subject
}

/** An article leads a single noun here too, but for sources, papers and who is called by his office. */
function mayHeadRomance(scene: Scene, subject: Subject): boolean {
  const { tokens, speech } = scene
  const first = tokens[subject.from]?.lower ?? ''
  if (speech.determiners.has(first)) return subject.to - subject.from > 1
  if (isSmallWord(scene, first)) return false
  return isPersonNoun(scene, subject) || speech.documents.has(headWord(scene, subject))
}

/** English has an article before a single noun: "on the trade", "increased by", "known mostly" head nothing. */
function mayHead(scene: Scene, subject: Subject): boolean {
  const { tokens, speech } = scene
  const first = tokens[subject.from]
  const last = tokens[subject.to - 1]
  if (!first || !last || speech.prepositions.has(last.lower)) return false
  if (/^\p{Ll}+ed$/u.test(last.text) && !isPersonNoun(scene, subject)) return false
  if (speech.determiners.has(first.lower) || isCapital(first) || /['’]s?$/u.test(first.text)) return true
  if (speech.prepositions.has(first.lower)) return false
  return /[^s]s$/.test(last.lower) || isPersonNoun(scene, subject) || speech.documents.has(last.lower)
}
