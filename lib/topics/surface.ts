import type { Span } from '../article/types.ts'
import { lookUp } from '../rank/lexicon.ts'
import { CASED, nominative } from '../text/name-cases.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import type { Phrase } from './phrases.ts'

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
 * The commonest way the article writes a phrase, in the nominative where words change their endings. Where it opens a
 * sentence its capital says nothing.
 */
export function phraseLabel({ occurrences }: Phrase, textOf: (span: Span) => string, code: string): string {
  const inside = occurrences.filter(({ opensSentence }) => !opensSentence)
  const counts = new Map<string, number>()
  for (const { span, opensSentence } of inside.length > 0 ? inside : occurrences) {
    const text = textOf(span)
    const written =
      opensSentence && isCommon(text, code) ? text.charAt(0).toLowerCase() + text.slice(1) : text
    counts.set(written, (counts.get(written) ?? 0) + 1)
  }
  const worth = (text: string, times: number) =>
    CASED.has(code) ? 8 * nominative(text.toLowerCase().split(' '), code) + times : times
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
