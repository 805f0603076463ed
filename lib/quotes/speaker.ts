import type { Speaker, SpeakerKind } from '../article/digest.ts'
import type { BlockId } from '../article/types.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import type { Attribution } from './attribution.ts'
import { describe } from './describe.ts'
import { headWord } from './phrase.ts'
import type { Scene } from './scene.ts'
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
      kind: kindOfEntity(entity),
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
  return { name: describe(name), role: null, kind: kindOf(scene, headWord(scene, subject)), mention }
}

function kindOfEntity({ kind, mentions }: Entity): SpeakerKind {
  if (kind !== 'person' && kind !== 'thing') return 'organization'
  return mentions.length > 0 ? 'person' : 'anonymous'
}

function kindOf(scene: Scene, noun: string): SpeakerKind {
  if (scene.speech.documents.has(noun)) return 'document'
  return LEXICON.orgWords.has(noun) || LEXICON.knownOrgs.has(noun) ? 'organization' : 'anonymous'
}
