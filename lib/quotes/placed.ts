import { isGivenName, LEXICON } from '../text/name-lexicon.ts'
import { isCapital, isWord, type Scene, type Subject } from './scene.ts'
import type { Clause } from './tokens.ts'

const PLACE = new Set(['в', 'во', 'у', 'на', 'w', 'we'])
const MAX_PHRASE = 12

/**
 * The source that stands in a place: "сообщили в прокуратуре", "У звіті йдеться", "czytamy w komunikacie". Such a verb
 * has no subject, so it is a plural or one of its own kind.
 */
export function placedSource(scene: Scene, verb: number, { from, to }: Clause): Subject | null {
  const { tokens, speech } = scene
  const lower = tokens[verb]?.lower ?? ''
  if (speech.placed.size === 0) return null
  const plural = speech.endings.some(([end, pronoun]) => pronoun === 'they' && lower.endsWith(end))
  if (!plural && !speech.placed.has(lower)) return null
  for (let i = verb + 1; i < to && i - verb < MAX_PHRASE && isWord(tokens[i]); i++) {
    if (!PLACE.has(tokens[i]?.lower ?? '')) continue
    const source = sourceAt(scene, i + 1, to)
    if (source) return source
  }
  // "В МВД сообщили", "Как пояснили в мэрии" and "В пресс-службе банка, в свою очередь, отметили" begin with it.
  let start = verb
  while (start > from && isWord(tokens[start - 1])) start--
  if (speech.boundaries.has(tokens[start]?.lower ?? '')) start++
  return PLACE.has(tokens[start]?.lower ?? '') && start + 1 < verb ? sourceAt(scene, start + 1, verb) : null
}

/** A body or a document with the words that belong to it; null for times and towns. */
function sourceAt(scene: Scene, from: number, limit: number): Subject | null {
  const { tokens, entities, speech } = scene
  let end = from
  while (end < limit && end - from < MAX_PHRASE) {
    const token = tokens[end]
    if (!isWord(token) || (end > from && !entities[end] && ends(scene, token.lower))) break
    end++
  }
  if (end === from) return null
  const entity = entities[end - 1] ?? null
  if (entity) {
    let start = end - 1
    while (start > from && entities[start - 1] === entity) start--
    const named: Subject = { kind: 'name', from: start, to: end, entity, pronoun: null, body: true }
    // "в сообщении Минобороны": the body speaks, whatever its name looks like.
    const document = start > from && speech.documents.has(tokens[from]?.lower ?? '')
    if (
      document
        ? !isGivenName(tokens[start]?.lower ?? '', speech.code)
        : start === from && isBody(scene, start)
    )
      return named
  }
  for (let i = from; i < end; i++)
    if (
      speech.groups.has(tokens[i]?.lower ?? '') ||
      speech.documents.has(tokens[i]?.lower ?? '') ||
      isBody(scene, i)
    )
      return { kind: 'noun', from, to: end, entity: null, pronoun: null }
  return null
}

function ends({ speech }: Scene, lower: string): boolean {
  return speech.cuts.has(lower) || speech.prepositions.has(lower) || speech.says.has(lower)
}

function isBody({ tokens, entities }: Scene, at: number): boolean {
  const token = tokens[at]
  const kind = entities[at]?.kind
  if (!token || kind === 'person' || kind === 'place') return false
  return (
    kind === 'organization' ||
    LEXICON.orgWords.has(token.lower) ||
    /^\p{Lu}{2,}$/u.test(token.text) ||
    (kind === 'thing' && isCapital(token))
  )
}
