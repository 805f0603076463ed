import type { Reading } from './attribute.ts'
import type { Attribution } from './attribution.ts'

/** Longer ones are speech; headings are short. In words. */
const MAX_HEADING = 16
const SINGLE = new Set(["'", '‘', '‚', '›', '‹', '`'])

/**
 * Tells subheadings in marks from speech: "‘We had no plan’" as a paragraph, its words taken from a quote of the text.
 * Headings end without a stop, and papers that quote in double marks set theirs in single ones.
 */
export function headingTest({ passages }: Reading): (attribution: Attribution) => boolean {
  let double = 0
  let single = 0
  for (const { stretches } of passages)
    for (const { open } of stretches)
      if (SINGLE.has(open)) single++
      else if (open !== '') double++
  return ({ block, stretch: index, alone, route }) => {
    const page = passages[block]
    const stretch = page?.stretches[index]
    if (!page || !stretch || !alone || route === 'line' || !stretch.closed || stretch.open === '')
      return false
    if (stretch.outerStart > 0 || stretch.outerEnd < page.text.length || stretch.open === '—') return false
    const text = page.text.slice(stretch.start, stretch.end)
    if (UNSPACED.test(text) || text.split(' ', MAX_HEADING + 1).length > MAX_HEADING) return false
    return !/[.?!…,;:–—-]['’”"»]?$/u.test(text) || (SINGLE.has(stretch.open) && double > single)
  }
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** "Ann Roe waves. (Tom Poe/The Canadian Press)", "WATCH: …": what stands by a picture or leads to another page. */
export function isAside(text: string): boolean {
  return (
    /^(?:WATCH|LISTEN|READ MORE|READ ALSO|SEE ALSO|RELATED|VIDEO|PHOTOS?):/.test(text) ||
    CREDITED.test(text.slice(-80))
  )
}

const CREDITED = /\s\([\p{Lu}][^()/]{2,40}\/[^()/]{2,30}\)$/u
