import type { Speaker, SpeakerKind } from '../article/digest.ts'
import type { BlockId } from '../article/types.ts'
import { isGermanBody, isGermanRole } from '../text/german-roles.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import type { Attribution } from './attribution.ts'
import { describe } from './describe.ts'
import { headPreposition, headWord, isDocument } from './phrase.ts'
import type { Scene, Subject } from './scene.ts'
import type { Passage } from './tokens.ts'

/** The speaker as the views name him: fullest name and role, or an unnamed source in the article's words. */
export function speakerOf(
  page: Passage,
  scene: Scene,
  attribution: Attribution,
  block: BlockId,
): Speaker | null {
  const { entity, subject } = attribution
  if (!subject) return null
  const first = scene.tokens[subject.from]
  const last = scene.tokens[subject.to - 1]
  if (!first || !last) return null
  const taken = attribution.route === 'floating' || attribution.route === 'paragraph'
  const mention = taken ? null : { block, start: first.start, end: last.end }
  if (entity)
    return {
      name: entity.name,
      role: entity.role,
      kind: subject.body ? 'organization' : kindOfEntity(entity),
      mention,
    }
  if (subject.kind === 'pronoun') return null
  const name = page.text.slice(first.start, last.end)
  if (subject.kind === 'name')
    return {
      name: name.replace(/['’]s?$/u, ''),
      role: null,
      kind: LEXICON.orgWords.has(first.lower) ? 'organization' : 'person',
      mention,
    }
  // "der „Bote“": the name without its marks.
  if (last.kind === 'quote')
    return {
      name: describe(name).replace(/^["„“»«](.+)["“”»«]$/u, '$1'),
      role: null,
      kind: 'organization',
      mention,
    }
  return { name: describe(name), role: null, kind: kindOf(scene, subject), mention }
}

function kindOfEntity({ kind, mentions }: Entity): SpeakerKind {
  if (kind !== 'person' && kind !== 'thing') return 'organization'
  return mentions.length > 0 ? 'person' : 'anonymous'
}

function kindOf(scene: Scene, subject: Subject): SpeakerKind {
  // Romance adjectives follow: "la plataforma vecinal".
  const preposition = headPreposition(scene, subject.from + 1, subject.to)
  const nouns = scene.speech.romance
    ? scene.tokens
        .slice(subject.from, preposition < 0 ? subject.to : preposition)
        .map(({ lower }) => lower)
        .filter((lower) => !scene.speech.determiners.has(lower))
    : [headWord(scene, subject)]
  if (nouns.some((noun) => isDocument(scene, noun) && noun !== 'source')) return 'document'
  if (scene.speech.code === 'de' && nouns.some((noun) => isGermanBody(noun) && !isGermanRole(noun)))
    return 'organization'
  if (scene.speech.romance && nouns.some((noun) => isRomancePerson(scene.speech.code, noun)))
    return 'anonymous'
  return nouns.some(
    (noun) => scene.speech.bodies.has(noun) || LEXICON.orgWords.has(noun) || LEXICON.knownOrgs.has(noun),
  )
    ? 'organization'
    : 'anonymous'
}
