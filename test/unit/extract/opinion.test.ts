import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { leanPage } from '../../../lib/extract/lean-page.ts'
import { follow } from '../../../lib/extract/opinion.ts'
import { inertDocument } from '../../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../../lib/extract/page/snapshot.ts'
import { readable } from '../../../lib/extract/readability.ts'
import { buildUnits } from '../../../lib/extract/units/build.ts'
import { paragraphs, STORY, URL_OF_PAGE } from './support.ts'

const MENU = `<ul>${'<li><a href="/a">Boats</a></li><li><a href="/b">Birds</a></li>'.repeat(6)}</ul>`

it('Readability keeps the story of a page that has travelled', () => {
  const html = `<title>Swan</title><body>${MENU}<article>${paragraphs(STORY)}</article>`
  const { document } = new JSDOM(html, { url: URL_OF_PAGE }).window
  const inert = inertDocument(document)
  const units = buildUnits(takeSnapshot(document, URL_OF_PAGE, inert))
  const page = leanPage(units, 'Swan')
  expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  follow(readable(page, inert), units)
  expect(units.filter((unit) => unit.readable).map((unit) => unit.text)).toEqual(STORY)
})
