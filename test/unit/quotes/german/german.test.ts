import { describe, expect, it } from 'vitest'
import { blockIndex } from '../../../../lib/article/text.ts'
import { findQuotes, quoteText } from '../../../../lib/quotes/index.ts'
import { articleOf } from '../article.ts'
import { COLONS } from './colons.ts'
import { FLOATING } from './floating.ts'
import { IN_A_CLAUSE } from './in-a-clause.ts'
import { MIXED } from './mixed.ts'
import { SOURCES } from './sources.ts'
import { SPEAKERS } from './speakers.ts'
import { VERB_SECOND } from './verb-second.ts'

const SETS = { VERB_SECOND, SOURCES, IN_A_CLAUSE, COLONS, SPEAKERS, FLOATING, MIXED }

describe.each(Object.entries(SETS))('German, %s', (_set, passages) => {
  it.each(passages)('%s', (_shows, text, wanted) => {
    const article = articleOf(text.split('\n'), 'de')
    const blocks = blockIndex(article.blocks)
    const found = findQuotes(article).map((quote, index) =>
      // What the table leaves out is not asked for.
      [
        quoteText(blocks, quote, ' … '),
        quote.speaker?.name ?? null,
        quote.speaker?.role ?? null,
        quote.speaker?.kind,
      ].slice(0, wanted[index]?.length ?? 4),
    )
    expect(found).toEqual(wanted)
  })
})
