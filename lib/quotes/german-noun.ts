import { isGermanBody, isGermanRole } from '../text/german-roles.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isCapital, type Scene, type Subject } from './scene.ts'

/** Ends of nouns for what holds words: "Abschlussbericht", "Pressemitteilung". */
const DOCUMENT =
  /(?:bericht|mitteilung|erklärung|studie|urteil|schreiben|brief|gutachten|interview|rede|stellungnahme|papier|dokument|umfrage|antrag|begründung|gesetz|aufruf|transparent|plakat|resolution|protokoll|artikel|kommentar)(?:s|es|en)?$/

export function isGermanDocument(lower: string): boolean {
  return DOCUMENT.test(lower)
}

/** The noun that heads a German phrase: its first, since genitives and names follow it. */
export function germanHead({ tokens }: Scene, { from, to }: Subject): string {
  for (let i = from; i < to; i++)
    if (isCapital(tokens[i])) {
      const lower = tokens[i]?.lower ?? ''
      if (i > from || to - from === 1 || !DETERMINER.test(lower)) return lower
    }
  return tokens[to - 1]?.lower ?? ''
}

const DETERMINER =
  /^(?:der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|sein\p{L}*|ihr\p{L}*|dies\p{L}*|mehrere|viele|einige|zwei|drei|beide)$/u

/** Whether the subject is somebody, or something that holds words. */
export function canSpeak(scene: Scene, subject: Subject): boolean {
  if (subject.kind === 'pronoun') return subject.pronoun !== 'it'
  const { entity } = subject
  if (subject.kind === 'name') return entity === null || entity.kind !== 'place'
  const head = germanHead(scene, subject)
  if (isGermanRole(head) || LEXICON.titles.has(head) || isGermanBody(head) || isGermanDocument(head))
    return true
  if (scene.speech.groups.has(head) || scene.speech.documents.has(head)) return true
  for (let i = subject.from; i < subject.to; i++) {
    const kind = scene.entities[i]?.kind
    if (kind === 'person' || kind === 'organization') return true
  }
  return false
}

/** What somebody says or writes: not what others write of him. */
const WORDS =
  /(?:aussagen?|worte|angaben?|behauptung|forderung|vorwurf|kritik|aufruf|begründung|kommentar|brief|rede|erklärung|warnung|antwort|gutachten|schreiben|urteil|formel|satz)$/

/** "Die Aussage des Zeugen Roe": Roe speaks. */
export function germanOwner(scene: Scene, subject: Subject): Entity | null {
  const { tokens, entities } = scene
  const entity = entities[subject.to - 1]
  if (entity?.kind !== 'person' || !WORDS.test(germanHead(scene, subject))) return null
  let at = subject.to - 1
  while (at > subject.from && isCapital(tokens[at - 1])) at--
  return /^(?:des|der|von|vom)$/.test(tokens[at - 1]?.lower ?? '') ? entity : null
}
