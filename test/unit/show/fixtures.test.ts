import { describe, expect, it } from 'vitest'
import { digest } from '../../../lib/digest.ts'
import { pageText } from '../../../lib/place/page-text.ts'
import { placeOf } from '../../../lib/place/place.ts'
import { squeezed } from '../../../lib/place/squeeze.ts'
import { findPlace } from '../../../lib/show/find-place.ts'
import { cases, openPage, read } from '../../fixtures/cases.ts'

/** Words that are below a closed fold or in a frame, and a formula that is drawn in other signs than it is read in. */
const UNSEEN = new Set(['fold-below-button', 'framed-story', 'ruby-and-formulas'])
/** Every so many pages: what is found in one is found in those like it. */
const EVERY = 5

describe('what Lede can show of a fixture page is found where it stands', () => {
  const pages = cases().filter(({ format, name }) => format === 'html' && !UNSEEN.has(name))
  it.each(pages.filter((_, n) => n % EVERY === 0))('$name', { timeout: 60_000 }, (one) => {
    const article = read(one)
    const page = pageText(openPage(one))
    const { quotes, summary, facts, topics } = digest(article)
    const lines = [
      ...quotes.flatMap(({ spans }) => spans),
      ...summary.points,
      ...facts.map(({ sentence }) => sentence),
    ]
    const order = new Map(article.blocks.map(({ id }, n) => [id, n]))
    for (const spans of [lines, ...topics.map(({ mentions }) => mentions)]) {
      const sorted = spans.toSorted(
        (one, other) =>
          (order.get(one.block) ?? 0) - (order.get(other.block) ?? 0) || one.start - other.start,
      )
      let last = -1
      for (const span of sorted) {
        const place = placeOf(article, span)
        const at = findPlace(page, place)
        expect(at && squeezed(page.text.slice(at.start, at.end)), place.text).toBe(squeezed(place.text))
        // In the order of the article: none is taken for another of the same name.
        expect(at?.start, place.text).toBeGreaterThanOrEqual(last)
        last = at?.start ?? last
      }
    }
  })
})
