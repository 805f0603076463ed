import type { Route } from './attribution.ts'
import type { Cue } from './cue.ts'
import { strength } from './cues.ts'
import type { Scene } from './scene.ts'
import type { Clause, Passage } from './tokens.ts'

/** A cue for one quote with how it stands to it and how far that can be trusted. */
export interface Choice {
  cue: Cue
  route: Route
  weight: number
}

/** The cue of the sentence that most likely reports the quote at token `at`. */
export function chooseCue(
  page: Passage,
  scene: Scene,
  clause: Clause,
  at: number,
  cues: readonly Cue[],
): Choice | null {
  const { tokens } = scene
  let right = at + 1
  while (right < clause.to && tokens[right]?.kind !== 'quote') right++
  let left = at - 1
  while (left >= clause.from && tokens[left]?.kind !== 'quote') left--
  left++
  const stretch = page.stretches[tokens[at]?.stretch ?? 0]
  const tail = stretch ? page.text.slice(stretch.start, stretch.end).slice(-1) : ''
  const open = /[,?!…—–-]/u.test(tail) || /^[,–—-]/u.test(tokens[at + 1]?.text ?? '')
  let r = at + 1
  while (r < right && tokens[r]?.kind === 'mark') r++
  const joined =
    scene.speech.boundaries.has(tokens[r]?.lower ?? '') && !/^(?:as|wie)$/.test(tokens[r]?.lower ?? '')
  const main = mainClause(scene, clause)
  // "Roe sagte der Zeitung am Montag: “…”": however far from the colon, the last verb before it leads to the words.
  const leading =
    scene.speech.inverts && tokens[at - 1]?.text === ':'
      ? cues.findLast((cue) => cue.end < at && cue.from >= left)
      : null
  let best: Choice | null = null
  let bestScore = 0
  for (const cue of cues) {
    const place = placeOf(cue, {
      at,
      left,
      r,
      right,
      open: open && !isRelative(scene, cue, r),
      joined: joined || isNextClause(scene, cue, at),
      colon: cue === leading,
    })
    const score = place.score + strength(scene, cue) - (cue.to <= main && at > main ? SUBORDINATE_COST : 0)
    if (score > bestScore) {
      bestScore = score
      best = { cue, route: place.route, weight: Math.min(1, place.weight + Math.min(0, score - 6) * 0.05) }
    }
  }
  return best
}

const SUBORDINATE_COST = 1.2

/** "When Roe suggested …, Poe fired back": where the main clause begins; the start when nothing comes before it. */
function mainClause({ tokens }: Scene, { from, to }: Clause): number {
  if (!/^(?:when|while|after|although|though|once|because|since|if|asked)$/.test(tokens[from]?.lower ?? ''))
    return from
  for (let i = from + 2; i < to; i++) if (tokens[i]?.text === ',') return i
  return from
}

/** "“…”, a phrase that Ann Roe later described": the clause tells of the words, it does not report them. */
function isRelative({ tokens, speech }: Scene, cue: Cue, r: number): boolean {
  return cue.start - 1 > r && speech.relatives.has(tokens[cue.start - 1]?.lower ?? '')
}

/** German puts the verb first after what was said: "„…“, Roe lobte den Plan" tells something new. */
function isNextClause({ tokens, speech }: Scene, cue: Cue, at: number): boolean {
  if (speech.code !== 'de' || cue.kind === 'according' || cue.start <= at || cue.inverted) return false
  return !/^(?:wie|so)$/.test(tokens[cue.start - 1]?.lower ?? '')
}

interface Surroundings {
  at: number
  /** First token after the quote before in the sentence, first word after this quote, the next quote or the end. */
  left: number
  r: number
  right: number
  /** The quoted words end as they do before a reporting clause. */
  open: boolean
  /** "and" or the like follows: what comes is another clause. */
  joined: boolean
  /** The cue is the last one before the colon that leads to the quote. */
  colon: boolean
}

/** What the place of a cue beside a quote is worth. */
function placeOf(
  cue: Cue,
  { at, left, r, right, open, joined, colon }: Surroundings,
): { route: Route; score: number; weight: number } {
  if (cue.from > at) {
    if (cue.from >= right) return { route: 'same-sentence', score: 0, weight: 0.8 }
    if (cue.start >= r && cue.start - r <= (open ? 3 : 1) && !joined)
      return { route: 'beside', score: open ? 4 : 1.5, weight: open ? 1 : 0.9 }
    return { route: 'clause', score: joined ? 0.3 : open ? 2 : 1, weight: open ? 0.92 : 0.8 }
  }
  if (cue.from < left) return { route: 'same-sentence', score: 0.8, weight: 0.88 }
  const gap = at - Math.max(cue.to, cue.inverted ? cue.end : 0)
  if (gap <= 1 || colon) return { route: 'before', score: 4, weight: gap <= 1 ? 1 : 0.97 }
  return { route: 'clause', score: gap <= 3 ? 2.5 : 1.6 - 0.02 * gap, weight: 0.97 - 0.003 * gap }
}
