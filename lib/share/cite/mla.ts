import { atStart } from '../translation.ts'
import { type Author, inverted, short, straight } from './author.ts'
import { mlaDay } from './day.ts'
import type { Run } from './runs.ts'
import { inMarks, isOwn, type Source } from './source.ts'
import { withStop } from './stop.ts'

/**
 * An entry of the works cited by the MLA Handbook, 9th edition: author, title, container, date, place. Without an
 * author, or where the outlet signs its own story, it begins with the title; without a date it ends with the day it
 * was read. The address goes without its protocol. Whose translation it is stands after the title.
 */
export function mlaEntry(from: Source): Run[] {
  const { authors, title, outlet, date, url, accessed, translation } = from
  const who = isOwn(from) ? '' : mlaAuthors(authors)
  const head = [
    who && withStop(who),
    title && inMarks(withStop(title)),
    translation && withStop(atStart(translation)),
  ]
    .filter(Boolean)
    .join(' ')
  const place: Run[][] = []
  if (outlet) place.push([{ italic: outlet }])
  if (date) place.push([mlaDay(date)])
  if (url) place.push([{ shown: url.replace(/^https?:\/\//, ''), href: url }])
  const runs: Run[] = [head]
  for (const [n, part] of place.entries()) runs.push(n > 0 ? ', ' : head && ' ', ...part)
  if (place.length > 0) runs.push('.')
  if (!date && accessed) runs.push(` Accessed ${mlaDay(accessed)}.`)
  return runs
}

/** The source in brackets in the text: "Moss and Roke" of the entry; a title where nobody signs. */
export function mlaInText(from: Source): string {
  const { authors, title, outlet } = from
  const [first, second] = authors
  if (!first || isOwn(from)) return title ? inMarks(title) : outlet
  if (authors.length > 2) return `${short(first)} et al.`
  return second ? `${short(first)} and ${short(second)}` : short(first)
}

/** One inverted, a second one straight, of three and more the first alone (MLA 9, the author element). */
function mlaAuthors(authors: readonly Author[]): string {
  const [first, second] = authors
  if (!first) return ''
  if (authors.length > 2) return `${inverted(first)}, et al.`
  return second ? `${inverted(first)}, and ${straight(second)}` : inverted(first)
}
