import { closest, type Snapshot } from './page/tree.ts'
import { namedReason } from './passes/names.ts'
import type { Unit } from './units/unit.ts'

/** How far after the story's last block its pager stands, in blocks. */
const REACH = 30
/** A page's number at the end of an address: "?page=2", "/2/", "-p2.html", "/seite-2". */
const IN_QUERY = /[?&](?:p|pg|page|paged|pagina|seite|strona|part)=(\d{1,3})(?=&|$)/i
const IN_PATH = /[/_,-](?:p|page|seite|pagina|part|teil|strona)?[-_/]?(\d{1,2})(\.\w{3,5})?\/?(?=\?|$)/i
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid)=[^&]*/g

interface Paged {
  /** The address without number. */
  rest: string
  page: number | null
}

/**
 * Where the story goes on: a link by rel, or one in a pager inside or after the story, whose address is this page's
 * with the next number. Not the next article, nor the pages of the comments.
 */
export function findNextPage(snapshot: Snapshot, units: readonly Unit[], url: string): string | null {
  if (!URL.canParse(url)) return null
  const announced = snapshot.links.get('next')
  if (announced && follows(announced, url, 1)) return announced
  const first = units.findIndex((unit) => !unit.removed && unit.words > 0)
  const last = units.findLastIndex((unit) => !unit.removed && unit.words > 0)
  const stem = new URL(url).origin + numbered(url).rest.replace(/(?:\.\w{3,5})?(?:&.*|$)/, '')
  for (const unit of units.slice(first, last + REACH)) {
    for (const { href } of unit.marks)
      if (href?.startsWith(stem) && follows(href, url, 2) && !isOfComments(unit)) return href
  }
  return null
}

function isOfComments(unit: Unit): boolean {
  return closest(unit.owner, (element) => namedReason(element) === 'comments') !== null
}

/** @param least the number of the second page: some count from 0, which only a link that says so is trusted with */
function follows(href: string, url: string, least: number): boolean {
  if (!URL.canParse(href) || new URL(href).host !== new URL(url).host || /comment/i.test(href)) return false
  const next = numbered(href)
  const here = numbered(url)
  if (next.page === null) return false
  if (here.page !== null && next.rest === here.rest && next.page === here.page + 1) return true
  return next.rest === keyOf(plain(url)) && next.page >= least && next.page <= 2
}

function numbered(address: string): Paged {
  const whole = plain(address)
  const match = IN_QUERY.exec(whole) ?? IN_PATH.exec(whole)
  if (!match) return { rest: keyOf(whole), page: null }
  const rest = whole.slice(0, match.index) + (match[2] ?? '') + whole.slice(match.index + match[0].length)
  return { rest: keyOf(rest), page: Number(match[1]) }
}

/** Path and query without what only tracks. */
function plain(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search.replace(TRACKING, '')
}

/** The same for addresses that differ in a slash at the end or in where a number was taken out of the query. */
function keyOf(address: string): string {
  return address.replace(/\/(?=[?&]|$)/, '').replace('?', '&')
}
