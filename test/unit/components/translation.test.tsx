// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { QuotesPart } from '../../../components/quotes/QuotesPart.tsx'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch. “It was waiting.”')
const quotes = [
  aQuote('q1', [spanOf(block, 'The lamp was never dead')]),
  aQuote('q2', [spanOf(block, 'It was waiting.')]),
]
const nothing = () => {}
const show = (translatedFrom: string | null) =>
  mount(
    <QuotesPart
      article={anArticle([block], { translatedFrom })}
      found={quotes}
      quotes={quotes}
      corrections={new Map()}
      cast={[]}
      selected={new Set()}
      order="importance"
      arrange={nothing}
      format="source"
      chooseFormat={nothing}
      actions={{
        copy: async () => true,
        show: nothing,
        showOnPage: nothing,
        toggle: nothing,
        correct: nothing,
        undo: nothing,
      }}
    />,
  )
const labels = (body: HTMLElement) => [...body.querySelectorAll('.speaker')].map((one) => one.textContent)

it.each([
  ['de', 'A machine translated this page from German. These are its words, not the speakers’ own.'],
  ['und', 'A machine translated this page. These are its words, not the speakers’ own.'],
])('quotes translated from %s are labelled, once over them and each', async (from, said) => {
  const body = await show(from)
  expect(body.querySelectorAll('.translation')).toHaveLength(1)
  expect(body.querySelector('.translation')?.textContent).toBe(said)
  expect(labels(body)).toEqual([
    expect.stringContaining('machine translation'),
    expect.stringContaining('machine translation'),
  ])
})

it('quotes of a page as written are not', async () => {
  const body = await show(null)
  expect(body.querySelector('.translation')).toBeNull()
  expect(labels(body).join()).not.toContain('machine')
})
