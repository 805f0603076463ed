import { describe, expect, it } from 'vitest'
import { cases, read as readCase } from '../../fixtures/cases.ts'
import { paragraphs, read, reasonsFor, STORY } from './support.ts'

const HEADING = '<h1>Swan holds up island ferry</h1>'
const LINE = 'A bird finds the warmest place on board, and nobody has the heart to wake it'
const body = paragraphs(STORY)

describe('a standfirst', () => {
  it.each([
    [
      'a box of links in the text',
      `<div class="teaser"><a href="/a">Ferries: </a><a href="/b">the boats that are never on time</a></div>`,
    ],
    ['the headline again', '<p class="summary">Swan holds up island ferry</p>'],
    ['who signed', '<p class="intro">By Nora Field on 4 March 2025, updated at noon</p>'],
    ['the way to the page', '<p class="intro">Home &gt; News &gt; Islands &gt; Ferries</p>'],
  ])('is not %s', (_what, block) => {
    expect(read(`<article>${HEADING}${block}${body}</article>`).standfirst).toBeNull()
  })

  it.each([
    'Updated Mar 4, 2025, 6:55 AM; posted Mar 4, 2025, 6:51 AM',
    'Ann Lee | Harbour editor | March 4, 2025 | Osmund',
    'This article is more than three months old',
    'If you buy something through links on this page, we may earn an affiliate commission.',
  ])('is not the line in a box with the headline that says %s', (line) => {
    const article = read(
      `<main><section class="c1">${HEADING}<p class="c2">${line}</p></section>
       <section class="c3"><div class="c4">${paragraphs(STORY)}</div></section></main>`,
    )
    expect(article.standfirst).toBeNull()
  })

  it('stands right under the headline, in a box of their own, without a name for it', () => {
    const article = read(
      `<main><section class="c1"><h1>Swan holds up island ferry</h1><p class="c2">${LINE}</p><p>By Ann Lee</p></section>
       <section class="c3"><div class="c4">${paragraphs(STORY.slice(0, 2))}</div></section>
       <section class="c3"><div class="c4">${paragraphs(STORY.slice(2))}</div></section></main>`,
    )
    expect(article.standfirst).toBe(LINE)
    expect(reasonsFor(article, LINE)).toEqual(['standfirst'])
  })

  it.each([
    [
      'german-weekly',
      'Seit 1982 hielt in Friesbüll kein Zug mehr. Nun haben 400 Einwohner das Empfangsgebäude gekauft – und verhandeln mit dem Fahrplan.',
    ],
    [
      'long-read',
      'Aldwick is losing two metres of cliff a year. Last winter its people dug up the churchyard, name by name',
    ],
    ['dateline-of-its-own', 'Page 41 was behind a radiator for 62 years.'],
  ])('of %s', (name, line) => {
    const page = cases().find((one) => one.name === name)
    expect(page && readCase(page).standfirst).toBe(line)
  })
})
