// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { quotePlace } from '../../../../lib/article/quote-place.ts'
import { click } from '../../helpers/mount.ts'
import { actions, block, button, official, other, show, split, texts } from './part.tsx'

vi.mock('../../../../lib/platform/i18n.ts', () => import('../../helpers/locale.ts'))

it('shows each stretch of a quote in marks of its own, and who said it', async () => {
  const body = await show([split])
  expect(body.querySelector('blockquote')?.textContent).toBe(
    '“The lamp was never dead”\u00a0… “It was waiting.”',
  )
  expect(texts(body, '.speaker')).toEqual(['Oda Finch Keeper of the light'])
})

it('says when the speaker is unclear or unnamed, and when the words are part of a sentence', async () => {
  const body = await show([
    { ...split, confidence: 0.1 },
    { ...split, id: 'q2', speaker: official },
    { ...split, id: 'q3', speaker: null, partial: true },
  ])
  expect(texts(body, '.speaker')).toEqual([
    'Speaker unclear',
    'Unnamed source: harbour official',
    'Speaker unclear part of a sentence',
  ])
})

it('copies one, copies all, shows and selects', async () => {
  const body = await show([split, other], { selected: [quotePlace(other)] })
  await click(button(body, 'Copy:'))
  expect(actions.copy).toHaveBeenLastCalledWith([split])
  await click(body.querySelector('.bar button'))
  expect(actions.copy).toHaveBeenLastCalledWith([split, other])
  await click(button(body, 'Show in the article:'))
  expect(actions.show).toHaveBeenLastCalledWith(split)
  await click(button(body, 'Show on the page:'))
  expect(actions.showOnPage).toHaveBeenLastCalledWith(split)
  const boxes = [...body.querySelectorAll<HTMLInputElement>('.pick input')]
  expect(boxes.map((box) => box.checked)).toEqual([false, true])
  await click(boxes[0])
  expect(actions.toggle).toHaveBeenLastCalledWith(split)
})

it('says in place whether copying worked', async () => {
  const body = await show([split])
  const copy = button(body, 'Copy:')
  await click(copy)
  await vi.waitFor(() => expect(copy?.querySelector('span > span')?.textContent).toBe('Copied'))
  actions.copy.mockResolvedValueOnce(false)
  await click(copy)
  await vi.waitFor(() => expect(copy?.querySelector('span > span')?.textContent).toBe('Could not copy'))
})

it('says when nobody is quoted', async () => {
  expect((await show([])).textContent).toContain('Nobody is quoted directly in this article.')
})

it('shows the sentence around a quote when asked, and has nothing to ask where there is none', async () => {
  const context = [{ block: 'b1', start: 0, end: block.text.length }]
  const body = await show([{ ...split, context }, other])
  expect(body.querySelectorAll('button[aria-label^="Context:"]')).toHaveLength(1)
  const control = button(body, 'Context:')
  expect(body.querySelector('.context')).toBeNull()
  await click(control)
  expect(body.querySelector('.context')?.textContent).toBe(block.text)
  expect(texts(body, '.context b')).toEqual(['The lamp was never dead', 'It was waiting.'])
  expect(control?.getAttribute('aria-expanded')).toBe('true')
  await click(control)
  expect(body.querySelector('.context')).toBeNull()
})
