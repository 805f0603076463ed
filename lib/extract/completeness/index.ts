import type { Block, Completeness } from '../../article/types.ts'
import type { Metadata } from '../metadata/index.ts'
import type { Snapshot } from '../page/tree.ts'
import { countWords, type Unit } from '../units/unit.ts'
import { afterEnd } from './after.ts'
import { breaksOff, isRunning } from './ending.ts'
import { isListPage, noStory } from './kinds.ts'

/** Fewer words of running text than this make no article. */
const MIN_WORDS = 40
/** A text so short is weighed with the wall that stands after it, in words. */
const TEASER = 250
const LONG = 500
/** Share of the declared length: below the first it is cut; from the second on it is whole, whatever stands after it. */
const MIN_SHARE = 0.5
const WHOLE_SHARE = 0.8
const OPEN_SHARE = 0.95
/** Declared lengths below this, in words, are those of a summary. */
const MIN_DECLARED = 150

/** What the judgement rests on. */
export interface Read {
  blocks: readonly Block[]
  units: readonly Unit[]
  metadata: Metadata | null
  snapshot: Snapshot | null
  nextPage: string | null
}

/**
 * Whether the text is the whole story, with the grounds. Conservative: a whole article called cut costs more trust
 * than a cut one called whole, so what a page says of itself needs company. In this order:
 *
 * 1. no text: `paywalled` where the page says it is not free, else `list` or `not-article`;
 * 2. `not-article` (error, login, consent form, player) and `list`, which hold text that is no story;
 * 3. `live`, whose oldest entry may end anywhere;
 * 4. whole by its own account: as long as declared and not broken off. A metered page whose text is there is
 *    complete, though it says that it is not free and shows an offer;
 * 5. `paywalled`: two of wall at the end, not free, broken off, shorter than declared; or a wall after a teaser;
 * 6. `multipage`, since a first page is shorter than the story;
 * 7. `cut`: far shorter than declared, broken off, a teaser with a link to the rest, a bound of ours hit.
 */
export function judgeCompleteness({ blocks, units, metadata, snapshot, nextPage }: Read): Completeness {
  const running = blocks.filter(isRunning)
  const words = running.reduce((sum, block) => sum + countWords(block.text), 0)
  const evidence = (snapshot?.bounds ?? []).map((bound) => `bound:${bound}`)
  const bounded = evidence.length > 0
  const structured = metadata?.structured ?? null
  const paid = structured?.free === false
  const after = afterEnd(units)
  if (words < MIN_WORDS) {
    evidence.push(`text:words=${words}`)
    const frames = snapshot?.foreignFrames.slice(0, 3) ?? []
    for (const frame of frames) evidence.push(`frame:${frame}`)
    if (paid) return { state: 'paywalled', evidence: [...evidence, FREE] }
    if (after.rest && words > 0) return { state: 'paywalled', evidence: [...evidence, 'page:paywall'] }
    if (frames.length === 0 && metadata && isListPage(units, metadata))
      return { state: 'list', evidence: [...evidence, 'page:list'] }
    return { state: 'not-article', evidence }
  }
  const other = metadata && noStory(blocks, words, metadata)
  if (other) return { state: 'not-article', evidence: [...evidence, other] }
  if (metadata && isListPage(units, metadata)) return { state: 'list', evidence: [...evidence, 'page:list'] }
  const entries = blocks.filter((block) => block.type === 'entry').length
  const declaredLive = structured?.types.includes('LiveBlogPosting')
  if (declaredLive) evidence.push('jsonld:LiveBlogPosting')
  if (entries > 0) evidence.push(`page:entries=${entries}`)
  if (declaredLive || entries > 0) return { state: 'live', evidence }

  const declared = structured?.words ?? (structured?.body ? countWords(structured.body) : 0)
  const characters = running.reduce((sum, block) => sum + block.text.length, 0)
  // Some count characters: a number about as large as ours of those says nothing of words.
  const dubious = Math.abs(characters / declared - 1) < 0.4 && !paid && !after.wall
  const known = declared > MIN_DECLARED && !dubious
  const short = known && words < MIN_SHARE * declared
  const open = breaksOff(blocks)
  const whole = known && words >= (open ? OPEN_SHARE : WHOLE_SHARE) * declared && !bounded
  if (short) evidence.push(`jsonld:wordCount=${declared}`, `text:words=${words}`)
  if (open) evidence.push('text:ends-mid-sentence')
  if (after.wall) evidence.push('page:paywall')
  if (after.continues) evidence.push('page:continue-reading')
  if (after.fades) evidence.push('page:fades-out')
  if (paid) evidence.push(FREE)
  const lacking = short || open
  const promises = running.at(-1)?.text.endsWith(':') ?? false
  const walled = after.wall && (lacking || promises || (words < LONG && (paid || after.rest)))
  if (!whole && (walled || (paid && (lacking || after.fades)))) return { state: 'paywalled', evidence }
  if (nextPage) return { state: 'multipage', evidence: [...evidence, 'link:next'] }
  const teaser = after.continues && words < TEASER
  if (bounded || (!whole && (lacking || teaser))) return { state: 'cut', evidence }
  return { state: 'complete', evidence }
}

const FREE = 'jsonld:isAccessibleForFree=false'
