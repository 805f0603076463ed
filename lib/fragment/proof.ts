import type { Searchable } from './searchable.ts'
import type { Terms } from './terms.ts'

/**
 * Whether a directive can lead to no other place of the page, by the specification's search: the first match of its
 * start, with what has to stand around it, then the first match of its end. Asked of the page's loose text, where
 * words are found within words and across borders too: a browser finds less, never more.
 */
export function isProven(page: Searchable, { prefix, start, end, suffix }: Terms): boolean {
  const { loose, looseIndex } = page
  const from = looseIndex((prefix ?? start).start)
  if (!end) return isOnce(loose, from, looseIndex((suffix ?? start).end))
  const done = looseIndex(start.end)
  const tail = looseIndex(end.start)
  const words = loose.slice(tail, looseIndex((suffix ?? end).end))
  return words !== '' && isOnce(loose, from, done) && loose.indexOf(words, done) === tail
}

function isOnce(loose: string, from: number, to: number): boolean {
  const words = loose.slice(from, to)
  return words !== '' && loose.indexOf(words) === from && loose.indexOf(words, from + 1) === -1
}
