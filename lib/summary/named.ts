import type { mentionsByBlock } from '../quotes/scene.ts'
import type { Entity } from '../text/names.ts'
import { isQuoted, quotedRanges } from './quoted.ts'
import type { Sentence } from './story.ts'

export type Mentions = ReturnType<typeof mentionsByBlock>

/** A person named in a sentence. */
export interface Named {
  entity: Entity
  /** Place in the sentence, in characters. */
  start: number
  end: number
  quoted: boolean
}

/** The persons named in a sentence whom a pronoun of this gender can mean. */
export function personsIn(mentions: Mentions, { span, text }: Sentence, gender: 'm' | 'f' | null): Named[] {
  const found: Named[] = []
  const quotes = quotedRanges(text)
  for (const { entity, start, end } of mentions.get(span.block) ?? [])
    if (
      start >= span.start &&
      end <= span.end &&
      entity.kind === 'person' &&
      (entity.gender ?? gender) === gender
    )
      found.push({
        entity,
        start: start - span.start,
        end: end - span.start,
        quoted: isQuoted(quotes, start - span.start),
      })
  return found
}

/** Whatever a sentence names before its pronoun may be what that means: a person we took for something else. */
export function namesBefore(mentions: Mentions, { span }: Sentence, place: number): boolean {
  const all = mentions.get(span.block) ?? []
  return all.some(({ start }) => start >= span.start && start < span.start + place)
}
