import type { Block, Completeness, CompletenessState } from '../../article/types.ts'
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
  const bounds = snapshot?.bounds ?? []
  const evidence = bounds.map((bound) => `bound:${bound}`)
  const as = (state: CompletenessState, ...grounds: string[]) => ({
    state,
    evidence: [...evidence, ...grounds],
  })
  const structured = metadata?.structured
  const paid = structured?.free === false
  const after = afterEnd(units)
  const list = isListPage(units, metadata)
  if (words < MIN_WORDS) {
    evidence.push(`text:words=${words}`)
    const frames = snapshot?.foreignFrames.slice(0, 3) ?? []
    for (const frame of frames) evidence.push(`frame:${frame}`)
    if (paid) return as('paywalled', FREE)
    if (after.rest) return as('paywalled', WALL)
    return list && frames.length === 0 ? as('list', LIST) : as('not-article')
  }
  const other = metadata && noStory(blocks, words, metadata)
  if (other) return as('not-article', other)
  if (list) return as('list', LIST)
  const entries = blocks.filter(({ type }) => type === 'entry').length
  if (entries > 0) evidence.push(`page:entries=${entries}`)
  if (structured?.types.includes('LiveBlogPosting')) return as('live', 'jsonld:LiveBlogPosting')
  if (entries > 0) return as('live')

  const declared = structured?.words ?? countWords(structured?.body ?? '')
  const characters = running.reduce((sum, block) => sum + block.text.length, 0)
  // Some count characters: a number about as large as ours of those says nothing of words.
  const dubious = Math.abs(characters / declared - 1) < 0.4 && !paid && !after.wall
  const share = declared > MIN_DECLARED && !dubious ? words / declared : null
  const short = share !== null && share < MIN_SHARE
  const open = breaksOff(blocks)
  if (short) evidence.push(`jsonld:wordCount=${declared}`, `text:words=${words}`)
  if (open) evidence.push('text:ends-mid-sentence')
  if (after.wall) evidence.push(WALL)
  if (after.continues) evidence.push('page:continue-reading')
  if (after.fades) evidence.push('page:fades-out')
  if (paid) evidence.push(FREE)
  const whole = share !== null && share >= (open ? OPEN_SHARE : WHOLE_SHARE)
  const lacking = !whole && (short || open)
  const promises = running.at(-1)?.text.endsWith(':')
  if (paid && (lacking || (after.fades && !whole))) return as('paywalled')
  if (after.wall && !whole && (lacking || promises || (words < LONG && (paid || after.rest))))
    return as('paywalled')
  if (nextPage) return as('multipage', 'link:next')
  const teaser = after.continues && words < TEASER && !whole
  return as(bounds.length > 0 || lacking || teaser ? 'cut' : 'complete')
}

const FREE = 'jsonld:isAccessibleForFree=false'
const WALL = 'page:paywall'
const LIST = 'page:list'
