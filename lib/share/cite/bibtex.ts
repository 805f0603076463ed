import { withoutControls } from '../controls.ts'
import { atStart } from '../translation.ts'
import { type Author, short } from './author.ts'
import { isoDay } from './day.ts'
import type { Source } from './source.ts'

/** What TeX reads as commands. BibTeX counts braces even behind a backslash, so that a lone one would end the field. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Words that tell no headline from another. Own list. */
const EMPTY = /^(?:a|an|the|der|die|das|le|la|les|el|los|il|lo|de|het|in|on|of)$/

/** An `@online` entry as biblatex reads it (its manual, 2.1.1 and 2.2.2), with what was quoted as its annotation. */
export function bibtex(source: Source, quotes: readonly string[]): string {
  const { authors, title, outlet, date, url, accessed, translation } = source
  const fields = {
    author: authors.map(nameOf).join(' and '),
    // A second pair of braces keeps the capitals as the page has them.
    title: title && `{${escapeTex(title)}}`,
    organization: escapeTex(outlet),
    date: date ? isoDay(date) : '',
    // Read as it stands: nothing is escaped in it, and braces must not be in it.
    url: withoutControls(url).replace(/[{}\\\s]/g, encodeURIComponent),
    urldate: !date && accessed ? isoDay(accessed) : '',
    note: translation ? escapeTex(atStart(translation)) : '',
    annotation: quotes.map(escapeTex).join(' \\par '),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@online{${bibtexKey(source)},`, ...lines, '}'].join('\n')
}

/** "moss2026harbour": the first author, else the outlet; the year, else "nd"; the headline's first word that says something. */
export function bibtexKey({ authors: [first], title, outlet, date }: Source): string {
  const who = (first && fold(short(first))) || fold(outlet)
  const word = title
    .split(/\s+/)
    .map(fold)
    .find((one) => one && !EMPTY.test(one))
  return `${who || 'source'}${date?.year ?? 'nd'}${word ?? ''}`
}

/** Family, suffix and given names by commas; braces keep together what is no person's name. */
function nameOf(author: Author): string {
  if (author.kind === 'whole') return `{${escapeTex(author.name)}}`
  const parts = [author.family, author.suffix, author.given].filter(Boolean).map(escapeTex)
  // Between commas, "and" parts one author from the next.
  return parts.map((part) => part.replace(/(?<!\S)and(?!\S)/gi, '{$&}')).join(', ')
}

function escapeTex(text: string): string {
  return withoutControls(text)
    .replace(/[\\{}#$%&_~^]/g, (character) => SPECIAL[character] ?? '')
    .replace(/\s+/g, ' ')
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '')
}
