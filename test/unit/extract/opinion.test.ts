import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { follow, printOf } from '../../../lib/extract/opinion.ts'
import { inertDocument } from '../../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../../lib/extract/page/snapshot.ts'
import { secondOpinion } from '../../../lib/extract/second-opinion.ts'
import { buildUnits } from '../../../lib/extract/units/build.ts'
import { paragraphs, STORY, URL_OF_PAGE } from './support.ts'

const MENU = `<ul>${'<li><a href="/a">Boats</a></li><li><a href="/b">Birds</a></li>'.repeat(6)}</ul>`

function page(body: string) {
  const { document } = new JSDOM(`<title>Swan</title><body>${body}`, { url: URL_OF_PAGE }).window
  return document
}

function snapshotOf(document: Document) {
  return takeSnapshot(document, URL_OF_PAGE, inertDocument(document))
}

function unitsOf(document: Document) {
  return buildUnits(snapshotOf(document))
}

function opinionOf(document: Document) {
  return secondOpinion(document, snapshotOf(document), 'Swan')
}

const article = `${MENU}<article>${paragraphs(STORY)}</article>`

describe('a second opinion', () => {
  it('keeps the story, on units that are found elsewhere', () => {
    const units = unitsOf(page(article))
    follow(opinionOf(page(article)), units)
    expect(units.filter((unit) => unit.readable).map((unit) => unit.text)).toEqual(STORY)
  })

  it('is left aside when the page has changed meanwhile', () => {
    const units = unitsOf(page(article))
    for (const unit of units) unit.readable = unit.index === 1
    follow(opinionOf(page(`<p>Breaking</p>${article}`)), units)
    expect(units.filter((unit) => unit.readable).map((unit) => unit.index)).toEqual([1])
  })
})

it('a print tells texts apart, and where they end', () => {
  const prints = ['<p>ab<p>c', '<p>a<p>bc', '<p>abc', '<p>c<p>ab', '<p>ab<p>d', ''].map((body) =>
    printOf(unitsOf(page(body))),
  )
  expect(new Set(prints).size).toBe(prints.length)
})
