import { closest, type Snapshot } from './page/tree.ts'
import { namedReason } from './passes/names.ts'
import type { Unit } from './units/unit.ts'

/** A page's number where an address ends or in its query: "?page=2", "/2/", "-p2.html", "/seite-2". */
const NUMBER =
  /(?:[?&](?:p|pg|paged?|pagina|seite|strona)=|[/_,-](?:p|page|seite|pagina|part|teil)?[-_/]?)(\d{1,2})(?=(?:\.\w+)?\/?(?:[?&]|$))/i
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid)=[^&]*/g

/**
 * Where the story goes on: a link by rel, or one in a pager inside or after the story, whose address is this page's
 * with the next number. Not the next article, nor the pages of the comments.
 */
export function findNextPage(snapshot: Snapshot, units: readonly Unit[], url: string): string | null {
  const announced = snapshot.links.get('next')
  // Some count from 0: only a link that says what it is is trusted with that.
  if (announced && follows(announced, url, 1)) return announced
  const first = units.findIndex((unit) => !unit.removed && unit.words > 0)
  for (const unit of units.slice(first))
    for (const { href } of unit.marks)
      if (href && follows(href, url, 2) && !closest(unit.owner, isComments)) return href
  return null
}

function isComments(element: Parameters<typeof namedReason>[0]): boolean {
  return namedReason(element) === 'comments'
}

/** @param least the number of the second page */
function follows(href: string, url: string, least: number): boolean {
  const next = parted(href)
  if (!next.page || href.includes('comment')) return false
  const own = url.replace(TRACKING, '')
  const here = parted(own)
  if (here.page && next.rest === here.rest && next.page === here.page + 1) return true
  return next.rest === keyOf(own) && next.page >= least && next.page <= 2
}

/** An address without its page's number, 0 where it has none. */
function parted(address: string): { rest: string; page: number } {
  const bare = address.replace(/#.*/, '')
  const { index, 0: found, 1: page } = NUMBER.exec(bare) ?? { index: 0, 0: '', 1: 0 }
  return { rest: keyOf(bare.slice(0, index) + bare.slice(index + found.length)), page: Number(page) }
}

/** One for addresses that differ in a fragment, a slash at the end, or where a number was taken out of the query. */
function keyOf(address: string): string {
  return address
    .replace(/#.*/, '')
    .replace(/\/(?=[?&]|$)/, '')
    .replace('?', '&')
}
