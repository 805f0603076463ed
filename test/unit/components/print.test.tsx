// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PrintPage } from '../../../components/print/PrintPage.tsx'
import type { Shared } from '../../../lib/share/files.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const said = aParagraph('b1', '“I want a lamp,” said Oda Finch. The council agreed on Monday.')
const shared: Shared = {
  article: anArticle([said], { translatedFrom: 'nb', standfirst: 'A quarrel ends.' }),
  finds: {
    quotes: [aQuote('q1', [spanOf(said, 'I want a lamp')])],
    summary: { gist: { ...spanOf(said, 'The council agreed on Monday.'), about: null }, points: [] },
  },
  wishes: { quotes: true, summary: true },
}
const print = vi.fn()
beforeEach(() => {
  print.mockClear()
  window.print = print
})

describe('the page to print', () => {
  it('has the whole article with outlet, date and address, and what is wished beside it', async () => {
    const text = (await mount(<PrintPage shared={shared} />)).textContent
    for (const part of [
      'Harbour Courier',
      'March 9, 2026',
      'A quarrel ends.',
      'Translated by a machine from Norwegian',
      'SummaryThe council agreed on Monday.',
      'Quotes“I want a lamp”— Oda Finch, keeper of the light',
      'https://www.courier.example/news/harbour-light-to-shine-again',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('utm_source')
  })

  it('has nothing beside it that is not wished', async () => {
    const bare = { ...shared, wishes: { quotes: false, summary: false } }
    expect((await mount(<PrintPage shared={bare} />)).querySelector('section')).toBeNull()
  })

  it('asks to be printed once, and again by its button', async () => {
    const body = await mount(<PrintPage shared={shared} />)
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1))
    await click(body.querySelector('button'))
    expect(print).toHaveBeenCalledTimes(2)
  })

  it('says so when it was handed nothing', async () => {
    const body = await mount(<PrintPage shared={null} />)
    expect(body.querySelector('h1')?.textContent).toBe('There is nothing to print here')
    expect(body.querySelector('button')).toBeNull()
  })
})
