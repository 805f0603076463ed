import type { Attribution } from './attribution.ts'
import { isGermanName } from './german-noun.ts'
import type { Stretch } from './marks.ts'
import { isApposed, isCalled, isListed, isNamed, isTitleCase, wordsIn } from './named-in-marks.ts'
import { quoteToken } from './quote-tokens.ts'
import { isWord, type Scene } from './scene.ts'
import { NAMING, TITLING } from './title-words.ts'
import type { Passage } from './tokens.ts'

/** Below this many words marks more often set off a term than report words. */
const MIN_PARTIAL = 3

/** Whether marked words were said by someone: not a title, a term, a slogan or words the reporter keeps at a distance. */
export function isSaid(page: Passage, scene: Scene, attribution: Attribution): boolean {
  const stretch = page.stretches[attribution.stretch]
  if (!stretch) return false
  const text = page.text.slice(stretch.start, stretch.end)
  if (UNSPACED.test(text)) return isSaidUnspaced(page.text, stretch, text)
  const words = wordsIn(text)
  const at = quoteToken(scene, attribution.stretch)
  const before = scene.tokens[at - 1]?.lower ?? ''
  const direct =
    attribution.cue !== null && (attribution.route === 'beside' || attribution.route === 'before')
  const ended =
    /^[,–—-]$/.test(scene.tokens[at + 1]?.text ?? '') && attribution.route === 'beside' ? `${text},` : text
  if ((NAMING.has(before) || TITLING.has(before)) && words.length < MIN_PARTIAL) return false
  // "a kit, “…”, that …": named between commas.
  const apposed = before === ',' && scene.tokens[at + 1]?.text === ','
  if (scene.speech.naming?.test(apposed ? (scene.tokens[at - 2]?.lower ?? '') : before)) return false
  if (stretch.open === '—') return direct || !scene.speech.romance || words.length >= MIN_PARTIAL
  // Romance languages set the stop outside: “Merecíamos mais”.
  if (words.length === 2 && scene.speech.romance && before === ':' && /^\p{Lu}/u.test(text))
    return attribution.subject !== null
  if (words.length < MIN_PARTIAL) return direct && isUtterance(ended) && attribution.cue?.kind === 'says'
  const led = before === ':' && /[.?!…]$/u.test(text)
  if (words.length === MIN_PARTIAL && !direct && !led && !(attribution.cue && attribution.route === 'clause'))
    return false
  if (isTerm(scene, attribution, at, words.length)) return false
  // "Roe se dit « épuisée »": she says so.
  const reflexive = scene.speech.romance && scene.tokens[at - 2]?.lower === 'se'
  if ((TITLING.has(before) && !reflexive) || isCalled(scene, at) || isApposed(scene, at, text)) return false
  if (!direct && isListed(page, scene, at)) return false
  if (scene.speech.romance && !direct && isNamed(scene, at, text)) return false
  const title = isTitleCase(words) && !(scene.speech.code === 'de' && /[.?!…]$/u.test(text))
  if (NAMING.has(before) && (words.length < 5 || title)) return false
  if (scene.speech.code === 'de') {
    if (/^\p{Lu}/u.test(text) && isGermanName(scene.tokens, at)) return false
    // German nouns have capitals: "als „Gefahr für Leib und Leben“" is no title.
    if (title && attribution.cue && (GERMAN_LEAD.test(before) || (direct && attribution.cue.kind === 'says')))
      return true
  }
  if (!title || attribution.route === 'line') return true
  if (/^[,:]$/.test(before)) return direct
  // "starred in “The Boat” and “The Long Pier,” told us": the comma is American, the words are a title.
  return direct && /[,?!]$/.test(text) && !isWord(scene.tokens[at - 1])
}

const GERMAN_LEAD = /^(?:als|von|vor|wegen|mit|über|eine?[nmr]?|keine?[nmr]?|[,:])$/

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
