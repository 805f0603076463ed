import { isGermanBody, isGermanDocument } from '../text/german-roles.ts'
import { isTitle, LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import { germanHead, germanOwner } from './german-noun.ts'
import { isWord, type Scene, type Subject } from './scene.ts'

const MAX_CLAUSE = 10

const NAMING = /^(?:gave|gives|identified|identifies|introduced|introduces|only|asked|wanted|is|was|goes)$/

export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|tonight|tomorrow|\d{1,4})$/

/** The noun that heads a noun phrase: the last word before its first preposition. */
export function headWord(scene: Scene, subject: Subject): string {
  if (scene.speech.code === 'de') return germanHead(scene, subject)
  // Without articles the noun comes before its complements: "джерело в поліції", "начальник управления".
  if (scene.speech.definite === null)
    for (let i = subject.from; i < subject.to; i++) {
      const lower = scene.tokens[i]?.lower ?? ''
      if (scene.speech.groups.has(lower) || scene.speech.documents.has(lower)) return lower
    }
  const preposition = headPreposition(scene, subject.from + 1, subject.to)
  let head = (preposition < 0 ? subject.to : preposition) - 1
  // "an email seen by the paper", "a letter obtained from the court"
  if (preposition > 0 && head > subject.from + 1 && PARTICIPLE.test(scene.tokens[head]?.lower ?? '')) head--
  return scene.tokens[head]?.lower.replace(/'s$/, '') ?? ''
}

const PARTICIPLE = /(?:ed|seen|sent|shown|written|shared|known|held)$/

/** How likely a subject is to speak, from its kind alone: 2 for a person, below 0 for a thing that does not. */
export function voice(scene: Scene, subject: Subject): number {
  if (subject.kind === 'pronoun') return subject.pronoun === 'it' || subject.pronoun === 'any' ? 0.5 : 2
  if (subject.kind === 'name') {
    switch (subject.entity?.kind) {
      case 'person':
        return 2
      case 'organization':
        return 1.5
      case undefined:
        return 1.2
      default:
        return 0.6
    }
  }
  if (isPersonNoun(scene, subject)) return 1.5
  if (isDocument(scene, headWord(scene, subject))) return 1
  // German phrases are told by their capitals: the verb decides.
  return scene.speech.code === 'de' ? 0.5 : -2.5
}

export function isPersonNoun(scene: Scene, subject: Subject): boolean {
  const head = headWord(scene, subject)
  if (scene.speech.romance && hasGroup(scene, subject)) return true
  if (scene.speech.groups.has(head)) return true
  if (scene.speech.code === 'de') return isTitle(head) || isGermanBody(head)
  const preposition = headPreposition(scene, subject.from + 1, subject.to)
  const end = preposition < 0 ? subject.to : preposition
  for (let i = subject.from; i < end; i++) {
    const lower = scene.tokens[i]?.lower.replace(/'s$/, '') ?? ''
    const single = lower.replace(/s$/, '')
    if (
      LEXICON.roleNouns.has(lower) ||
      LEXICON.roleNouns.has(single) ||
      LEXICON.titles.has(lower) ||
      LEXICON.orgWords.has(lower) ||
      (scene.speech.romance && isRomancePerson(scene.speech.code, lower))
    )
      return true
  }
  return false
}

/** A noun, in lower case, for what holds words. */
export function isDocument({ speech }: Scene, noun: string): boolean {
  return speech.documents.has(noun) || (speech.code === 'de' && isGermanDocument(noun))
}

/** Romance adjectives follow their noun: "fonti investigative", "los vecinos afectados". */
function hasGroup({ tokens, speech }: Scene, { from, to }: Subject): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++)
    if (speech.groups.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "Roe's account": Roe speaks. */
export function entityMeant(scene: Scene, subject: Subject): Entity | null {
  if (scene.speech.code === 'de') return germanOwner(scene, subject)
  if (!scene.speech.documents.has(headWord(scene, subject))) return null
  const preposition = headPreposition(scene, subject.from + 1, subject.to)
  const end = preposition < 0 ? subject.to : preposition
  for (let i = subject.from; i < end; i++)
    if (scene.entities[i] && /['’]s?$/u.test(scene.tokens[i]?.text ?? '')) return scene.entities[i] ?? null
  return null
}

/** "a cook, who gave her name only as Ann": the name given for the source. */
export function givenName(scene: Scene, subject: Subject): Entity | null {
  const { tokens, entities, speech } = scene
  const who = tokens[subject.to]?.text === ',' ? subject.to + 1 : subject.to
  if (!speech.relatives.has(tokens[who]?.lower ?? '') && tokens[who]?.lower !== 'identified') return null
  for (let i = who + 1; i < Math.min(who + MAX_CLAUSE, tokens.length) && isWord(tokens[i]); i++)
    if (
      /^(?:as|called)$/.test(tokens[i]?.lower ?? '') &&
      NAMING.test(tokens[who + 1]?.lower ?? tokens[who]?.lower ?? '')
    )
      return entities[i + 1]?.kind === 'person' ? (entities[i + 1] ?? null) : null
  return null
}

/** The first preposition that hangs on a head noun or name: "a spokesman for", "Roe of". */
export function headPreposition(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i]
    if (
      isWord(token) &&
      scene.speech.prepositions.has(token.lower) &&
      !(scene.entities[i] && scene.entities[i] === scene.entities[i - 1])
    )
      return i
  }
  return -1
}
