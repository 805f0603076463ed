import type { Speaker, SpeakerKind } from '../article/digest.ts'
import type { BlockId } from '../article/types.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Attribution } from './attribution.ts'
import { headWord } from './phrase.ts'
import type { Scene } from './scene.ts'
import type { Passage } from './tokens.ts'

/** A description longer than this is cut before it tells a story. */
const MAX_NAME = 90
const ARTICLE =
  /^(?:the|an?|der|die|das|den|dem|des|ein|eine|einer|einem|einen|le|la|les|l['’]|un|une|el|los|las|una|il|lo|gli|uno|o|os|as|um|uma|de|het|een)\s+/i

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
      kind: entity.kind === 'person' || entity.kind === 'thing' ? 'person' : 'organization',
      mention,
    }
  if (subject.kind === 'pronoun') return null
  const name = page.text.slice(first.start, last.end)
  if (subject.kind === 'name')
    return { name: name.replace(/['’]s?$/u, ''), role: null, kind: 'person', mention }
  return { name: describe(name), role: null, kind: kindOf(scene, headWord(scene, subject)), mention }
}

function kindOf(scene: Scene, noun: string): SpeakerKind {
  if (scene.speech.documents.has(noun)) return 'document'
  return LEXICON.orgWords.has(noun) || LEXICON.knownOrgs.has(noun) ? 'organization' : 'anonymous'
}

/** "an EU official" is "EU official". */
function describe(phrase: string): string {
  const bare = phrase.replace(ARTICLE, '')
  if (bare.length <= MAX_NAME) return bare
  const cut = bare.slice(0, MAX_NAME)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
}
