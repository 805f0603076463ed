import { roleGender } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { personMeant } from './anaphor.ts'
import type { Discourse } from './discourse.ts'
import { germanDefinite } from './german-definite.ts'
import { headWord } from './phrase.ts'
import type { Scene, Subject } from './scene.ts'

const FIRM =
  /^(?:company|firm|utility|airline|manufacturer|carmaker|automaker|retailer|startup|start-up|corporation|giant|charity|nonprofit|club)$/
/** What no company is. */
const PUBLIC_BODY =
  /\b(?:Council|Ministry|Department|Agency|Court|Police|Party|Parliament|Congress|Senate|Office|University|House|Government|Army|Commission|Post|Times|News|CNN|Reuters)\b/

/** "the minister": the person who was introduced as one; "the ministry": the body that has it in its name. */
export function entityOfRole(scene: Scene, subject: Subject, discourse: Discourse): Entity | null {
  if (scene.speech.code === 'de') return germanDefinite(scene, subject, discourse)
  const { definite } = scene.speech
  const first = scene.tokens[subject.from]
  if (!first || (definite && !definite.has(first.lower))) return null
  if (subject.to - subject.from > (scene.speech.romance ? 7 : 4)) return null
  const noun = headWord(scene, subject)
  const known = discourse.mostSalient(
    ({ kind, role, name, mentions }) =>
      (kind === 'person' && role !== null && hasWord(role, noun) && hasWord(headOfRole(role), noun)) ||
      (kind === 'organization' && mentions.length > 0 && name.includes(' ') && hasWord(name, noun)),
  )
  if (known) return known
  if (scene.speech.romance) return personMeant(scene, subject, discourse)
  // "the bride" of a story that has named one woman is she.
  const gender = subject.to - subject.from === 2 ? roleGender(noun) : null
  const meant = gender ? discourse.resolve(gender) : null
  return meant && meant.lead > 0.3 && meant.entity.mentions.length > 0 && meant.entity.gender === gender
    ? meant.entity
    : bodyMeant(noun, discourse)
}

/** "the company", "the utility": the one body the text is about, if such a noun can mean it. */
function bodyMeant(noun: string, discourse: Discourse): Entity | null {
  if (!FIRM.test(noun)) return null
  const meant = discourse.resolve('it')
  if (!meant || meant.lead < 0.4 || meant.entity.kind !== 'organization') return null
  return meant.entity.mentions.length > 0 && !PUBLIC_BODY.test(meant.entity.name) ? meant.entity : null
}

/** "the company" for a body that is not called one is a guess. */
export function isGuess(scene: Scene, subject: Subject, entity: Entity): boolean {
  const noun = headWord(scene, subject)
  return FIRM.test(noun) && !hasWord(entity.name, noun)
}

/** "director of the company" is a director, not a company. */
function headOfRole(role: string): string {
  return (
    role.split(/,|\s(?:of|for|at|in|from|with|to|on|who|and|der|des|von|für|bei|im|de|du|del|da|do)\s/u)[0] ??
    role
  )
}

/** Asked of every name in mind, and nearly always in vain: the split comes last. */
function hasWord(text: string, word: string): boolean {
  if (word.length < 3) return false
  const lower = text.toLowerCase()
  return lower.includes(word) && lower.split(/[^\p{L}]+/u).includes(word)
}
