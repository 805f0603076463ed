import { normalise } from '../article/normalise.ts'
import type { Article } from '../article/types.ts'
import { emptyArticle, paragraph } from './article.ts'
import { assemble } from './assemble.ts'
import { judgeCompleteness } from './completeness/index.ts'
import { guessLanguage } from './language.ts'
import { directionOf } from './language-tag.ts'
import { toBylines } from './metadata/bylines.ts'
import { toIso } from './metadata/dates.ts'
import { headOf } from './metadata/head.ts'
import { takeNotes } from './metadata/notes.ts'
import { visibleBylines } from './metadata/people.ts'
import { MAX_TITLE } from './metadata/title.ts'
import { judgeText } from './passes/index.ts'
import { textUnits } from './units/text.ts'
import type { Unit } from './units/unit.ts'

/** What is known of a text beside its characters. */
export interface TextOptions {
  url?: string
  title?: string
  /** BCP 47. */
  language?: string
}

/** A raw plain-text page, clutter and all, to an article: the first line is the headline unless one is given. */
export function extractText(text: string, options: TextOptions = {}): Article {
  const units = textUnits(text)
  const article = emptyArticle(options.url ?? '')
  const first = units[0]
  article.title = normalise(options.title ?? (first && first.words <= 40 ? first.text : ''))
    .trim()
    .slice(0, MAX_TITLE)
  if (first && options.title === undefined && article.title === first.text)
    first.removed = { reason: 'headline', pass: 'headline' }
  const head = headOf(units, first ?? null)
  article.bylines = toBylines(visibleBylines(head, [], article.url), null)
  article.published = textDate(head)
  judgeText({
    units,
    title: article.title,
    headline: first ?? null,
    description: '',
    bylines: article.bylines.map((byline) => byline.name),
    container: null,
  })
  article.notes = takeNotes(units)
  const { blocks, removed } = assemble(units)
  article.blocks = blocks
  article.removed = removed
  article.language = options.language ?? guessLanguage(blocks.map((block) => block.text).join('\n'))
  article.direction = directionOf(article.language)
  article.completeness = judgeCompleteness({ blocks, units, metadata: null, snapshot: null, nextPage: null })
  return article
}

/** A text that is already clean: paragraphs separated by line breaks, kept as they are. */
export function articleFromText(source: TextOptions & { text: string }): Article {
  const article = emptyArticle(source.url ?? '')
  article.title = normalise(source.title ?? '').trim()
  article.blocks = source.text
    .split(/\r\n|\r|\n/)
    .map((line) => normalise(line).trim())
    .filter((line) => line !== '')
    .map((line, index) => paragraph(`b${index + 1}`, line))
  article.language = source.language ?? guessLanguage(source.text)
  article.direction = directionOf(article.language)
  if (article.blocks.length === 0) article.completeness = { state: 'not-article', evidence: ['text:words=0'] }
  return article
}

/** A date line under the headline. */
function textDate(head: readonly Unit[]): string | null {
  for (const unit of head) {
    const date = unit.words <= 12 ? toIso(unit.text) : null
    if (date) return date
  }
  return null
}
