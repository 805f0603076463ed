import type { Quote, Speaker } from '../../article/digest.ts'
import type { Article } from '../../article/types.ts'
import type { Entity } from '../../text/names.ts'
import { intervieweeOf, isCalledInterview, isPersonal, personOf } from './interviewee.ts'
import { labelledTurns, markedTurns, type Turn } from './turns.ts'

/** Not fitted: a label leaves little doubt, a single name in the introduction some. */
const LABELLED = 0.97
const INTRODUCED = 0.9
/** Answers that are mostly told ("she says") are a story, whose marks say what is quoted. */
const MAX_TOLD = 0.34

/**
 * The quotes of an interview, whose answers are plain paragraphs: each answer is its speaker's words as a whole, and
 * what it quotes in marks is part of it. Other articles keep the quotes they have.
 */
export function withAnswers(
  article: Article,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  language: string,
): Quote[] {
  const labelled = labelledTurns(article.blocks)
  const marked = labelled.length > 0 ? [] : markedTurns(article.blocks)
  const turns = marked.length > 0 && isPersonal(marked, language) ? marked : labelled
  if (turns.length === 0) return [...quotes]
  const told = new Set(quotes.flatMap(({ cue }) => (cue ? [cue.block] : [])))
  const answers = turns.filter(({ asks }) => !asks)
  const parts = answers.flatMap((turn) => turn.parts)
  if (parts.filter(({ block }) => told.has(block)).length > MAX_TOLD * parts.length) return [...quotes]
  const alone = speakerOf(intervieweeOf(article, entities, turns))
  if (marked.length > 0 && !alone && !isCalledInterview(article)) return [...quotes]
  const own = answers.flatMap((turn) => {
    const speaker =
      turn.label === null || turn.label === 'A' ? alone : speakerOf(personOf(turn.label, article, entities))
    return speaker || turn.label === null ? [quoteOf(turn, speaker)] : []
  })
  const answered = new Set(own.flatMap(({ spans }) => spans.map(({ block }) => block)))
  const order = new Map(article.blocks.map(({ id }, index) => [id, index]))
  const place = ({ spans: [first] }: Quote) => (first ? (order.get(first.block) ?? 0) : 0)
  const rest = quotes.filter(({ spans }) => !spans.some(({ block }) => answered.has(block)))
  const all = [...rest, ...own].sort((a, b) => place(a) - place(b))
  for (const [index, quote] of all.entries()) quote.id = `q${index + 1}`
  return all
}

function speakerOf(entity: Entity | null): Speaker | null {
  return entity && { name: entity.name, role: entity.role, kind: 'person', mention: null }
}

function quoteOf({ label, parts }: Turn, speaker: Speaker | null): Quote {
  const spans = parts.map(({ block, start, text }) => ({ block, start, end: start + text.length }))
  const confidence = speaker ? (label === null || label === 'A' ? INTRODUCED : LABELLED) : 0
  return { id: '', spans, speaker, confidence, cue: null, partial: false, weight: 0, context: [], words: 0 }
}
