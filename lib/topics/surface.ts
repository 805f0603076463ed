import type { Span } from '../article/types.ts'
import { lookUp } from '../rank/lexicon.ts'
import { stem } from '../rank/stem.ts'
import { CASED } from '../text/name-cases.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import type { Word } from '../text/words.ts'
import type { Phrase } from './phrases.ts'

/** Endings that a noun or its adjective seldom has in the nominative singular. */
const OBLIQUE: Readonly<Record<string, RegExp>> = {
  pl: /(?:[uąęyi]|em|ej|owi|ach|ami|om|ów|[^n]ie)$/,
  uk: /(?:[уюіїие]|ом|ем|єм|ою|ею|єю|ої|ові|еві|а[мх]|ами|я[мх]|ями|ів)$/u,
  ru: /(?:[уюиые]|ом|ем|о[йю]|е[йю]|а[мх]|ами|я[мх]|ями|[ое]в)$/u,
}

/** A name as a reader would write it: not in the capitals of a dateline, without an article. */
export function nameLabel({ name, aliases, mentions }: Entity): string {
  const plain = name.replace(/^(?:the|The)\s/, '')
  if (!isShouted(plain, mentions)) return plain
  const small = aliases.find((alias) => alias.toUpperCase() === plain && alias !== plain)
  return small ?? plain.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

/** "PORT ELLERY", and "HALSEY" where a paragraph begins with it; "UNESCO" is written so. */
function isShouted(name: string, mentions: readonly Span[]): boolean {
  if (!/^[\p{Lu}\s.'’-]+$/u.test(name) || LEXICON.knownOrgs.has(name.toLowerCase())) return false
  const parts = name.split(/[\s-]/)
  if (parts.length > 1) return parts.every((part) => part.length > 2)
  return name.length > 7 || (name.length > 4 && mentions.some(({ start }) => start === 0))
}

/**
 * The commonest way the article writes a phrase; where words change their endings in the nominative, if only the headline
 * has it. Where it opens a sentence its capital says nothing.
 */
export function phraseLabel(
  { occurrences, stems }: Phrase,
  textOf: (span: Span) => string,
  code: string,
  title: readonly Word[],
): string {
  const inside = occurrences.filter(({ opensSentence }) => !opensSentence)
  const counts = new Map<string, number>()
  // The nominative opens sentences.
  const all = inside.length === 0 || CASED.has(code)
  const small = inside.some(({ capitals }) => capitals === 0)
  for (const { span, opensSentence } of all ? occurrences : inside) {
    const text = textOf(span)
    const written =
      opensSentence && (small || isCommon(text, code)) ? text.charAt(0).toLowerCase() + text.slice(1) : text
    counts.set(written, (counts.get(written) ?? 0) + 1)
  }
  if (CASED.has(code) && stems.length === 1)
    for (const { text, lower } of title)
      if (stem(lower, code) === stems[0]) {
        const known = [...counts.keys()].some((form) => /^\p{Ll}/u.test(form))
        counts.set(known ? lower : text, (counts.get(lower) ?? 0) + 1)
      }
  const worth = (text: string, times: number) =>
    OBLIQUE[code] ? times - 8 * text.split(' ').filter((word) => OBLIQUE[code]?.test(word)).length : times
  let best = { text: '', worth: Number.NEGATIVE_INFINITY }
  for (const [text, times] of counts) {
    const now = worth(text, times)
    if (now > best.worth) best = { text, worth: now }
  }
  return best.text
}

/** The capital is that of the sentence: the word is known and no name, or a word written small follows. */
function isCommon(text: string, code: string): boolean {
  if (code === 'de' || /^\p{Lu}{2}/u.test(text)) return false
  if (code !== 'en') return /^\S+\s\p{Ll}/u.test(text)
  const known = lookUp(/^[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '')
  return known !== undefined && known.wordClass !== 'name' && !/^\S+\s\p{Lu}/u.test(text)
}
