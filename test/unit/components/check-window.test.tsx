// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { CheckWindowView } from '../../../components/check-window/CheckWindowView.tsx'
import type { Article } from '../../../lib/article/types.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const filler = 'The clerk wrote all of it down before the bell rang for the next of them.'
const blocks = [
  aParagraph('b1', filler),
  aParagraph('b2', '“We will not sell the lamp to <b>anyone</b>,” said Oda Finch. “Never.”'),
  aParagraph('b3', filler),
]
const again = vi.fn()

const show = (words: string, more: Partial<Article> = {}, changed: 'no' | 'changed' = 'no') =>
  mount(
    <CheckWindowView
      article={anArticle(blocks, more)}
      handed={{ words, cut: false }}
      changed={changed}
      again={again}
    />,
  )
const texts = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map((one) => one.textContent)

describe('the window of the check', () => {
  it('says of which article it speaks, and where in it the words stand', async () => {
    const body = await show('We will not sell the lamp … said Oda Finch')
    expect(texts(body, '.of')).toEqual(['Harbour light to shine again Harbour Courier'])
    expect(texts(body, '.stands h2')).toEqual(['Where it stands: a third of the way in'])
    expect(texts(body, '.stands p')).toEqual([blocks[1]?.text])
    expect(texts(body, '.stands b')).toEqual(['We will not sell the lamp', 'said Oda Finch'])
  })

  it('names no place for words that the article does not have', async () => {
    const body = await show('The ferry leaves on Sunday')
    expect(texts(body, '[role=status] b')).toEqual(['Absent.'])
    expect(body.querySelector('.stands')).toBeNull()
  })

  it('says when the article is not all there', async () => {
    const cut = { completeness: { state: 'paywalled' as const, evidence: [] } }
    expect(texts(await show('the lamp', cut), '.notice')).toEqual([
      'The rest of the story is behind a paywall.',
    ])
    expect(texts(await show('the lamp'), '.notice')).toEqual([])
  })

  it('says when the page has changed, and reads again', async () => {
    const body = await show('the lamp', {}, 'changed')
    await click(body.querySelector('.notice button'))
    expect(again).toHaveBeenCalledOnce()
  })

  it('speaks the article’s language where it quotes, in its direction', async () => {
    const body = await show('the lamp', { language: 'he', direction: 'rtl' })
    for (const part of ['.of', '.context']) expect(body.querySelector(part)?.getAttribute('lang')).toBe('he')
    expect(body.querySelector('.context')?.getAttribute('dir')).toBe('rtl')
  })
})
