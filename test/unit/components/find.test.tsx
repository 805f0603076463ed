// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FindBar } from '../../../components/find/FindBar.tsx'
import { useFind } from '../../../components/find/use-find.ts'
import { QuotesPart } from '../../../components/quotes/QuotesPart.tsx'
import { ReadPart } from '../../../components/read/ReadPart.tsx'
import { Panel } from '../../../components/tabs/Tabs.tsx'
import type { Part } from '../../../lib/platform/view.ts'
import { anArticle, aParagraph, aQuote, KEEPER, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/tabs.ts', () => ({ goOn: vi.fn(), openInTab: vi.fn() }))
const scrolled = vi.fn()
Element.prototype.scrollIntoView = scrolled

const block = aParagraph('b1', '“The lamp was never dead,” said Finch. “The lamp is ours,” said Roke.')
const article = anArticle([block, aParagraph('b2', 'No lamp here.')])
const quotes = [
  aQuote('q1', [spanOf(block, 'The lamp was never dead')]),
  aQuote('q2', [spanOf(block, 'The lamp is ours')], { speaker: { ...KEEPER, name: 'Ilan Roke' } }),
]
const nothing = () => {}
const actions = {
  copy: async () => true,
  show: nothing,
  showOnPage: nothing,
  toggle: nothing,
  correct: nothing,
  undo: nothing,
}
const order = 'importance'

function Parts() {
  const [part, go] = useState<Part>('read')
  const find = useFind(part, go)
  return (
    <>
      <button
        type="button"
        role="tab"
        aria-selected
        onClick={() => go(part === 'read' ? 'quotes' : 'summary')}
      >
        {part}
      </button>
      <button type="button" id="open" onClick={find.open}>
        Find
      </button>
      {find.asked > 0 && <FindBar {...{ part, article, quotes, order, ...find }} back={[]} found={quotes} />}
      <Panel id="read" selected={part}>
        <ReadPart article={article} back={[]} shown={null} whole={null} hits={find.hits.blocks} />
      </Panel>
      <Panel id="quotes" selected={part}>
        <QuotesPart
          {...{ article, quotes, order, actions }}
          found={quotes}
          corrections={new Map()}
          cast={[]}
          selected={new Set()}
          hits={find.hits.quotes}
          arrange={nothing}
          format="source"
          chooseFormat={nothing}
        />
      </Panel>
    </>
  )
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector)
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
const status = () => one('.find [role=status]')?.textContent
const field = async () => {
  await vi.waitFor(() => expect(one('.find input')).not.toBeNull())
  const input = one('.find input')
  if (!(input instanceof HTMLInputElement)) throw new Error('no field')
  return input
}
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    )
  })
const type = async (words: string) => {
  const input = await field()
  await act(() => {
    input.value = words
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

beforeEach(async () => {
  await mount(<Parts />)
  one('#open')?.focus()
})

describe('the find bar', () => {
  it.each([
    ['Ctrl+F', 'f', { ctrlKey: true }],
    ['Cmd+F', 'f', { metaKey: true }],
    ['Ctrl+F where the key has a Cyrillic letter', 'а', { ctrlKey: true, code: 'KeyF' }],
  ])('opens with %s, and Escape gives the focus back', async (_, key, more) => {
    await press(key, more)
    const input = await field()
    expect(document.activeElement).toBe(input)
    await press('Escape')
    expect(one('.find')).toBeNull()
    expect(document.activeElement).toBe(one('#open'))
  })

  it('does not open with other keys', async () => {
    for (const more of [{}, { ctrlKey: true, altKey: true }, { ctrlKey: true, shiftKey: true }])
      await press('f', more)
    expect(one('.find')).toBeNull()
  })

  it('counts, marks and steps round in the text', async () => {
    await press('f', { ctrlKey: true })
    await type('LAMP')
    expect(status()).toBe('1 of 3')
    expect(texts('#part-read mark.here')).toEqual(['lamp'])
    expect(texts('#part-read mark.hit')).toHaveLength(2)
    scrolled.mockClear()
    await press('Enter')
    expect(status()).toBe('2 of 3')
    expect(scrolled.mock.contexts).toEqual([one('#part-read mark.here')])
    await click(one('[aria-label=Next]'))
    await press('Enter')
    expect(status()).toBe('1 of 3')
    await press('Enter', { shiftKey: true })
    expect(status()).toBe('3 of 3')
    await type('lighthouse')
    expect(status()).toBe('Not found')
    await type('')
    expect([status(), texts('mark')]).toEqual(['', []])
  })

  it('narrows the quotes to those that hold the words or whose speaker does', async () => {
    await click(one('[role=tab]'))
    await press('f', { ctrlKey: true })
    await type('lamp')
    expect(texts('#part-quotes mark')).toEqual(['lamp', 'lamp'])
    await type('roke')
    expect(texts('#part-quotes blockquote')).toEqual(['“The lamp is ours”'])
    expect(texts('#part-quotes mark.here')).toEqual(['Roke'])
    expect(status()).toBe('1 of 1')
    await type('oar')
    expect(texts('#part-quotes blockquote')).toEqual([])
    expect(one('#part-quotes')?.textContent).toContain('No quote and no speaker')
    await press('Escape')
    expect(texts('#part-quotes blockquote')).toHaveLength(2)
  })

  it.each(['oar', 'no lamp here', ''])(
    'is gone, with its words, in a part that has none of them: "%s"',
    async (words) => {
      await press('f', { ctrlKey: true })
      await type(words)
      await click(one('[role=tab]'))
      expect(one('.find')).toBeNull()
      expect(texts('#part-quotes blockquote')).toHaveLength(2)
      await press('f', { ctrlKey: true })
      expect((await field()).value).toBe('')
    },
  )

  it('goes with the reader from the text to the quotes, and closes in the summary', async () => {
    await press('f', { ctrlKey: true })
    await type('lamp')
    await click(one('[role=tab]'))
    expect(status()).toBe('1 of 2')
    await click(one('[role=tab]'))
    expect(one('.find')).toBeNull()
    await press('f', { ctrlKey: true })
    await field()
    expect(one('[role=tab]')?.textContent).toBe('read')
  })
})
