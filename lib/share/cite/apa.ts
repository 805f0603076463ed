import { atStart } from '../translation.ts'
import { type Author, inverted, short } from './author.ts'
import { apaDay } from './day.ts'
import type { Run } from './runs.ts'
import { inMarks, isOwn, type Source } from './source.ts'
import { withComma, withStop } from './stop.ts'

/** With more than these, the list is cut before the last one (APA 9.8). */
const MOST = 20

/**
 * A reference by the manual of the APA, 7th edition, as for a newspaper online (10.1, example 16). Without an author
 * the title comes first (9.12); an outlet that signs its own story is named once (10.16). What a machine has translated
 * is said to be so in a description in brackets after the title (9.21).
 */
export function apaReference(from: Source): Run[] {
  const { authors, outlet, url, translation } = from
  const title = [from.title, translation && `[${atStart(translation)}]`].filter(Boolean).join(' ')
  const who = apaAuthors(authors)
  const day = `(${apaDay(from.date)}).`
  const head = who ? [withStop(who), day, title && withStop(title)] : [title && withStop(title), day]
  const runs: Run[] = [head.filter(Boolean).join(' ')]
  if (outlet && !isOwn(from)) runs.push(' ', { italic: outlet }, '.')
  if (url) runs.push(' ', { shown: url, href: url })
  return runs
}

/** The source in brackets in the text: "Moss & Roke, 2026" (APA 8.17); a title where nobody signs (8.14). */
export function apaInText({ authors, title, outlet, date }: Source): string {
  const [first, second] = authors
  const year = date ? String(date.year) : 'n.d.'
  if (!first) return title ? `${withComma(inMarks(title))} ${year}` : `${outlet}, ${year}`
  if (authors.length > 2) return `${short(first)} et al., ${year}`
  return `${second ? `${short(first)} & ${short(second)}` : short(first)}, ${year}`
}

function apaAuthors(authors: readonly Author[]): string {
  const names = authors.map(apaName)
  const [last = ''] = names.slice(-1)
  if (names.length < 2) return last
  return names.length > MOST
    ? `${names.slice(0, MOST - 1).join(', ')}, . . . ${last}`
    : `${names.slice(0, -1).join(', ')}, & ${last}`
}

/** Given names as initials, hyphens kept: "Moss, A.-L. B." (APA 9.8). */
function apaName(author: Author): string {
  if (author.kind === 'whole') return author.name
  const given = author.given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .map((name) => name.split('-').map(initial).join('-'))
    .join(' ')
  return inverted({ ...author, given })
}

function initial(name: string): string {
  const [letter = ''] = name
  return `${letter.toLocaleUpperCase()}.`
}
