import { isGermanBody, isGermanDocument, isGermanRole, isGermanWords } from '../text/german-roles.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isCapital, type Scene, type Subject } from './scene.ts'

/** The noun that heads a German phrase: its first, since genitives and names follow it. */
export function germanHead({ tokens }: Scene, { from, to }: Subject): string {
  for (let i = from; i < to; i++)
    if (isCapital(tokens[i])) {
      const lower = tokens[i]?.lower ?? ''
      if (i > from || to - from === 1 || !DETERMINER.test(lower)) {
        // "Berliner Senat", "Auswärtige Amt": an adjective with a capital.
        const next = isCapital(tokens[i + 1]) && i + 1 < to ? (tokens[i + 1]?.lower ?? '') : ''
        return next && /e[rn]?$/.test(lower) && !isKnown(lower) && isKnown(next) ? next : lower
      }
    }
  return tokens[to - 1]?.lower ?? ''
}

const DETERMINER =
  /^(?:der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|sein\p{L}*|ihr\p{L}*|dies\p{L}*|mehrere|viele|einige|zwei|drei|beide)$/u

/** A single noun without an article: somebody whose full name the text does not give. */
function isProperName({ tokens, speech }: Scene, { from, to }: Subject): boolean {
  const lower = tokens[from]?.lower ?? ''
  return to - from === 1 && isCapital(tokens[from]) && !speech.determiners.has(lower) && !COMMON.test(lower)
}

const COMMON = /(?:ungen|heit|keit|schaft|tion|ionen|ismus|tät|nis|[^aeiou]en|[^aeiou]e)$/

function isKnown(lower: string): boolean {
  return isGermanRole(lower) || isGermanBody(lower) || isGermanDocument(lower)
}

/** Whether the subject is somebody, or something that holds words. */
export function canSpeak(scene: Scene, subject: Subject): boolean {
  if (subject.kind === 'pronoun') return subject.pronoun !== 'it'
  const { entity } = subject
  if (subject.kind === 'name') return entity === null || entity.kind !== 'place'
  const head = germanHead(scene, subject)
  if (isProperName(scene, subject) || scene.tokens[subject.to - 1]?.kind === 'quote') return true
  if (isGermanRole(head) || LEXICON.titles.has(head) || isGermanBody(head) || isGermanDocument(head))
    return true
  if (scene.speech.groups.has(head) || scene.speech.documents.has(head)) return true
  for (let i = subject.from; i < subject.to; i++) {
    const kind = scene.entities[i]?.kind
    if (kind === 'person' || kind === 'organization') return true
  }
  return false
}

/** Nouns that a name in marks follows: works, events, bodies, ships. Our own list. */
const NAMED =
  /(?:album|lied|song|roman|buch|film|serie|sendung|stück|oper|musical|ausstellung|festival|theater|zeitschrift|zeitung|magazin|blatt|band|gruppe|organisation|initiative|bündnis|bewegung|partei|verein|projekt|programm|reihe|schiff|yacht|fähre|kutter|hotel|restaurant|lokal|kneipe|gasthof|titel|motto|thema|reportage|dokumentation|vortrag|website|portal|kampagne|kollektiv|label|klub|club)(?:s|es|e|n|en)?$/

/** The marks hold a name: a noun for what has one stands right before them, "der Roman „…“". */
export function isGermanName(tokens: Scene['tokens'], quote: number): boolean {
  const noun = tokens[quote - 1]
  return isCapital(noun) && NAMED.test(noun?.lower ?? '')
}

/** "Die Aussage des Zeugen Roe": Roe speaks. */
export function germanOwner(scene: Scene, subject: Subject): Entity | null {
  const { tokens, entities } = scene
  const entity = entities[subject.to - 1]
  if (entity?.kind !== 'person' || !isGermanWords(germanHead(scene, subject))) return null
  let at = subject.to - 1
  while (at > subject.from && isCapital(tokens[at - 1])) at--
  return /^(?:des|der|von|vom)$/.test(tokens[at - 1]?.lower ?? '') ? entity : null
}
