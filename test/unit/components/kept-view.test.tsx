// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { ViewContext } from '../../../components/article/use-view.ts'
import { CheckView } from '../../../components/check/CheckView.tsx'
import { CorrectForm } from '../../../components/quotes/CorrectForm.tsx'
import { FRESH, type View } from '../../../lib/platform/view.ts'
import { anArticle, aParagraph, aQuote, KEEPER, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
const scrolled = vi.fn()
Element.prototype.scrollIntoView = scrolled

const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch. “It was waiting.”')
const article = anArticle([block])
const quote = aQuote('q1', [spanOf(block, 'The lamp was never dead')])
const cast = ['Ada', 'Bo', 'Cai', 'Dag', 'Eli', 'Fay'].map((name) => ({ ...KEEPER, name }))
const note = vi.fn()
const close = vi.fn()

const under = (view: Partial<View>, what: preact.ComponentChild) =>
  mount(
    <ViewContext.Provider value={{ now: () => ({ ...FRESH, ...view }), note }}>{what}</ViewContext.Provider>,
  )
const check = (view: Partial<View>) =>
  under(view, <CheckView article={article} handed={null} show={close} showOnPage={close} putBack={close} />)
const form = (view: Partial<View>) =>
  under(
    view,
    <CorrectForm
      {...{ id: 'f', article, quote, cast, close }}
      quotes={[quote]}
      found={[quote]}
      save={close}
    />,
  )
const input = (element: Element | null, value: string) =>
  act(() => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      throw new Error('no field')
    element.value = value
    element.dispatchEvent(new Event('input', { bubbles: true }))
  })
const draft = { place: 'b1:1', choice: 'typed' as const, typed: 'Hanne Br', all: false }

beforeEach(() => vi.clearAllMocks())

it('the check is as it was left, with its answer, and each letter is kept', async () => {
  const body = await check({ check: { open: true, words: 'the lamp' } })
  expect(body.querySelector('details')?.open).toBe(true)
  expect(body.querySelector('[role=status]')?.textContent).toContain('Exact.')
  await input(body.querySelector('textarea'), 'the lamp w')
  expect(note).toHaveBeenLastCalledWith({ check: { open: true, words: 'the lamp w' } })
})

it('a correction is as it was left, and takes neither the keyboard nor the scroll', async () => {
  const body = await form({ draft })
  expect(body.querySelector<HTMLInputElement>('[type=text]')?.value).toBe('Hanne Br')
  expect(body.querySelector<HTMLInputElement>('.typed [type=radio]')?.checked).toBe(true)
  expect(document.activeElement).toBe(document.body)
  expect(scrolled).not.toHaveBeenCalled()
  await input(body.querySelector('[type=text]'), 'Hanne Bri')
  expect(note).toHaveBeenLastCalledWith({ draft: { ...draft, typed: 'Hanne Bri' } })
})

it('a name far down the list is chosen again and in sight', async () => {
  const body = await form({ draft: { ...draft, choice: { ...KEEPER, name: 'Fay' }, typed: '' } })
  expect(body.querySelector('label:has(:checked)')?.textContent).toContain('Fay')
})

it('a correction of another quote is not this one’s', async () => {
  const body = await form({ draft: { ...draft, place: 'b9:1' } })
  expect(body.querySelector<HTMLInputElement>('[type=text]')?.value).toBe('')
})

it('what was begun is kept from the start, and forgotten with its form', async () => {
  const body = await form({})
  expect(note).toHaveBeenLastCalledWith({ draft: { ...draft, choice: KEEPER, typed: '' } })
  await click(body.querySelector('.typed [type=radio]'))
  expect(note).toHaveBeenLastCalledWith({ draft: { ...draft, typed: '' } })
  await mount(null)
  expect(note).toHaveBeenLastCalledWith({ draft: null })
})
