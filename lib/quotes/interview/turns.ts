import type { Block, BlockId } from '../../article/types.ts'

/** What one side of an interview says in one go: stretches of paragraphs, from `start` each to the end. */
export interface Turn {
  asks: boolean
  /** As printed before the colon: "Q", "Calder", "IC"; null where the mark-up tells question and answer apart. */
  label: string | null
  parts: { block: BlockId; start: number; text: string }[]
}

/** "Ines Calder: ", "IC: ", "Q: " — four words at most. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})\s?:\s+(?=\S)/u
const ASKS = /[?？؟]["'”’»)]?$/u
const ANY_QUESTION = /[?？؟]/u
/** Fewer are questions that a column asks itself, or a line that happens to end in one. */
const MIN_QUESTIONS = 3
const MIN_ASKING = 2
/** For each label; with more between them the labels are those of a box in a story. */
const MAX_PARAGRAPHS = 3
/** In characters. */
const MAX_LABEL = 100

/** Paragraphs with names before them, as a transcript has; whoever mostly asks is the interviewer. */
export function labelledTurns(blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = []
  for (const { id, type, text } of blocks) {
    if (type === 'heading') continue
    const [printed, label] = type === 'paragraph' ? (LABEL.exec(text.slice(0, MAX_LABEL)) ?? []) : []
    const part = { block: id, start: printed?.length ?? 0, text: text.slice(printed?.length ?? 0) }
    if (label) turns.push({ asks: false, label, parts: [part] })
    else if (type === 'paragraph') turns.at(-1)?.parts.push(part)
  }
  // What follows the last turn may be the reporter's again.
  turns.at(-1)?.parts.splice(1)
  // "JAKE FIELD" at first, "FIELD" from then on.
  const byLabel = Map.groupBy(turns, ({ label }) => label?.split(' ').at(-1))
  for (const [label, own] of byLabel) {
    if (own.length < MIN_ASKING) continue
    const asking = own.filter(({ parts }) => ASKS.test(parts.at(-1)?.text ?? ''))
    if (label === 'Q' || 2 * asking.length > own.length) for (const turn of own) turn.asks = true
  }
  const paragraphs = turns.reduce((sum, { parts }) => sum + parts.length, 0)
  return turns.some(({ asks }) => asks) && paragraphs <= MAX_PARAGRAPHS * turns.length ? turns : []
}

/** Questions in bold, in italics or as headings, each with plain paragraphs after it. */
export function markedTurns(blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = []
  for (const block of blocks) {
    const { id, type, text } = block
    if (type !== 'paragraph' && type !== 'heading') continue
    const end = type === 'heading' ? text.length : setApart(block)
    const rest = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)
    if (end > 0)
      turns.push({ asks: true, label: null, parts: [{ block: id, start: 0, text: text.slice(0, end) }] })
    if (rest >= text.length) continue
    const part = { block: id, start: rest, text: text.slice(rest) }
    const last = turns.at(-1)
    if (last && !last.asks) last.parts.push(part)
    else if (last) turns.push({ asks: false, label: null, parts: [part] })
  }
  turns.at(-1)?.parts.splice(1)
  const asked = turns.filter(({ asks }) => asks)
  const questions = asked.filter(({ parts }) => ANY_QUESTION.test(parts[0]?.text ?? ''))
  return questions.length >= MIN_QUESTIONS && 3 * questions.length >= 2 * asked.length ? turns : []
}

/** How far a paragraph is bold or italic from its start: all of it, or up to the end of a question. */
function setApart({ text, marks }: Block): number {
  const ends = marks
    .filter(({ type, start, end }) => /^(?:strong|emphasis)$/.test(type) && start === 0 && end > 0)
    .map(({ end }) => end)
  const end = Math.max(0, ...ends)
  return end === text.length || ASKS.test(text.slice(0, end).trimEnd()) ? end : 0
}
