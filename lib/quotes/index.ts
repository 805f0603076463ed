import type { Quote } from '../article/digest.ts'
import { isBody, spanText } from '../article/text.ts'
import type { Article, Block, BlockId } from '../article/types.ts'
import { languageData } from '../text/language.ts'
import { readNamesOf } from '../text/name-lexicon.ts'
import { type Entity, findEntities } from '../text/names.ts'
import { read } from './attribute.ts'
import { buildQuotes } from './build.ts'
import { placeInText } from './context.ts'
import { nameByHonorific } from './honorific.ts'
import { withAnswers } from './interview/index.ts'
import { speechData } from './speech.ts'
import { weigh } from './weight.ts'

export { keyQuotes } from './key-quotes.ts'

/**
 * All direct quotes of an article in reading order, each with its best speaker candidate. `entities` are those of
 * `findEntities`, for callers that have them already.
 */
export function findQuotes(article: Article, entities: readonly Entity[] = findEntities(article)): Quote[] {
  const language = languageData(article.language).code
  readNamesOf(language)
  const blocks = article.blocks.filter(mayQuote)
  const reading = read(blocks, entities, speechData(article.language))
  const quotes = withAnswers(article, entities, buildQuotes(reading, blocks), language)
  if (language === 'ja') nameByHonorific(blocks, quotes)
  weigh(article, quotes)
  placeInText(quotes, reading.passages, blocks, article.language)
  return quotes
}

/** Headings, tables and code report nobody's words; posts do. */
function mayQuote(block: Block): boolean {
  if (block.type === 'embed') return block.kind === 'post'
  return isBody(block) && !/^(?:heading|code|table|entry)$/.test(block.type)
}

/** The words of a quote, its parts joined by a space or what the view puts between them (" … "). */
export function quoteText(
  blocks: ReadonlyMap<BlockId, Block>,
  quote: Pick<Quote, 'spans'>,
  joint = ' ',
): string {
  return quote.spans.map((span) => spanText(blocks, span)).join(joint)
}
