import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../lib/extract/language.ts'
import { namesIn, toBylines } from '../../../lib/extract/metadata/bylines.ts'
import { ownCanonical } from '../../../lib/extract/metadata/canonical.ts'
import { toIso } from '../../../lib/extract/metadata/dates.ts'
import { cleanTitle } from '../../../lib/extract/metadata/title.ts'
import { paragraphs, read, STORY } from './support.ts'

const structured = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('titles', () => {
  it.each([
    ['Swan holds up island ferry - The Harbour Post', 'Harbour Post', 'Swan holds up island ferry'],
    ['Harbour Post: Swan holds up island ferry', 'Harbour Post', 'Swan holds up island ferry'],
    ['Swan holds up island ferry | News', null, 'Swan holds up island ferry'],
    ['Swans: a history', null, 'Swans: a history'],
    ['Swan v ferry - a night in soup', null, 'Swan v ferry - a night in soup'],
  ])('%s', (title, site, expected) => {
    expect(cleanTitle(title, site)).toBe(expected)
  })

  it('the shown headline wins; a kicker in the same heading does not belong to it', () => {
    const head =
      '<title>Swan holds up ferry - Harbour Post</title><meta property="og:title" content="Swan holds up ferry">'
    expect(read(`<h1><span>Islands</span> Swan holds up ferry</h1>${paragraphs(STORY)}`, head).title).toBe(
      'Swan holds up ferry',
    )
  })
})

describe('names', () => {
  it.each([
    ['By Ann Lee and Bo Chan, Staff Writers', ['Ann Lee', 'Bo Chan']],
    ['Von Jule Kern', ['Jule Kern']],
    ['https://www.facebook.com/annlee', []],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names)
  })

  it('roles, repeats, the site and capitals', () => {
    const sources = [{ name: 'ANN O’LEE', role: 'Editor' }, { name: 'Ann O’Lee' }, { name: 'Harbour Post' }]
    expect(toBylines(sources, 'Harbour Post')).toEqual([{ name: 'Ann O’Lee', role: 'Editor' }])
  })
})

describe('dates', () => {
  it.each([
    ['2025-03-04T10:00:00.000Z', '2025-03-04T10:00:00Z'],
    ['2025-03-04T10:00:00+0100', '2025-03-04T10:00:00+01:00'],
    ['2025-03-04 10:00', '2025-03-04T10:00:00'],
    ['Published March 4, 2025', '2025-03-04'],
    ['4. März 2025', '2025-03-04'],
    ['4 de marzo de 2025', '2025-03-04'],
    ['2025年3月4日', '2025-03-04'],
    ['2025-13-45', null],
    ['yesterday', null],
  ])('%s', (source, iso) => {
    expect(toIso(source)).toBe(iso)
  })
})

describe('the canonical address', () => {
  const url = 'https://www.harbour.example/news/2025/ferry-late?from=home'
  it.each([
    ['https://www.harbour.example/news/2025/ferry-late', 'https://www.harbour.example/news/2025/ferry-late'],
    ['https://m.harbour.example/ferry-late-1', 'https://m.harbour.example/ferry-late-1'],
    ['https://www.harbour.example/', null],
    ['https://www.harbour.example/news/otter-chess', null],
    ['https://other.example/news/2025/ferry-late', null],
  ])('%s', (canonical, expected) => {
    expect(ownCanonical(canonical, url)).toBe(expected)
  })
})

describe('structured data', () => {
  it('is found inside a graph, its author by reference', () => {
    const found = read(
      paragraphs(STORY),
      `<title>Swan</title>${structured({
        '@graph': [
          { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
          {
            '@type': 'NewsArticle',
            headline: 'Swan holds up ferry',
            author: { '@id': '#ann' },
            datePublished: '2025-03-04T10:00:00Z',
            articleSection: 'Islands',
            publisher: { name: 'Harbour Post' },
          },
        ],
      })}`,
    )
    expect(found).toMatchObject({
      title: 'Swan holds up ferry',
      bylines: [{ name: 'Ann Lee' }],
      published: '2025-03-04T10:00:00Z',
      section: 'Islands',
      site: 'Harbour Post',
    })
  })

  it('broken sources are left out', () => {
    expect(
      read(paragraphs(STORY), '<title>Swan</title><script type="application/ld+json">{"@type": </script>')
        .title,
    ).toBe('Swan')
  })

  it('a story that is not free and ends early is paywalled, with the grounds', () => {
    const found = read(
      paragraphs(STORY),
      `<title>Swan</title>${structured({ '@type': 'NewsArticle', isAccessibleForFree: false, wordCount: 900 })}`,
    )
    expect(found.completeness.state).toBe('paywalled')
    expect(found.completeness.evidence).toContain('jsonld:isAccessibleForFree=false')
  })

  it('a live blog says so', () => {
    const found = read(paragraphs(STORY), `<title>Swan</title>${structured({ '@type': 'LiveBlogPosting' })}`)
    expect(found.completeness.state).toBe('live')
  })
})

describe('language', () => {
  it.each([
    ['The swan was in the engine room and it had no wish to leave the ship', 'en'],
    [
      'Der Schwan war im Maschinenraum und wollte nicht auf das Deck, wie der Kapitän mit Bedauern sagt',
      'de',
    ],
    [
      'Le cygne est dans la salle des machines, et les passagers ont pour repas une soupe qui ne plaît pas',
      'fr',
    ],
    ['白鳥は機関室で眠っていた。船長はそう話している。', 'ja'],
    ['Лебедь спал в машинном отделении и не хотел уходить', 'ru'],
    ['1 2 3', null],
  ])('%s', (text, language) => {
    expect(guessLanguage(text)).toBe(language)
  })

  it('the page may declare it, and the direction', () => {
    expect(read(paragraphs(STORY)).language).toBe('en')
    expect(read(paragraphs(STORY)).direction).toBe('ltr')
  })
})
