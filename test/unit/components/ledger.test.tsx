// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Footer } from '../../../components/footer/Footer.tsx'
import { entryId } from '../../../lib/article/restore.ts'
import type { Article, Block, BlockId, Reason, Removed } from '../../../lib/article/types.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const gone = (reason: Reason, ...blocks: Block[]): Removed => ({ blocks, after: 'b1', reason, pass: 'any' })
const LONG = `${'The lamp is lit at dusk. '.repeat(400)}The end.`
const article = anArticle([aParagraph('b1', 'First.')], {
  removed: [
    gone('rail', aParagraph('b2', 'A rail')),
    gone('advert', aParagraph('b3', 'Buy a lamp')),
    gone('advert', aParagraph('b4', 'Buy two'), aParagraph('b5', 'or three')),
    gone('advert', aParagraph('b6', LONG)),
    gone('caption', {
      type: 'figure',
      id: 'b7',
      text: '',
      marks: [],
      image: { src: '', alt: 'A lens', width: null, height: null },
      credit: null,
    }),
  ],
})

const show = vi.fn()
/** The foot with the memory it has in the popup. */
function Foot({ article }: { article: Article }) {
  const [restored, restore] = useState<ReadonlySet<BlockId>>(new Set())
  return (
    <Footer
      article={article}
      restored={restored}
      selected={0}
      putBack={(entry) => restore(restored.symmetricDifference(new Set([entryId(entry) ?? ''])))}
      show={show}
      copyArticle={async () => true}
      copySelected={async () => true}
      sharing={{ article: null, digest: 'failed', corrections: new Map(), announce: () => {}, secret: true }}
      clear={() => {}}
    />
  )
}

/** The ledger, open. */
async function open(of = article): Promise<HTMLElement> {
  const body = await mount(<Foot article={of} />)
  await click(body.querySelector('.footer-state button'))
  return body
}
const button = (body: HTMLElement, label: string) =>
  [...body.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(label),
  )
const groups = (body: HTMLElement) =>
  [...body.querySelectorAll('.ledger-reason')].map((line) => line.textContent)
const words = (body: HTMLElement) =>
  [...body.querySelectorAll('.ledger-words')].map((line) => line.textContent)
const foot = (body: HTMLElement) => body.querySelector('.footer-state')?.textContent

beforeEach(() => show.mockClear())

describe('the ledger', () => {
  it('opens from the foot, with its heading in focus, and closes again', async () => {
    const body = await open()
    expect(document.activeElement).toBe(body.querySelector('.ledger h2'))
    expect(button(body, '5 removed')?.getAttribute('aria-controls')).toBe(body.querySelector('.ledger')?.id)
    await click(button(body, '5 removed'))
    expect(body.querySelector('.ledger')).toBeNull()
  })

  it('counts by reason, most first, and shows the entries of one that is opened', async () => {
    const body = await open()
    expect(groups(body)).toEqual(['Adverts 3', 'Lists of other stories 1', 'Captions 1'])
    expect(words(body)).toEqual([])
    await click(button(body, 'Adverts'))
    expect(words(body)).toEqual(['Buy a lamp', 'Buy two\nor three', expect.stringMatching(/^The lamp .*…$/)])
    await click(button(body, 'Captions'))
    expect(words(body).at(-1)).toBe('A lens')
    await click(button(body, 'Adverts'))
    expect(words(body)).toEqual(['A lens'])
  })

  it('shows all of a long entry, some at a time, and its first words again', async () => {
    const body = await open()
    await click(button(body, 'Adverts'))
    const seen = () => words(body)[2] ?? ''
    const first = seen()
    expect(first.length).toBeLessThanOrEqual(121)
    for (let clicks = 0; !seen().endsWith('The end.'); clicks++) {
      expect(clicks).toBeLessThan(5)
      const before = seen().length
      await click(button(body, 'More of: The lamp'))
      expect(seen().length).toBeLessThanOrEqual(before + 4_000)
    }
    expect(seen()).toBe(LONG)
    await click(button(body, 'Less of: The lamp'))
    expect(seen()).toBe(first)
  })

  it('draws a thousand entries twenty at a time', async () => {
    const removed = Array.from({ length: 1_000 }, (_, n) => gone('promo', aParagraph(`b${n + 2}`, `No ${n}`)))
    const body = await open(anArticle([aParagraph('b1', 'First.')], { removed }))
    await click(button(body, 'Promotions'))
    expect(words(body)).toHaveLength(20)
    await click(button(body, 'Show 20 more'))
    expect(words(body)).toHaveLength(40)
  })
})

describe('putting back', () => {
  it('lists what was put back first, and counts it apart', async () => {
    const body = await open()
    await click(button(body, 'Adverts'))
    await click(button(body, 'Put it back: Buy two or three'))
    expect(body.querySelector('.ledger > section')?.textContent).toContain('Put backBuy two\nor three')
    expect(groups(body)[0]).toBe('Adverts 2')
    expect(foot(body)).toBe('Complete · 4 removed, 1 put back')
    await click(button(body, 'Take out again: Buy two'))
    expect(body.querySelector('.ledger-back')).toBeNull()
    expect(groups(body)[0]).toBe('Adverts 3')
    expect(foot(body)).toBe('Complete · 5 removed')
  })

  it('hands the focus on to the next entry, the one before, or the heading', async () => {
    const body = await open()
    const focused = () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName
    await click(button(body, 'Adverts'))
    await click(button(body, 'Put it back: Buy two'))
    expect(focused()).toMatch(/^Put it back: The lamp/)
    await click(button(body, 'Put it back: The lamp'))
    expect(focused()).toBe('Put it back: Buy a lamp')
    await click(button(body, 'Put it back: Buy a lamp'))
    expect(focused()).toBe('H2')
    await click(button(body, 'Take out again: Buy a lamp'))
    expect(focused()).toBe('Take out again: Buy two or three')
  })

  it('says so when everything is back', async () => {
    const body = await open(anArticle(article.blocks, { removed: article.removed.slice(0, 1) }))
    await click(button(body, 'Lists of other stories'))
    await click(button(body, 'Put it back'))
    expect(foot(body)).toBe('Complete · 1 put back')
    expect(groups(body)).toEqual([])
  })

  it('shows an entry in its place, where it has words, and closes', async () => {
    const body = await open()
    await click(button(body, 'Captions'))
    await click(button(body, 'Put it back: A lens'))
    expect(button(body, 'Show in the article')).toBeUndefined()
    await click(button(body, 'Lists of other stories'))
    await click(button(body, 'Put it back: A rail'))
    await click(button(body, 'Show in the article: A rail'))
    expect(show).toHaveBeenCalledExactlyOnceWith(article.removed[0])
    expect(body.querySelector('.ledger')).toBeNull()
  })
})
