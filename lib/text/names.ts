import { isBody } from '../article/text.ts'
import type { Article, Span } from '../article/types.ts'
import { languageData } from './language.ts'
import { LEXICON, readNamesOf } from './name-lexicon.ts'
import { mergeNames } from './name-merge.ts'
import { newNameTable } from './name-surface.ts'
import { addNames } from './name-table.ts'
import { words, wordsOf } from './words.ts'

export type EntityKind = 'person' | 'organization' | 'place' | 'event' | 'thing'

export interface Entity {
  /** The fullest form as a reader would write it, titles left out. */
  name: string
  kind: EntityKind
  /** Told by the name, a courtesy title or a role; null when the text does not tell. */
  gender: 'm' | 'f' | null
  /** As the article says it: "President", "a nurse at St Brannoc's Hospital". */
  role: string | null
  /** Other forms the article uses, "Calder", "IRB". */
  aliases: string[]
  /** In reading order, titles and possessive endings left out. */
  mentions: Span[]
}

/**
 * Who and what the article names, most mentioned first. Headline and standfirst help to find full forms; mentions lie
 * in the blocks. Evidence of the text decides the kind, with small tables of names and places.
 */
export function findEntities(article: Article): Entity[] {
  const data = languageData(article.language)
  readNamesOf(data.code)
  const table = newNameTable(data)
  for (const text of [article.title, article.standfirst ?? ''])
    addNames(table, text, words(text, data.code), null)
  for (const block of article.blocks)
    if (isBody(block) && block.type !== 'code' && block.type !== 'entry')
      addNames(table, block.text, wordsOf(block, data.code), block.id)
  return mergeNames(table).filter((entity) => entity.mentions.length > 0 && !isNoise(entity))
}

function isNoise(entity: Entity): boolean {
  return LEXICON.notNames.has(entity.name.toLowerCase())
}
