import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flow } from '../../../lib/article/flow.ts'
import { entriesBack, restore } from '../../../lib/article/restore.ts'
import type { Article, Block, BlockId, Reason, Removed } from '../../../lib/article/types.ts'
import { digest } from '../../../lib/digest.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'

const gone = (after: BlockId | null, blocks: Block[], reason: Reason = 'promo'): Removed => ({
  blocks,
  after,
  reason,
  pass: 'any',
})
const p = (n: number) => aParagraph(`b${n}`, `Paragraph ${n}.`)
const idsOf = ({ blocks }: { blocks: Block[] }) => blocks.map(({ id }) => id)

describe('restore', () => {
  const figure: Block = {
    type: 'figure',
    id: 'b1',
    text: '',
    marks: [],
    image: null,
    credit: 'Ada Quill',
  }
  const list: Block = {
    type: 'list',
    id: 'b6',
    text: 'one\ntwo',
    marks: [],
    ordered: false,
    items: [
      { start: 0, end: 3, depth: 0 },
      { start: 4, end: 7, depth: 0 },
    ],
  }
  const article = anArticle([p(2), p(5), p(9)], {
    removed: [
      gone(null, [figure], 'credit'),
      gone('b2', [p(3)]),
      gone('b2', [p(4)]),
      gone('b5', [list, p(7), p(8)], 'related'),
      gone('b9', [p(10)]),
    ],
  })

  it('puts blocks of every kind in their place, several at once, first and last', () => {
    const whole = restore(article, new Set(['b1', 'b6', 'b10']))
    expect(idsOf(whole)).toEqual(['b1', 'b2', 'b5', 'b6', 'b7', 'b8', 'b9', 'b10'])
    expect(whole.blocks[0]).toEqual(figure)
    expect(whole.blocks[3]).toEqual(list)
  })

  it('keeps page order after the same block, in whatever order the entries come', () => {
    expect(idsOf(restore(article, new Set(['b4', 'b3'])))).toEqual(['b2', 'b3', 'b4', 'b5', 'b9'])
    const mixed = { ...article, removed: article.removed.toReversed() }
    expect(idsOf(restore(mixed, new Set(['b4', 'b3'])))).toEqual(['b2', 'b3', 'b4', 'b5', 'b9'])
  })

  it('leaves the ledger and what it says about places true', () => {
    const { removed } = restore(article, new Set(['b3', 'b6']))
    expect(removed.map((entry) => [entry.blocks[0]?.id, entry.after])).toEqual([
      ['b1', null],
      ['b4', 'b3'],
      ['b10', 'b9'],
    ])
  })

  it('moves a box on behind what stood before it, and only then', () => {
    const boxed = { ...article, boxes: [{ title: null, after: 'b2', blocks: [aParagraph('b3.5', 'Key')] }] }
    expect(restore(boxed, new Set(['b3'])).boxes[0]?.after).toBe('b3')
    expect(restore(boxed, new Set(['b4'])).boxes[0]?.after).toBe('b2')
  })

  it('takes an entry by its first block only, and ignores what it does not know', () => {
    expect(restore(article, new Set(['b7', 'b2', 'b99']))).toBe(article)
    expect(entriesBack(article, new Set(['b7', 'b6']))).toEqual([article.removed[3]])
  })

  it('loses nothing of an entry whose place is not there', () => {
    const odd = anArticle([p(1)], { removed: [gone('b7', [p(8)])] })
    expect(idsOf(restore(odd, new Set(['b8'])))).toEqual(['b1', 'b8'])
  })

  it('does not repeat the headline with what stood around it on the page; alone it comes back', () => {
    const lines = [aParagraph('b1', 'A  LAMP is lit'), aParagraph('b2', 'By Ada Quill')]
    const story = {
      title: 'A lamp is lit',
      removed: [gone(null, lines, 'outside'), gone('b3', [aParagraph('b4', 'A lamp is lit')])],
    }
    const article = anArticle([p(3)], story)
    const ids = new Set(['b1', 'b4'])
    const whole = restore(article, ids)
    expect(idsOf(whole)).toEqual(['b2', 'b3', 'b4'])
    expect(whole.removed).toEqual([])
    const pieces = flow(whole, entriesBack(article, ids))
    expect(pieces.map((piece) => (piece.kind === 'back' ? idsOf(piece) : piece.kind))).toEqual([
      ['b2'],
      'block',
      ['b4'],
    ])
  })

  it('lets quotes be found in what was put back', () => {
    const said = aParagraph('b3', '“The lamp was never dead, it was only waiting for us,” said Oda Finch.')
    const story = anArticle([p(1), p(2)], { removed: [gone('b2', [said])] })
    expect(digest(story).quotes).toEqual([])
    const [quote] = digest(restore(story, new Set(['b3']))).quotes
    expect([quote?.spans[0]?.block, quote?.speaker?.name]).toEqual(['b3', 'Oda Finch'])
  })
})

/** An article out of a page whose blocks were kept (0), removed one by one (1) or with the one before (2). */
function fromPage(fates: readonly number[]): Article {
  const blocks: Block[] = []
  const removed: Removed[] = []
  let region: Removed | null = null
  fates.forEach((fate, n) => {
    const block = p(n + 1)
    if (fate === 0) {
      blocks.push(block)
      region = null
    } else if (fate === 2 && region) region.blocks.push(block)
    else {
      region = gone(blocks.at(-1)?.id ?? null, [block])
      removed.push(region)
    }
  })
  return anArticle(blocks, { removed })
}

describe('of any article', () => {
  const any = fc.array(fc.constantFrom(0, 0, 1, 2), { maxLength: 40 }).chain((fates) => {
    const article = fromPage(fates)
    const some = fc.subarray(article.removed).map((entries) => new Set(entries.flatMap(idsOf)))
    return fc.record({
      article: fc.constant(article),
      count: fc.constant(fates.length),
      one: some,
      two: some,
    })
  })
  const numbers = (article: Article) => idsOf(article).map((id) => Number(id.slice(1)))

  it('all of it gives the whole page, none of it the same article', () => {
    fc.assert(
      fc.property(any, ({ article, count }) => {
        const all = new Set(article.removed.flatMap(idsOf))
        const whole = restore(article, all)
        expect(numbers(whole)).toEqual(Array.from({ length: count }, (_, n) => n + 1))
        expect(whole.removed).toEqual([])
        expect(restore(article, new Set())).toBe(article)
      }),
    )
  })

  it('any of it keeps the order, loses nothing and has nothing twice', () => {
    fc.assert(
      fc.property(any, ({ article, count, one }) => {
        const some = restore(article, one)
        expect(numbers(some)).toEqual([...new Set(numbers(some))].sort((a, b) => a - b))
        expect(some.blocks.length + some.removed.flatMap(idsOf).length).toBe(count)
      }),
    )
  })

  it('one part after another comes to the same as both at once', () => {
    fc.assert(
      fc.property(any, ({ article, one, two }) => {
        expect(restore(restore(article, one), two)).toEqual(restore(article, one.union(two)))
      }),
    )
  })
})
