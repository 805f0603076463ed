import type { Quote } from '../article/digest.ts'
import type { Block, Span } from '../article/types.ts'
import type { Reading } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { confidenceOf } from './confidence.ts'
import { evidenceOf } from './evidence.ts'
import { headingTest, isAside } from './heading.ts'
import type { Stretch } from './marks.ts'
import { withoutRepeats } from './pull-quotes.ts'
import { isCapital, isWord } from './scene.ts'
import { isSaid } from './select.ts'
import { speakerOf } from './speaker.ts'
import { goesOn, isBetweenDashes } from './split.ts'
import type { Passage } from './tokens.ts'

/** Quotes without their weight, in reading order. */
export function buildQuotes(reading: Reading, blocks: readonly Block[]): Quote[] {
  const quotes: Quote[] = []
  const isHeading = headingTest(reading)
  let before: Attribution | null = null
  for (const [index, found] of reading.attributions.entries()) {
    const page = reading.passages[found.block]
    const scene = reading.scenes[found.block]
    const block = blocks[found.block]
    const stretch = page?.stretches[found.stretch]
    if (!page || !scene || !block || !stretch) continue
    const attribution = signedBelow(reading, found) ?? found
    const span = spanOf(block, stretch, attribution.inClause)
    const open = quotes.at(-1)
    const next = reading.attributions[index + 1]
    const said = isSaid(page, scene, attribution) || (next && isBetweenDashes(scene, attribution, next))
    if (
      open &&
      before &&
      span &&
      (said || mayGoOn(page, before, attribution)) &&
      goesOn(reading, before, attribution)
    ) {
      // The stop is the speaker's once the sentence is whole.
      const whole = isBetweenDashes(scene, before, attribution)
      open.spans.push((whole && spanOf(block, stretch, false)) || span)
      if (whole) open.partial = false
      if (open.cue === null) open.cue = cueSpan(reading, attribution, blocks)
      before = attribution
      continue
    }
    before = null
    if (!span || !said || isHeading(attribution) || isAside(page.text)) continue
    quotes.push(quoteOf(reading, attribution, blocks, span))
    before = attribution
  }
  const kept = withoutRepeats(quotes, blocks)
  for (const [index, quote] of kept.entries()) quote.id = `q${index + 1}`
  return kept
}

/** Few words are enough for a quote to go on with, where they would not make one by themselves. */
function mayGoOn(
  page: Passage,
  before: Attribution,
  { alone, inClause, block, sentence, stretch }: Attribution,
): boolean {
  if (alone) return true
  const start = page.stretches[stretch]?.start ?? 0
  return (
    !inClause &&
    block === before.block &&
    sentence === before.sentence &&
    /\p{Ll}/u.test(page.text.charAt(start))
  )
}

const SIGNATURE = /^(?:[—–―]|--?)\s?(?=\p{Lu})[^\n]{2,120}$/u

/** A paragraph of its own under the quote says who is quoted: "— Ann Roe, harbour master". */
function signedBelow({ passages, scenes }: Reading, attribution: Attribution): Attribution | null {
  const { block, stretch, alone, route } = attribution
  const page = passages[block]
  const below = passages[block + 1]
  const scene = scenes[block + 1]
  if (!alone || route === 'line' || !below || !scene || page?.stretches.length !== stretch + 1) return null
  if (!SIGNATURE.test(below.text) || below.stretches.length > 0) return null
  const from = scene.tokens.findIndex(isWord)
  let to = from
  while (isWord(scene.tokens[to]) && (scene.entities[to] || isCapital(scene.tokens[to]))) to++
  if (to === from) return null
  const entity = scene.entities[from] ?? null
  return {
    ...attribution,
    entity,
    subject: { kind: 'name', from, to, entity, pronoun: null },
    subjectBlock: block + 1,
    cue: null,
    route: 'line',
    certainty: 0.95,
    inClause: false,
  }
}

function quoteOf(reading: Reading, attribution: Attribution, blocks: readonly Block[], span: Span): Quote {
  const { subjectBlock } = attribution
  const page = reading.passages[subjectBlock]
  const scene = reading.scenes[subjectBlock]
  const speaker = page && scene ? speakerOf(page, scene, attribution, blocks[subjectBlock]?.id ?? '') : null
  const delayed = attribution.entity && reading.roles.get(attribution.entity)
  if (speaker && delayed) speaker.role ??= delayed
  return {
    id: '',
    spans: [span],
    speaker,
    confidence: speaker ? confidenceOf(evidenceOf(reading.scenes, attribution)) : 0,
    cue: cueSpan(reading, attribution, blocks),
    partial: attribution.inClause,
    weight: 0,
    context: [],
    words: 0,
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
