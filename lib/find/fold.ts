/** A text as it is compared: what readers do not tell apart when they look for words is made alike. */
export interface Folded {
  text: string
  /** Where the character that each code unit came from starts in the text that was folded; its length at the end. */
  from: readonly number[]
}

/** Marks drawn over or under letters; not the vowel signs of Indic scripts or the voicing of kana, which are letters. */
const DIACRITIC =
  /[[\p{Mn}&&[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]]--[\u3099\u309a]]/gv
/** Soft hyphens, joiners, direction marks. */
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu
const SINGLE = /^[‘’‚‛′´`ʻʼ‹›]$/
const DOUBLE = /^[“”„‟″«»〝〞〟「」『』]$/
const DASH = /^[\p{Dash_Punctuation}\u2212]$/u

const known = new Map<string, string>()

/**
 * Folds case and compatibility variants by Unicode (NFKD, full case mapping: ß is ss, ﬁ is fi), takes diacritics off,
 * and makes the forms of quotation marks, dashes and runs of spaces alike.
 */
export function fold(text: string): Folded {
  const from: number[] = []
  let folded = ''
  let at = 0
  let inSpace = false
  for (const character of text) {
    const put = foldCharacter(character)
    if (put !== '' && !(put === ' ' && inSpace)) {
      folded += put
      for (let unit = 0; unit < put.length; unit++) from.push(at)
      inSpace = put === ' '
    }
    at += character.length
  }
  from.push(at)
  return { text: folded, from }
}

function foldCharacter(character: string): string {
  const seen = known.get(character)
  if (seen !== undefined) return seen
  const folded = unalike(character)
  known.set(character, folded)
  return folded
}

function unalike(character: string): string {
  if (/\s/.test(character)) return ' '
  if (SINGLE.test(character)) return "'"
  if (DOUBLE.test(character)) return '"'
  if (DASH.test(character)) return '-'
  // Down, up and down again: ẞ has no capitals of its own, ß has.
  const cased = [...bare(character)].map((one) => one.toLowerCase().toUpperCase().toLowerCase()).join('')
  return bare(cased)
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(DIACRITIC, '').replace(IGNORED, '')
}
