import { readingOrder } from '../article/order.ts'
import type { Article } from '../article/types.ts'
import { CASED } from '../text/name-cases.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { expandShort } from './in-brackets.ts'
import { asListed, type Row, rowOf, written } from './known-names.ts'

/**
 * Joins what an article names twice: what the world knows under several names, and what the article itself abbreviates
 * in brackets, small words within or not: "Institut für Küstenschutz (IKS)".
 */
export function joinSame(entities: readonly Entity[], { blocks, language }: Article, code: string): Entity[] {
  const joined = new Map<Row, Entity>()
  const all: Entity[] = []
  for (const entity of entities) {
    const row = rowOf(entity, code)
    const known = row && joined.get(row)
    if (known) {
      join(known, entity)
      continue
    }
    const own = row ? { ...entity, mentions: [...entity.mentions], aliases: [...entity.aliases] } : entity
    if (row) joined.set(row, own)
    all.push(own)
  }
  for (const { row, span, text } of written(blocks, code)) {
    let entity = joined.get(row)
    if (!entity) {
      const kind = row.some((form) => LEXICON.places.has(form)) ? 'place' : 'organization'
      entity = { name: text, kind, gender: null, role: null, aliases: [], mentions: [] }
      joined.set(row, entity)
      all.push(entity)
    }
    entity.aliases.push(text)
    if (!entity.mentions.some(({ block, start }) => block === span.block && start === span.start))
      entity.mentions.push(span)
  }
  const inOrder = readingOrder(blocks)
  for (const [row, entity] of joined) {
    rename(entity, row, code)
    entity.mentions.sort(inOrder)
  }
  expandShort(all, blocks, language)
  return all
}

function join(into: Entity, from: Entity): void {
  into.aliases.push(from.name, ...from.aliases)
  into.mentions = [...into.mentions, ...from.mentions]
  if (into.kind === 'thing') into.kind = from.kind
}

/** The fullest form that the article has; the nominative where names change their endings. */
function rename(entity: Entity, row: Row, code: string): void {
  const forms = [entity.name, ...entity.aliases]
  const placeOf = (form: string) => {
    const place = row.indexOf(asListed(form))
    return place < 0 ? row.length : place
  }
  const best = forms.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a))
  const full = row[0] ?? ''
  const inflected = CASED.has(code) && !/^\p{Lu}{2}/u.test(best) && placeOf(best) > 0
  entity.name = inflected ? full.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()) : best
  entity.aliases = forms.filter((form) => form !== entity.name)
  if (entity.kind === 'person') entity.kind = 'place'
}
