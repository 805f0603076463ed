import { describe, expect, it } from 'vitest'
import { digest } from '../../../lib/digest.ts'
import { fragmentFor } from '../../../lib/fragment/index.ts'
import { searchable } from '../../../lib/fragment/searchable.ts'
import { wordsOf } from '../../../lib/fragment/words.ts'
import { locate } from '../../../lib/place/locate.ts'
import { pageText } from '../../../lib/place/page-text.ts'
import { placeOf } from '../../../lib/place/place.ts'
import { squeezed } from '../../../lib/place/squeeze.ts'
import { cases, openPage, read } from '../../fixtures/cases.ts'
import { findDirective } from './specification.ts'

/** Words that no reader of the page sees in the page itself: below a fold that is closed, in a frame. */
const UNSEEN: Readonly<Record<string, number>> = { 'fold-below-button': 4, 'framed-story': 3 }

describe('the quotes of a fixture page are found in it, and a link leads to each and to nothing else', () => {
  it.each(cases().filter(({ format, quotes }) => format === 'html' && quotes.length > 0))(
    '$name',
    { timeout: 60_000 },
    (one) => {
      const article = read(one)
      const document = openPage(one)
      const text = pageText(document)
      const page = searchable(document)
      if (!page) throw new Error('too long')
      const words = wordsOf(page)
      let lost = 0
      for (const span of digest(article).quotes.flatMap(({ spans }) => spans)) {
        const place = placeOf(article, span)
        const at = locate(text, place)
        const first = at && text.position(at.start)
        const last = at && text.position(at.end - 1)
        if (!first || !last) {
          lost += 1
          continue
        }
        expect(squeezed(text.text.slice(at.start, at.end))).toBe(squeezed(place.text))
        const start = page.indexOf(first) ?? -1
        const end = page.indexOf(last) ?? -1
        const found = findDirective(document, fragmentFor(page, words, { start, end: end + 1 }) ?? '')
        expect(found && squeezed(found.text)).toBe(squeezed(place.text))
        expect(found?.start).toEqual([first.node, first.offset])
      }
      expect(lost).toBe(UNSEEN[one.name] ?? 0)
    },
  )
})
