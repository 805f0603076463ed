import type { Served } from '../../scripts/lib/serve.ts'
import { cases } from '../fixtures/cases.ts'
import { html } from './site.ts'

/**
 * Room above and below, so that every place of a page has to be scrolled to. Pictures, which are not there, would give
 * up theirs after the scrolling.
 */
const ROOM = '<style>html{padding:4000px 0!important}img{width:9px!important;height:9px!important}</style>'

const FILLER =
  'The harbour light at Ander has been dark since the storm of last November, and the boats that come home after dusk have had to find the mole by the sound of the bell alone.'

/** What the keeper says in one paragraph, and others in the box above it and in the paragraph below. */
export const TWICE = 'Nobody has asked the boats'

/** A long story in which the same words stand in a box, in a quote, and once more in the story. */
export const TWICE_PAGE: Readonly<Record<string, Served>> = {
  '/twice': html(
    `${ROOM}<article><h1>Boats wait for the light</h1><p>${FILLER}</p>
    <p id="first">A poster on the harbour wall has said since Monday in red letters that <b>nobody has asked the boats</b>, and the council has had it taken down twice.</p>
    <div style="height:3000px"></div>
    <p id="quote">“${TWICE},” said Oda Finch, the keeper of the light, at the meeting on Thursday evening, which went on until after midnight.</p>
    <div style="height:3000px"></div>
    <p id="last">Ilan Roke, the treasurer, wondered aloud on Friday why nobody has asked the boats, and said: “I shall begin with my own boat tonight.”</p>
    <p>${FILLER.replace('November', 'winter')}</p></article>`,
    'Boats wait for the light',
  ),
}

/** Fixture pages of many kinds and languages, with room around them, at `/page/` and their names. */
export function tallPages(names: readonly string[]): Record<string, Served> {
  const pages = cases().filter(({ name }) => names.includes(name))
  return Object.fromEntries(
    pages.map(({ name, source }) => [
      `/page/${name}`,
      { contentType: 'text/html; charset=utf-8', body: source + ROOM },
    ]),
  )
}

/** The cells of a row each of a table of comma-separated values (RFC 4180), without the first row. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [cell = '', quoted, bare = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    if (cell === '') continue
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(1).filter(({ length }) => length > 0)
}

/** Runs in a page, so it uses nothing from around it: whether words begin somewhere in the view. */
export function isInView(words: string): boolean {
  const bare = (text: string) => text.replace(/[\s\u00ad]/g, '')
  const texts: { node: Text; at: number }[] = []
  let whole = ''
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) collect(node.shadowRoot)
      if (!(node instanceof Text) || !node.parentElement?.checkVisibility()) continue
      if (node.parentElement.closest('script, style, noscript, rt, rp')) continue
      texts.push({ node, at: whole.length })
      whole += bare(node.data)
    }
  }
  collect(document.documentElement)
  const sought = bare(words)
  for (let at = whole.indexOf(sought); at !== -1; at = whole.indexOf(sought, at + 1)) {
    const text = texts.findLast((one) => one.at <= at)
    if (!text) continue
    let offset = 0
    for (let left = at - text.at; left > 0 || /[\s\u00ad]/.test(text.node.data.charAt(offset)); offset++)
      if (!/[\s\u00ad]/.test(text.node.data.charAt(offset))) left -= 1
    const range = document.createRange()
    range.setStart(text.node, offset)
    range.setEnd(text.node, offset + 1)
    const { top } = range.getBoundingClientRect()
    if (top >= 0 && top <= window.innerHeight) return true
  }
  return false
}
