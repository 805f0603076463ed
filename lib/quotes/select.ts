import type { Attribution } from './attribution.ts'
import type { Stretch } from './marks.ts'
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
  if (UNSPACED.test(text)) return isSaidUnspaced(page.text, stretch, text)
  const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
  const at = scene.tokens.findIndex((token) => token.stretch === attribution.stretch)
  const before = scene.tokens[at - 1]?.lower ?? ''
  const direct =
    attribution.cue !== null && (attribution.route === 'beside' || attribution.route === 'before')
  const ended = scene.tokens[at + 1]?.text === ',' && attribution.route === 'beside' ? `${text},` : text
  if (words.length < MIN_PARTIAL) return direct && isUtterance(ended) && attribution.cue?.kind === 'says'
  if (words.length === MIN_PARTIAL && !direct && !(attribution.cue && attribution.route === 'clause'))
    return false
  if (isTerm(scene, attribution, at, words.length)) return false
  const title = isTitleCase(words) && !(scene.speech.code === 'de' && /[.?!…]$/u.test(text))
  if (NAMING.test(before) && (words.length < 5 || title)) return false
  if (!title || attribution.route === 'line') return true
  return direct && (/[,?!]$/.test(text) || /^[,:]$/.test(before))
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
/** In characters; shorter ones are terms and titles. */
const MIN_UNSPACED = 6

/** Japanese follows what was said by "と"; Chinese leads to it by a colon or comma, or ends it with one. */
function isSaidUnspaced(text: string, { outerStart, outerEnd }: Stretch, quoted: string): boolean {
  if (quoted.length < MIN_UNSPACED) return false
  const before = text.charAt(outerStart - 1)
  const after = text.slice(outerEnd, outerEnd + 2)
  return (
    /^[：:，,]$/.test(before) ||
    /^(?:と|って|など|[，,])/.test(after) ||
    /[，。！？]$/.test(quoted) ||
    before + after === ''
  )
}

const CALLING = /^(?:calls?|called|terms?|termed|dubs?|dubbed|names?|named|knows?|knew|describes?)$/
/** Longer than this nobody's term is. */
const MAX_TERM = 4

/** "The “harbour levy”, as the council calls it" is a name; what somebody "would have called" was never called so. */
function isTerm({ tokens }: Scene, { cue }: Attribution, at: number, length: number): boolean {
  if (length > MAX_TERM) return false
  const after = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  if (tokens[after]?.lower === 'as' && cue && cue.from > at)
    return (
      CALLING.test(tokens[cue.from]?.lower ?? '') && /^(?:it|them|him|her)$/.test(tokens[cue.to]?.lower ?? '')
    )
  if (!cue || cue.from > at || !CALLING.test(tokens[cue.from]?.lower ?? '')) return false
  return (
    tokens[cue.from - 1]?.lower === 'have' &&
    /^(?:would|could|might)$/.test(tokens[cue.from - 2]?.lower ?? '')
  )
}

/** "No," or "Why?": a whole utterance, however short. Many languages set the comma outside the marks. */
function isUtterance(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[,.?!…]$/.test(text)
}

function isTitleCase(words: readonly string[]): boolean {
  // "ein Fall für den Winter": German nouns alone make no title.
  if (!/^[\p{Lu}\p{N}]/u.test(words[0] ?? '')) return false
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  const small = words.filter((word) => word.length <= 4 && /^\p{Ll}/u.test(word)).length
  return words.length > 1 && capital >= 2 && capital + small === words.length
}
