import type { Quote, Speaker } from '../article/digest.ts'
import { isBody } from '../article/text.ts'
import type { Article } from '../article/types.ts'
import { type Entity, findEntities } from '../text/names.ts'
import { type Attribution, type Reading, read } from './attribute.ts'
import { speechData } from './speech.ts'

export { SPEAKER_THRESHOLD } from './threshold.ts'

/** All quotes of an article in reading order. */
export function findQuotes(article: Article, entities: readonly Entity[] = findEntities(article)): Quote[] {
  const blocks = article.blocks.filter(
    (block) => isBody(block) && block.type !== 'code' && block.type !== 'table',
  )
  const reading = read(blocks, entities, speechData(article.language))
  const quotes: Quote[] = []
  for (const attribution of reading.attributions) {
    const page = reading.passages[attribution.block]
    const block = blocks[attribution.block]
    const stretch = page?.stretches[attribution.stretch]
    if (!page || !block || !stretch) continue
    const text = block.text.slice(stretch.start, stretch.end)
    const words = text.split(/\s+/).length
    if (words < 3) continue
    const speaker = speakerOf(reading, attribution, blocks[attribution.subjectBlock]?.id ?? '')
    quotes.push({
      id: `q${quotes.length + 1}`,
      spans: [{ block: block.id, start: stretch.start, end: stretch.end }],
      speaker,
      confidence: speaker ? attribution.certainty : 0,
      cue: null,
      partial: attribution.inClause,
      weight: 0.5,
    })
  }
  return quotes
}

function speakerOf(reading: Reading, attribution: Attribution, blockId: string): Speaker | null {
  const { entity, subject, subjectBlock } = attribution
  const page = reading.passages[subjectBlock]
  if (!subject || !page) return null
  const first = page.tokens[subject.from]
  const last = page.tokens[subject.to - 1]
  if (!first || !last) return null
  const mention = { block: blockId, start: first.start, end: last.end }
  if (entity)
    return {
      name: entity.name,
      role: entity.role,
      kind: entity.kind === 'person' ? 'person' : 'organization',
      mention,
    }
  if (subject.kind === 'pronoun') return null
  const name = page.text.slice(first.start, last.end).replace(/^(?:the|an?)\s+/i, '')
  return { name, role: null, kind: 'anonymous', mention }
}
