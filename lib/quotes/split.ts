import type { Reading } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { quoteToken } from './quote-tokens.ts'
import { isWord, type Scene } from './scene.ts'

/**
 * In characters. "“We lost it all,” she said. “The sea took …”": a first part of up to a line leads to the rest, a longer
 * one is a quote of its own. Against joining all it is worth
 * 0.4 of detection F1 in English, and 0.4 of quote and speaker.
 */
const MAX_LEAD = 60
/** In characters. "“…,” she said. “I meant both.”": a few words more belong to those before. */
const MAX_TAIL = 30

/** "A," he said, "B." and "A," he said. "B.", and a quote that runs on in the next block with its mark repeated. */
export function goesOn(reading: Reading, before: Attribution, after: Attribution): boolean {
  const page = reading.passages[before.block]
  const stretch = page?.stretches[before.stretch]
  const next = reading.passages[after.block]?.stretches[after.stretch]
  if (!page || !stretch || !next) return false
  if (after.block === before.block + 1) {
    if (stretch.open === '' && next.open === '')
      return before.route !== 'line' && after.route !== 'line' && after.subject === before.subject
    return !stretch.closed && next.outerStart === 0
  }
  if (after.block !== before.block || after.stretch !== before.stretch + 1) return false
  if (
    UNSPACED_REPORT.test(page.text.slice(stretch.outerEnd, Math.min(next.outerStart, stretch.outerEnd + 40)))
  )
    return true
  if (isBetweenDashes(reading.scenes[before.block], before, after)) return true
  if (before.inClause || after.inClause) return false
  if (after.sentence === before.sentence) return isAboutCue(reading, before, after)
  return (
    (stretch.end - stretch.start <= MAX_LEAD || next.end - next.start <= MAX_TAIL) &&
    after.alone &&
    !changesScene(reading, before) &&
    after.sentence === before.sentence + 1 &&
    after.cue === null &&
    after.subject === before.subject
  )
}

/** One sentence with its cue between its parts, or marks alone: "“A,” he said, “b.”", "“A,” “b,” he said". */
function isAboutCue({ scenes }: Reading, before: Attribution, after: Attribution): boolean {
  const scene = scenes[before.block]
  if (!scene || !before.cue) return false
  const from = quoteToken(scene, before.stretch)
  const to = quoteToken(scene, after.stretch)
  if (!scene.tokens.slice(from + 1, to).some(isWord)) return before.cue === after.cue
  if (before.cue === after.cue && before.cue.from > from && before.cue.to <= to)
    return !reportsAgain(scene, before.cue.to, to)
  // "“A,” he said, “b,” he added, “c.”"
  if (to - from > 8 || scene.tokens[to - 1]?.kind !== 'mark' || after.entity !== before.entity) return false
  return scene.tokens
    .slice(from + 1, to)
    .some(({ lower }) => scene.speech.says.has(lower) || scene.speech.perfect.has(lower))
}

/** "“…,” Roe said, noting that he and his wife, Ida, “…”": the second part is told by the participle. */
function reportsAgain({ tokens, speech }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (speech.participles.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** Chinese: “…，”王说，“…”. */
const UNSPACED_REPORT = /^[，,]?[^。！？“”「」\s]{1,20}[说說道称稱示]\s?[，,]$/u

/** "“The pier” – Roe paused – “is safe.”", which is also how Polish and Ukrainian set every reporting clause. */
export function isBetweenDashes(scene: Scene | undefined, before: Attribution, after: Attribution): boolean {
  if (!scene || after.block !== before.block || after.sentence !== before.sentence) return false
  const from = quoteToken(scene, before.stretch)
  const to = quoteToken(scene, after.stretch)
  if (to - from < 4 || to - from > 14) return false
  const first = scene.tokens[from + 1]?.text === ',' ? from + 2 : from + 1
  return DASH.test(scene.tokens[first]?.text ?? '') && DASH.test(scene.tokens[to - 1]?.text ?? '')
}

const DASH = /^(?:[–—―-]|--)$/

/** "…," Roe said, and her brother laughed: who speaks next is open. */
function changesScene(reading: Reading, { block, cue }: Attribution): boolean {
  const scene = reading.scenes[block]
  if (!cue || !scene) return false
  for (let i = cue.end; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]
    if (!token || token.text === '.' || token.kind === 'quote') return false
    if (/^(?:and|as|while|but)$/.test(token.lower) && scene.tokens[i - 1]?.text === ',') return true
  }
  return false
}
