import { atStart } from '../translation.ts'
import { type Author, inverted, short, straight } from './author.ts'
import { chicagoDay } from './day.ts'
import type { Run } from './runs.ts'
import { inMarks, isOwn, type Source } from './source.ts'
import { withComma, withStop } from './stop.ts'

/** In a bibliography, of more authors than ten only seven are named; in a note, of more than three one (14.76). */
const MOST = 10
const CUT = 7
const MOST_IN_NOTE = 3

/**
 * An entry of the bibliography by the Chicago Manual of Style, 17th edition, as for a newspaper (14.191, 14.198).
 * What nobody signs stands under the newspaper (14.199); without a date, the day it was read stands in (14.207). Whose
 * translation it is stands after the title, as a translator would (14.104).
 */
export function chicagoEntry(from: Source): Run[] {
  const { authors, title, outlet, url, date, accessed, translation } = from
  const signed = authors.length > 0 && !isOwn(from)
  const day = date ? chicagoDay(date) : ''
  const runs: Run[] = []
  const add = (...more: Run[]) => runs.push(...(runs.length > 0 ? [' ', ...more] : more))
  if (signed) add(withStop(bibliographyAuthors(authors)))
  else if (outlet) add({ italic: outlet }, outlet.endsWith('.') ? '' : '.')
  if (title) add(inMarks(withStop(title)))
  if (translation) add(withStop(atStart(translation)))
  if (signed && outlet) add({ italic: outlet }, day ? `, ${day}.` : '.')
  else if (day) add(`${day}.`)
  if (!date && accessed) add(`Accessed ${chicagoDay(accessed)}.`)
  if (url) add({ shown: url, href: url }, '.')
  return runs
}

/** A full note (Chicago 14.23), without its number. */
export function chicagoNote(from: Source): Run[] {
  const { authors, title, outlet, url, translation } = from
  const day = dateOf(from)
  const parts: Run[][] = []
  if (authors.length > 0 && !isOwn(from)) parts.push([noteAuthors(authors, straight), ', '])
  const goesOn = Boolean(translation || outlet || day || url)
  if (title) parts.push([inMarks(goesOn ? withComma(title) : title), ' '])
  if (translation) parts.push([translation, ', '])
  if (outlet) parts.push([{ italic: outlet }, ', '])
  if (day) parts.push([day, ', '])
  if (url) parts.push([{ shown: url, href: url }, ', '])
  // The last part ends the note, whatever it would have been parted from the next with.
  return [...parts.flat().slice(0, -1), '.']
}

/** A note after one to the same source: names alone (Chicago 14.34), a title where nobody signs. */
export function chicagoShortNote(from: Source): string {
  const { authors, title, outlet, translation } = from
  const end = translation ? `, ${translation}.` : null
  if (authors.length > 0 && !isOwn(from)) {
    const names = noteAuthors(authors, short)
    return end ? names + end : withStop(names)
  }
  if (!title) return end ? outlet + end : withStop(outlet)
  return translation ? `${inMarks(withComma(title))} ${translation}.` : inMarks(withStop(title))
}

function dateOf({ date, accessed }: Source): string {
  if (date) return chicagoDay(date)
  return accessed ? `accessed ${chicagoDay(accessed)}` : ''
}

function bibliographyAuthors(authors: readonly Author[]): string {
  const names = authors.map((author, n) => (n === 0 ? inverted(author) : straight(author)))
  if (names.length > MOST) return `${names.slice(0, CUT).join(', ')}, et al.`
  const [last = ''] = names.slice(-1)
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`
}

function noteAuthors(authors: readonly Author[], name: (author: Author) => string): string {
  const names = authors.map(name)
  if (names.length > MOST_IN_NOTE) return `${names[0]} et al.`
  const [last = ''] = names.slice(-1)
  if (names.length < 3) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${last}`
}
