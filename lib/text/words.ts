import type { Range } from '../article/types.ts'
import { isDigitAt, isWordAt } from './characters.ts'
import { languageData } from './language.ts'
import { perBlock } from './per-block.ts'

export interface Word extends Range {
  /** As it stands in the text. */
  text: string
  /** Lower case with straight apostrophes, for comparing and looking up. */
  lower: string
}

const COMMA = 44
const STOP = 46
/** A single one of these joins two parts of a word: ' ’ . - and the hyphens of typesetters. */
const JOINTS: ReadonlySet<number> = new Set([39, 0x2019, 46, 45, 0x2010, 0x2011])
/** What loses its vowel before the next word. A longer or another word with an apostrophe is a name: "Floc’h". */
const ELISION =
  /^(?:[cdgjlmnstv]|gl|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|[dcns]?[aeou]ll|un|ciascun|nessun|qualcun|quest|quell|sant|bell|tutt|mezz|senz|dov|com|cos|anch|neanch|nient|quattr|trent|vent|vicin|grand|brav)['’](?=\p{L})/iu
/** "D’Ambrosio", "O’Keefe", "Dell’Orto": here the capitals belong to one name. */
const ONE_NAME = /^(?:[DO]|Dell|Dall)['’]\p{Lu}/u
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** All units of those scripts and more, which is quicker to ask of a whole text; punctuation is not among them. */
const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/
/** No word that means something is longer; a megabyte without a space is cut here. */
const MAX_WORD = 200

const segmenters = new Map<string, Intl.Segmenter>()
function segmenter(code: string): Intl.Segmenter {
  let found = segmenters.get(code)
  if (!found) {
    found = new Intl.Segmenter(code === 'und' ? undefined : code, { granularity: 'word' })
    segmenters.set(code, found)
  }
  return found
}

/** The words of a text in order, with their places. Punctuation is no word. Words over 200 characters are left out. */
export function words(text: string, language?: string | null): Word[] {
  const data = languageData(language)
  const found: Word[] = []
  const spaced = data.spaced && !(MAYBE_UNSPACED.test(text) && UNSPACED_SCRIPT.test(text))
  for (let at = 0; at < text.length; ) {
    if (!isWordAt(text, at)) {
      at++
      continue
    }
    const end = endOf(text, at)
    const word = text.slice(at, end)
    if (word.length > MAX_WORD || (!spaced && (!data.spaced || UNSPACED_SCRIPT.test(word))))
      unspaced(found, word, at, data.code)
    else if (data.elides) elided(found, word, at)
    else found.push(wordAt(word, at))
    at = end
  }
  return found
}

/** "U.S.", "1,000", "long-range" and "Calder’s" are one word each. */
function endOf(text: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    while (isWordAt(text, at)) at++
    const code = text.charCodeAt(at)
    if (code === COMMA ? !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) : !JOINTS.has(code)) return at
    if (!isWordAt(text, at + 1) || (code === STOP && isForgotten(text, at))) return at
  }
}

const FORGOTTEN = /^\p{Ll}{2}\.\p{Lu}\p{Ll}/u

/** "…, said Roe.The mayor": the space after a stop was forgotten. */
function isForgotten(text: string, stop: number): boolean {
  return FORGOTTEN.test(text.slice(stop - 2, stop + 3))
}

const read = perBlock<readonly Word[]>(words)

/**
 * The words of a block, remembered as long as the block itself: names, quotes and their weight all ask for them, and
 * finding them is half of the work of each.
 */
export function wordsOf(block: { readonly text: string }, language?: string | null): readonly Word[] {
  return read(block, languageData(language).code)
}

function wordAt(text: string, start: number): Word {
  const lower = text.toLowerCase()
  return {
    start,
    end: start + text.length,
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
  }
}

function elided(into: Word[], word: string, start: number): void {
  const elision = ELISION.exec(word)
  if (!elision || ONE_NAME.test(word)) {
    into.push(wordAt(word, start))
    return
  }
  const cut = elision[0].length
  into.push(wordAt(word.slice(0, cut - 1), start), wordAt(word.slice(cut), start + cut))
}

function unspaced(into: Word[], run: string, start: number, code: string): void {
  if (!UNSPACED_SCRIPT.test(run)) return
  const step = 10_000
  for (let at = 0; at < run.length; at += step)
    for (const part of segmenter(code).segment(run.slice(at, at + step)))
      if (part.isWordLike && part.segment.length <= MAX_WORD)
        into.push(wordAt(part.segment, start + at + part.index))
}
