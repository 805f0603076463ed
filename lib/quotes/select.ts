import type { Attribution } from './attribution.ts'
import type { Scene } from './scene.ts'
import type { Passage } from './tokens.ts'

/** Below this many words marks more often set off a term than report words. */
const MIN_PARTIAL = 3
/** Words after which marks hold a name, a title or a term. */
const NAMING =
  /^(?:titled|entitled|called|dubbed|nicknamed|labeled|labelled|named|known|termed|term|word|phrase|hashtag|motto|headline|headlined|song|album|book|novel|film|movie|show|series|episode|single|play|column|article|slogan|so-called|genannte|genannten|sogenannte|sogenannten|namens|titel|film|buch|begriff)$/

/** Whether marked words were said by someone: not a title, a term, a slogan or words the reporter keeps at a distance. */
export function isSaid(page: Passage, scene: Scene, attribution: Attribution): boolean {
  const stretch = page.stretches[attribution.stretch]
  if (!stretch) return false
  const text = page.text.slice(stretch.start, stretch.end)
  const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
  const at = scene.tokens.findIndex((token) => token.stretch === attribution.stretch)
  const before = scene.tokens[at - 1]?.lower ?? ''
  const direct =
    attribution.cue !== null && (attribution.route === 'beside' || attribution.route === 'before')
  if (words.length < MIN_PARTIAL) return direct && isUtterance(text) && attribution.cue?.kind === 'says'
  if (words.length === MIN_PARTIAL && !direct && !(attribution.cue && attribution.route === 'clause'))
    return false
  const title = isTitleCase(words)
  if (NAMING.test(before) && (words.length < 5 || title)) return false
  if (!title || attribution.route === 'line') return true
  return direct && (/[,?!]$/.test(text) || /^[,:]$/.test(before))
}

/** "No," or "Why?": a whole utterance, however short. */
function isUtterance(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[,.?!…]$/.test(text)
}

function isTitleCase(words: readonly string[]): boolean {
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  const small = words.filter((word) => word.length <= 4 && /^\p{Ll}/u.test(word)).length
  return words.length > 1 && capital >= 2 && capital + small === words.length
}
