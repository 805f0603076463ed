import { describe, expect, it } from 'vitest'
import { extract } from '../../../lib/extract/index.ts'
import { answer, type Seen } from '../../../lib/platform/answer.ts'
import { makeExtractor, type Outcome } from '../../../lib/platform/extractor.ts'
import { opine } from '../../../lib/platform/opine.ts'
import { leaveRequest, requestArguments } from '../../../lib/platform/request.ts'
import { cases, openPage } from '../../fixtures/cases.ts'
import { lensPage, PARAGRAPH } from './lens-page.ts'

function seen(document: Document): Seen {
  const said = answer(document)
  if (said.kind !== 'seen') throw new Error(`${said.kind} in place of a page`)
  return said.seen
}
function fixture(name: string): Document {
  const page = cases().find((one) => one.name === name)
  if (!page) throw new Error(`no page ${name}`)
  const document = openPage(page)
  Object.defineProperty(document.defaultView?.performance, 'getEntriesByType', { value: () => [] })
  return document
}
const textOf = (outcome: Outcome) =>
  outcome.kind === 'article' ? outcome.article.blocks.map(({ text }) => text) : outcome

function change(document: Document): Document {
  document.querySelector('p')?.append(' Breaking.')
  return document
}

/** Too short for the judge to be sure of it, and Readability differs with the judge. */
const DOUBTFUL = 'gallery-slides'

describe('an article made elsewhere', () => {
  it('is the one that is made in one go', () => {
    const document = fixture('agency-testids')
    expect(makeExtractor()({ kind: 'page', seen: seen(document) })).toEqual({
      kind: 'article',
      article: extract(document, document.location.href),
    })
  })

  it('is the same with a second opinion that travels', () => {
    const document = fixture(DOUBTFUL)
    const make = makeExtractor()
    const unsure = make({ kind: 'page', seen: seen(document) })
    if (unsure.kind !== 'unsure') throw new Error('the judge is sure')
    const before = document.documentElement.outerHTML
    leaveRequest(...requestArguments('readability', { page: unsure.page }))
    const opinion = opine(document)
    expect(document.documentElement.outerHTML).toBe(before)
    expect(make({ kind: 'opinion', opinion })).toEqual({
      kind: 'article',
      article: extract(document, document.location.href),
    })
  })

  it('stands by the judge where there is no opinion', () => {
    const document = fixture(DOUBTFUL)
    const make = makeExtractor()
    make({ kind: 'page', seen: seen(document) })
    expect(opine(document)).toBeNull()
    expect(textOf(make({ kind: 'opinion', opinion: null }))).not.toEqual(
      extract(document, document.location.href).blocks.map(({ text }) => text),
    )
  })

  it('is made of what the judge saw, though the page has changed meanwhile', () => {
    const document = fixture(DOUBTFUL)
    const whole = extract(document, document.location.href)
    const make = makeExtractor()
    const unsure = make({ kind: 'page', seen: seen(document) })
    if (unsure.kind !== 'unsure') throw new Error('the judge is sure')
    leaveRequest(...requestArguments('readability', { page: unsure.page }))
    expect(make({ kind: 'opinion', opinion: opine(change(document)) })).toEqual({
      kind: 'article',
      article: whole,
    })
  })

  it('is cut down to what is selected', () => {
    const document = lensPage(`<article><h1>Lens</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>`)
    const words = document.querySelector('p')?.firstChild
    if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 60)
    const make = makeExtractor()
    const first = make({ kind: 'page', seen: seen(document) })
    expect(first.kind === 'unsure' ? make({ kind: 'opinion', opinion: null }) : first).toMatchObject({
      article: { blocks: [{ text: PARAGRAPH.slice(0, 60).trim() }], completeness: { state: 'selection' } },
    })
  })

  it('fails in words', () => {
    const make = makeExtractor()
    expect(make({ kind: 'opinion', opinion: null })).toMatchObject({
      kind: 'error',
      details: expect.stringContaining('no page'),
    })
    const broken = { ...seen(lensPage('')), page: '{"tags":[]}' }
    expect(make({ kind: 'page', seen: broken })).toMatchObject({ kind: 'error' })
  })
})

it('says nothing of a page that it cannot read', () => {
  expect(opine({} as Document)).toBeNull()
})
