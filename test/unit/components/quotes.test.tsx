// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { QuotesPart } from '../../../components/quotes/QuotesPart.tsx'
import type { Quote } from '../../../lib/article/digest.ts'
import { quotePlace } from '../../../lib/article/quote-place.ts'
import { anArticle, aParagraph, aQuote, KEEPER, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch. “It was waiting.”')
const article = anArticle([block])
const split = aQuote('q1', [spanOf(block, 'The lamp was never dead'), spanOf(block, 'It was waiting.')])
const actions = { copy: vi.fn(async () => true), show: vi.fn(), toggle: vi.fn() }

const show = (quotes: Quote[], selected: string[] = []) =>
  mount(<QuotesPart article={article} quotes={quotes} selected={new Set(selected)} {...actions} />)

it('shows each stretch of a quote in marks of its own, and who said it', async () => {
  const body = await show([split])
  expect(body.querySelector('blockquote')?.textContent).toBe('“The lamp was never dead” … “It was waiting.”')
  expect(body.querySelector('.speaker b')?.textContent).toBe('Oda Finch')
  expect(body.querySelector('.role')?.textContent).toBe('Keeper of the light')
})

it('says when the speaker is unclear or unnamed, and when the words are part of a sentence', async () => {
  const body = await show([
    { ...split, confidence: 0.1 },
    { ...split, id: 'q2', speaker: { ...KEEPER, name: 'a harbour official', role: null, kind: 'anonymous' } },
    { ...split, id: 'q3', speaker: null, partial: true },
  ])
  expect(
    [...body.querySelectorAll('.speaker')].map((who) => who.textContent?.replace(/\s+/g, ' ').trim()),
  ).toEqual(['Speaker unclear', 'Unnamed: a harbour official', 'Speaker unclear part of a sentence'])
})

it('copies one, copies all, shows and selects', async () => {
  const other = aQuote('q2', [spanOf(block, 'It was waiting.')])
  const body = await show([split, other], [quotePlace(other)])
  await click(body.querySelector('[aria-label^="Copy:"]'))
  expect(actions.copy).toHaveBeenLastCalledWith([split])
  await click(body.querySelector('.bar button'))
  expect(actions.copy).toHaveBeenLastCalledWith([split, other])
  await click(body.querySelector('[aria-label^="Show in the article:"]'))
  expect(actions.show).toHaveBeenLastCalledWith(split)
  const boxes = [...body.querySelectorAll('input')]
  expect(boxes.map((box) => box.checked)).toEqual([false, true])
  await click(boxes[0])
  expect(actions.toggle).toHaveBeenLastCalledWith(split)
})

it('says in place whether copying worked', async () => {
  const body = await show([split])
  const button = body.querySelector('[aria-label^="Copy:"]')
  await click(button)
  await vi.waitFor(() => expect(button?.querySelector('span > span')?.textContent).toBe('Copied'))
  actions.copy.mockResolvedValueOnce(false)
  await click(button)
  await vi.waitFor(() => expect(button?.querySelector('span > span')?.textContent).toBe('Could not copy'))
})

it('says when nobody is quoted', async () => {
  expect((await show([])).textContent).toContain('Nobody is quoted directly in this article.')
})
