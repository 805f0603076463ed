import { LEXICON } from '../text/name-lexicon.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import { canSpeak } from './german-noun.ts'
import { germanSubject } from './german-phrase.ts'
import { nameStartingBackFrom } from './head.ts'
import { isComma, isWord, openingBracket, type Scene, type Subject } from './scene.ts'

/** A noun phrase that opens a sentence is looked at so far: "Roe's campaign", "the former harbour master". */
const MAX_OPENING = 7
const MAX_PHRASES = 4
const MAX_DATELINE = 14

/**
 * Who a sentence is about, for verbs that share its subject: the first name, pronoun or person's noun that no
 * preposition leads. What follows the comma of a leading "After …," comes first.
 */
export function sentenceSubject(scene: Scene, start: number, to: number): Subject | null {
  const { tokens, speech } = scene
  const from = afterDateline(scene, start, to)
  if (speech.code === 'de') return germanSpeaker(scene, from, to) ?? firstName(scene, from, to)
  const first = tokens[from]?.lower ?? ''
  if (speech.prepositions.has(first) || speech.boundaries.has(first) || LEADS.test(first)) {
    for (let i = from + 1; i < to - 1; i++) {
      if (!isComma(tokens[i])) continue
      const subject = opening(scene, i + 1, to)
      if (subject) return subject
    }
  } else {
    const subject = opening(scene, from, to)
    if (subject?.kind === 'noun') return subject
  }
  return firstName(scene, from, to)
}

/** "Asked what he would say, Roe laughed." */
const LEADS = /^(?:asked|pressed|questioned|speaking|writing|unlike|having|being)$/

/** "LONDON, Dec. 8 (AGENCY) — The council said": the town says nothing. */
function afterDateline({ tokens }: Scene, from: number, to: number): number {
  if (from > 0 || !/^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '')) return from
  for (let i = from + 1; i < to && i < MAX_DATELINE; i++)
    if (/^(?:[—–-]|--)$/.test(tokens[i]?.text ?? '')) return i + 1
  return from
}

/** German puts what it likes first: the first phrase that can speak, else the first one. */
function germanSpeaker(scene: Scene, from: number, to: number): Subject | null {
  let first: Subject | null = null
  for (let at = from, tries = 0; at < to && tries < MAX_PHRASES; tries++) {
    const subject = germanSubject(scene, at, to, false)
    if (!subject) break
    if (canSpeak(scene, subject)) return subject
    first ??= subject
    at = subject.to
    while (at < to && scene.tokens[at]?.kind === 'mark') at++
  }
  return first
}

/** The subject that starts right at `from`. */
function opening(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, entities, speech } = scene
  const first = tokens[from]
  if (!isWord(first)) return null
  const pronoun = speech.pronouns.get(first.lower)
  if (pronoun && pronoun !== 'any') return { kind: 'pronoun', from, to: from + 1, entity: null, pronoun }
  for (let i = from; i < to && i - from < MAX_OPENING; i++) {
    const token = tokens[i]
    if (!isWord(token) || speech.prepositions.has(token.lower) || speech.boundaries.has(token.lower))
      return null
    const entity = entities[i]
    if (entity?.kind === 'person' && !/['’]s?$/u.test(token.text)) return nameAt(scene, i, to)
    // "M. Roe est ingénieur": what he is comes after him.
    if (speech.romance && entity && /^\p{Lu}/u.test(token.text)) return null
    if (
      i > from &&
      !entity &&
      (LEXICON.roleNouns.has(token.lower) ||
        LEXICON.orgWords.has(token.lower) ||
        speech.groups.has(token.lower) ||
        (speech.romance && isRomancePerson(speech.code, token.lower))) &&
      !isLed(scene, i + 1, to)
    ) {
      const comma = speech.romance ? phraseEnd(scene, i, to) : i + 1
      // "Her sister, Ann, knew": the name after the comma says it.
      if (isComma(tokens[comma]) && entities[comma + 1]?.kind === 'person') {
        const name = nameAt(scene, comma + 1, to)
        if (isComma(tokens[name.to])) return name
      }
      return { kind: 'noun', from, to: i + 1, entity: null, pronoun: null }
    }
  }
  return null
}

/** "El entrenador del Robledal,": past the words that belong to the noun at `i`. */
function phraseEnd({ tokens }: Scene, i: number, to: number): number {
  let end = i + 1
  while (end < to && end - i < MAX_OPENING + 2 && isWord(tokens[end])) end++
  return end
}

/** More of a name or role follows: the noun found is no head yet. */
function isLed({ tokens, entities }: Scene, next: number, to: number): boolean {
  const lower = tokens[next]?.lower ?? ''
  return next < to && (entities[next] != null || LEXICON.roleNouns.has(lower) || LEXICON.titles.has(lower))
}

function nameAt({ entities }: Scene, at: number, to: number): Subject {
  const entity = entities[at] ?? null
  let end = at
  while (end < to && entities[end] === entity) end++
  return { kind: 'name', from: at, to: end, entity, pronoun: null }
}

function firstName(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, entities, speech } = scene
  let possible: Subject | null = null
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!isWord(token)) continue
    const pronoun = speech.pronouns.get(token.lower)
    if (pronoun && pronoun !== 'any' && pronoun !== 'it')
      return { kind: 'pronoun', from: i, to: i + 1, entity: null, pronoun }
    const entity = entities[i]
    if (!entity) continue
    const subject = nameAt(scene, i, to)
    const possessive = /['’]s?$/u.test(tokens[subject.to - 1]?.text ?? '')
    const led = i > from && speech.prepositions.has(tokens[i - 1]?.lower ?? '')
    if (entity.kind === 'person' && !led && !possessive) return subject
    if (!possessive) possible ??= subject
    i = subject.to - 1
  }
  return possible
}

const MAX_LABEL = 7

/** "Roe’s verdict: “…”", "From Roe’s post: “…”": the words are their owner's. */
function ownerOfLabel(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, entities, speech } = scene
  const start = speech.prepositions.has(tokens[from]?.lower ?? '') ? from + 1 : from
  if (to - start > MAX_LABEL || entities[start]?.kind !== 'person') return null
  const subject = nameAt(scene, start, to)
  if (subject.to >= to || !/['’]s?$/u.test(tokens[subject.to - 1]?.text ?? '')) return null
  for (let i = subject.to; i < to; i++) if (!isWord(tokens[i]) || entities[i]) return null
  return subject
}

/** "Ann Roe: “…”", "More from Roe: “…”": the name right before the colon of a short lead-in. */
export function labelBefore(scene: Scene, from: number, at: number): Subject | null {
  const { tokens } = scene
  if (tokens[at - 1]?.text !== ':') return null
  const owner = ownerOfLabel(scene, from, at - 1)
  if (owner) return owner
  let end = at - 1
  if (tokens[end - 1]?.text === ')') end = openingBracket(tokens, end - 1, from)
  if (end <= from || end - from > 10) return null
  const nameStart = nameStartingBackFrom(scene, end)
  if (nameStart < from) return null
  return { kind: 'name', from: nameStart, to: end, entity: scene.entities[end - 1] ?? null, pronoun: null }
}
