import type { Digest, DigestOptions } from './article/digest.ts'
import type { Article } from './article/types.ts'
import { findFacts } from './facts/index.ts'
import { castOf } from './quotes/cast.ts'
import { findQuotes } from './quotes/index.ts'
import { summarise } from './summary/index.ts'
import { findEntities } from './text/names.ts'
import { findTopics } from './topics/index.ts'

/**
 * Who said what, what the article says and what it is about. Pure: the same in a browser, in a worker and in Node.
 * Every span it names lies in a block of `article`.
 */
export function digest(article: Article, options: DigestOptions = {}): Digest {
  const entities = findEntities(article)
  const quotes = findQuotes(article, entities)
  return {
    quotes,
    cast: castOf(entities),
    summary: summarise(article, entities, options.sentences),
    topics: findTopics(article, entities, quotes, options.topics),
    threads: [],
    facts: findFacts(article),
  }
}
