// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { StripView } from '../../../components/summary/StripView.tsx'
import { step } from '../../../components/summary/strip-keys.ts'
import { stripRows } from '../../../components/summary/strip-rows.ts'
import { whereWords } from '../../../components/summary/where.ts'
import type { Digest } from '../../../lib/article/digest.ts'
import type { Span } from '../../../lib/article/types.ts'
import { anArticle, aParagraph, aQuote } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

/** A hundred characters, so that a share of the article is a number of paragraphs. */
const blocks = Array.from({ length: 20 }, (_, n) =>
  aParagraph(`b${n}`, 'a lamp burns '.repeat(10).slice(0, 100)),
)
const article = anArticle(blocks)
const at = (n: number, start = 0): Span => ({ block: `b${n}`, start, end: start + 10 })
const point = (n: number, start = 0) => ({ ...at(n, start), about: null })
const OTHER = { name: 'Ilan Roke', role: null, kind: 'person', mention: null } as const
const quotes = [
  aQuote('q1', [at(3)]),
  aQuote('q2', [at(3, 50)], { speaker: OTHER }),
  aQuote('q3', [at(12)], { confidence: 0 }),
]
const digest: Pick<Digest, 'summary' | 'threads'> = {
  summary: { gist: point(0), points: [point(0, 20), point(7), point(19, 80)] },
  threads: [
    { label: 'The lamp', blocks: ['b1', 'b2', 'b3', 'b15'], sentence: at(1), quotes: [] },
    { label: 'The stair', blocks: ['b8', 'b9'], sentence: at(8), quotes: [] },
  ],
}
const rows = stripRows(article, digest, quotes)
const names = () => rows.map(({ targets }) => targets.map(({ name }) => name))

describe('what lies where', () => {
  it('is told by rows of points, quotes and threads, in words too', () => {
    expect(rows.map(({ kind, letter }) => kind + letter)).toEqual(['points', 'quotes', 'threadA', 'threadB'])
    expect(names()).toEqual([
      ['Gist and Point 1, at the start', 'Point 2, a third of the way in', 'Point 3, at the end'],
      [
        '2 quotes, Oda Finch and Ilan Roke, a quarter of the way in',
        '1 quote, Speaker unclear, two thirds of the way in',
      ],
      ['Thread: The lamp, at the start', 'Thread: The lamp, three quarters of the way in'],
      ['Thread: The stair, a third of the way in'],
    ])
  })

  it('leads to all that is hit, as it stands in the article', () => {
    const spans = rows.map(({ targets }) => targets.map(({ marks }) => marks.flatMap(({ spans }) => spans)))
    expect(spans[0]).toEqual([[at(0), at(0, 20)], [at(7)], [at(19, 80)]])
    expect(spans[1]).toEqual([[at(3), at(3, 50)], [at(12)]])
    expect(spans[2]?.[1]).toEqual([{ block: 'b15', start: 0, end: 100 }])
  })

  it('is not shown where there is nothing to sum up, and has no row for what there is none of', () => {
    const none = { gist: null, points: [] }
    expect(stripRows(article, { summary: none, threads: [] }, quotes)).toEqual([])
    expect(stripRows(article, { ...digest, threads: [] }, []).map(({ kind }) => kind)).toEqual(['points'])
  })

  it.each([
    [0, 'at the start'],
    [0.24, 'a quarter of the way in'],
    [0.52, 'halfway'],
    [0.7, 'two thirds of the way in'],
    [0.97, 'at the end'],
  ])('%d is said as %s', (share, words) => expect(whereWords(share)).toBe(words))
})

describe('the legend', () => {
  const legend = async (some: Partial<typeof digest>, of = quotes) => {
    const shown = stripRows(article, { ...digest, ...some }, of)
    const body = await mount(<StripView rows={shown} direction="ltr" show={() => {}} />)
    return [...body.querySelectorAll('.strip-legend > span')].map((one) => one.textContent?.trim())
  }

  it('names the signs that are on the strip and no other', async () => {
    expect(await legend({})).toEqual(['Gist', 'Points', 'Quotes', 'Threads'])
    const { gist, points } = digest.summary
    expect(await legend({ summary: { gist: null, points } })).toEqual(['Points', 'Quotes', 'Threads'])
    expect(await legend({ summary: { gist, points: [] }, threads: [] }, [])).toEqual(['Gist'])
  })
})

describe('the keys', () => {
  it('go along a row, to its ends, and to what is nearest above and below', () => {
    expect(step(rows, { row: 0, n: 0 }, 'ArrowRight', false)).toEqual({ row: 0, n: 1 })
    expect(step(rows, { row: 0, n: 2 }, 'ArrowRight', false)).toEqual({ row: 0, n: 2 })
    expect(step(rows, { row: 0, n: 1 }, 'ArrowRight', true)).toEqual({ row: 0, n: 0 })
    expect(step(rows, { row: 0, n: 0 }, 'End', false)).toEqual({ row: 0, n: 2 })
    expect(step(rows, { row: 0, n: 2 }, 'Home', false)).toEqual({ row: 0, n: 0 })
    expect(step(rows, { row: 0, n: 2 }, 'ArrowDown', false)).toEqual({ row: 1, n: 1 })
    expect(step(rows, { row: 3, n: 0 }, 'ArrowUp', false)).toEqual({ row: 2, n: 1 })
    expect(step(rows, { row: 3, n: 0 }, 'ArrowDown', false)).toBeNull()
    expect(step(rows, { row: 0, n: 0 }, 'ArrowUp', false)).toBeNull()
    expect(step(rows, { row: 0, n: 0 }, 'Enter', false)).toBeNull()
  })

  it('move the one stop that the Tab key makes', async () => {
    const show = vi.fn()
    const body = await mount(<StripView rows={rows} direction="ltr" show={show} />)
    const stops = () =>
      [...body.querySelectorAll('.lane button[tabindex="0"]')].map((one) => one.getAttribute('aria-label'))
    const press = (key: string) =>
      act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      })
    expect(stops()).toEqual(['Gist and Point 1, at the start'])
    await act(() => body.querySelector<HTMLElement>('.lane button')?.focus())
    await press('ArrowRight')
    await press('ArrowDown')
    expect(stops()).toEqual([document.activeElement?.getAttribute('aria-label')])
    expect(stops()).toEqual(['2 quotes, Oda Finch and Ilan Roke, a quarter of the way in'])
    await click(document.activeElement)
    expect(show).toHaveBeenLastCalledWith([at(3), at(3, 50)])
  })
})
