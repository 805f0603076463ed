import type { Quote } from '../article/digest.ts'
import type { Block, Span } from '../article/types.ts'
import type { Reading } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import type { Stretch } from './marks.ts'
import { isSaid } from './select.ts'
import { speakerOf } from './speaker.ts'

/** Quotes without their weight, in reading order. */
export function buildQuotes(reading: Reading, blocks: readonly Block[]): Quote[] {
  const quotes: Quote[] = []
  let before: Attribution | null = null
  for (const attribution of reading.attributions) {
    const page = reading.passages[attribution.block]
    const scene = reading.scenes[attribution.block]
    const block = blocks[attribution.block]
    const stretch = page?.stretches[attribution.stretch]
    if (!page || !scene || !block || !stretch) continue
    const span = spanOf(block, stretch, attribution.inClause)
    const open = quotes.at(-1)
    const said = span !== null && (attribution.alone || isSaid(page, scene, attribution))
    if (open && before && span && said && goesOn(reading, before, attribution)) {
      open.spans.push(span)
      if (open.cue === null) open.cue = cueSpan(reading, attribution, blocks)
      before = attribution
      continue
    }
    before = null
    if (!span || !isSaid(page, scene, attribution)) continue
    quotes.push(quoteOf(reading, attribution, blocks, span, quotes.length))
    before = attribution
  }
  return agreeOnRepeats(quotes, blocks)
}

function quoteOf(
  reading: Reading,
  attribution: Attribution,
  blocks: readonly Block[],
  span: Span,
  index: number,
): Quote {
  const { subjectBlock } = attribution
  const page = reading.passages[subjectBlock]
  const scene = reading.scenes[subjectBlock]
  // Measured: outside English the same evidence is wrong more often.
  const trust = scene?.speech.code === 'en' ? 1 : 0.9
  const speaker = page && scene ? speakerOf(page, scene, attribution, blocks[subjectBlock]?.id ?? '') : null
  const delayed = attribution.entity && reading.roles.get(attribution.entity)
  if (speaker && delayed) speaker.role ??= delayed
  return {
    id: `q${index + 1}`,
    spans: [span],
    speaker,
    confidence: speaker ? Math.round(Math.min(1, attribution.certainty * trust) * 100) / 100 : 0,
    cue: cueSpan(reading, attribution, blocks),
    partial: attribution.inClause,
    weight: 0,
  }
}

function cueSpan(reading: Reading, { cue, block }: Attribution, blocks: readonly Block[]): Span | null {
  const tokens = reading.scenes[block]?.tokens
  const first = cue ? tokens?.[cue.from] : undefined
  const last = cue ? tokens?.[cue.to - 1] : undefined
  const id = blocks[block]?.id
  return first && last && id !== undefined ? { block: id, start: first.start, end: last.end } : null
}

/**
 * The words inside the marks. The comma that leads to the reporting clause is the reporter's, so it stays out; "?",
 * "!" and the full stop of a whole sentence stay. The stop after words that are part of the reporter's sentence is
 * the reporter's too.
 */
function spanOf(block: Block, { start, end }: Stretch, partial: boolean): Span | null {
  let to = end
  while (to > start && /[,;\s]/.test(block.text.charAt(to - 1))) to--
  const fragment = partial && !/\p{Lu}/u.test(block.text.charAt(start))
  if (fragment && /[\p{Ll}\p{N}]\.$/u.test(block.text.slice(Math.max(start, to - 3), to))) to--
  return to > start ? { block: block.id, start, end: to } : null
}

/** "A," he said, "B." and "A," he said. "B.", and a quote that runs on in the next block with its mark repeated. */
function goesOn(reading: Reading, before: Attribution, after: Attribution): boolean {
  const page = reading.passages[before.block]
  const stretch = page?.stretches[before.stretch]
  if (!page || !stretch) return false
  if (after.block === before.block + 1)
    return !stretch.closed && reading.passages[after.block]?.stretches[after.stretch]?.outerStart === 0
  if (after.block !== before.block || after.stretch !== before.stretch + 1) return false
  if (before.inClause || after.inClause) return false
  if (after.sentence === before.sentence) return before.cue !== null && after.cue === before.cue
  return (
    after.alone &&
    !changesScene(reading, before) &&
    after.sentence === before.sentence + 1 &&
    after.cue === null &&
    after.subject === before.subject
  )
}

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

/** The same words quoted twice, as in a pull quote, have one speaker: the surer one. */
function agreeOnRepeats(quotes: Quote[], blocks: readonly Block[]): Quote[] {
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  const byText = new Map<string, Quote>()
  for (const quote of quotes) {
    const text = quote.spans
      .map(({ block, start, end }) => texts.get(block)?.slice(start, end))
      .join(' ')
      .toLowerCase()
    const twin = byText.get(text)
    if (!twin) byText.set(text, quote)
    else if (twin.confidence > quote.confidence) take(quote, twin)
    else take(twin, quote)
  }
  return quotes
}

function take(weaker: Quote, surer: Quote): void {
  weaker.speaker = surer.speaker && { ...surer.speaker, mention: null }
  weaker.confidence = surer.confidence
}
