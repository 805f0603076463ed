import type { Digest, DigestOptions } from './article/digest.ts'
import type { Article } from './article/types.ts'
import { findFacts } from './facts/index.ts'
import { castOf } from './quotes/cast.ts'
import { findQuotes } from './quotes/index.ts'
import { rankStory, summarise } from './summary/index.ts'
import { findEntities } from './text/names.ts'
import { nameThreads } from './threads/index.ts'
import { findStrands, strandOf } from './threads/strands.ts'
import { rankTopics } from './topics/index.ts'

/** So many topics are looked at for the threads' labels. */
const LABELS = 40

/**
 * Who said what, what the article says and what it is about. Pure: the same in a browser, in a worker and in Node.
 * Every span it names lies in a block of `article`.
 */
export function digest(article: Article, options: DigestOptions = {}): Digest {
  const entities = findEntities(article)
  const quotes = findQuotes(article, entities)
  const ranking = rankStory(article, options.sentences)
  const strands = findStrands(article, ranking.story, entities, quotes)
  const summary = summarise(article, entities, options.sentences, ranking, strandOf(strands))
  const topics = rankTopics(article, entities, quotes)
  const labels = () => topics.candidates(LABELS)
  return {
    quotes,
    cast: castOf(entities),
    summary,
    topics: topics.shown(options.topics),
    threads: nameThreads(article, strands, { ranking, quotes, summary, labels }),
    facts: findFacts(article),
  }
}
