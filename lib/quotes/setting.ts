import { isCapital, type Scene, type Subject } from './scene.ts'
import type { Clause, Passage } from './tokens.ts'

/** The quote is a sentence by itself. */
export function isAlone(scene: Scene, clause: Clause, at: number): boolean {
  for (let i = clause.from; i < clause.to; i++) if (i !== at && scene.tokens[i]?.kind !== 'mark') return false
  return true
}

const DIRECT_ENDS = ',?!…—–-'

/** The quoted words end with the comma or question mark of a reporting clause, or follow its comma or colon. */
export function reportsDirectly(page: Passage, scene: Scene, at: number): boolean {
  const stretch = page.stretches[scene.tokens[at]?.stretch ?? 0]
  if (!stretch) return false
  if (stretch.open === '—' || stretch.open === '' || DIRECT_ENDS.includes(page.text.charAt(stretch.end - 1)))
    return true
  const before = scene.tokens[at - 1]?.text
  return before === ':' || before === ',' || scene.tokens[at + 1]?.text === ','
}

/** "“…” ― Ann Roe": a dash and nothing but a name after the quoted words. */
export function attributionLine(scene: Scene, at: number, to: number): Subject | null {
  const { tokens, entities } = scene
  if (!/^(?:[–—―-]|--)$/.test(tokens[at + 1]?.text ?? '')) return null
  let end = at + 2
  while (end < to && tokens[end]?.kind === 'word' && (entities[end] || isCapital(tokens[end]))) end++
  const next = tokens[end]
  if (end === at + 2 || (next && next.kind === 'word') || next?.kind === 'quote') return null
  return { kind: 'name', from: at + 2, to: end, entity: entities[at + 2] ?? null, pronoun: null }
}

const SUBJUNCTIVE =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|stehe|komme|lasse|bleibe|wäre|wären|hätte|hätten|würde|würden|könnte|könnten|müsste|müssten|sollte|sollten)$/

/** German marks indirect speech by its verb: "Es gebe „keinen Anlass“" goes on with the last speaker. */
export function goesOnIndirectly({ tokens, speech }: Scene, { from, to }: Clause): boolean {
  if (speech.code !== 'de') return false
  for (let i = from; i < to; i++) if (SUBJUNCTIVE.test(tokens[i]?.lower ?? '')) return true
  return false
}
