// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { QuotesPart } from '../../../components/quotes/QuotesPart.tsx'
import type { Quote, Speaker } from '../../../lib/article/digest.ts'
import { quotePlace } from '../../../lib/article/quote-place.ts'
import type { Order } from '../../../lib/platform/order.ts'
import { type Corrections, corrected } from '../../../lib/quotes/corrections.ts'
import type { Format } from '../../../lib/share/formats.ts'
import { anArticle, aParagraph, aQuote, KEEPER, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch. “It was waiting.”')
const article = anArticle([block])
const split = aQuote('q1', [spanOf(block, 'The lamp was never dead'), spanOf(block, 'It was waiting.')])
const other = aQuote('q2', [spanOf(block, 'It was waiting.')])
const roke: Speaker = { ...KEEPER, name: 'Ilan Roke', role: 'treasurer' }
const official: Speaker = { ...KEEPER, name: 'harbour official', role: null, kind: 'anonymous' }
const arrange = vi.fn()
const chooseFormat = vi.fn()
const actions = {
  copy: vi.fn(async () => true),
  show: vi.fn(),
  showOnPage: vi.fn(),
  toggle: vi.fn(),
  correct: vi.fn(),
  undo: vi.fn(),
}

interface More {
  selected?: string[]
  corrections?: Corrections
  cast?: Speaker[]
  order?: Order
  format?: Format
}

const show = (
  quotes: Quote[],
  { selected = [], corrections = new Map(), cast = [], order = 'importance', format = 'source' }: More = {},
) =>
  mount(
    <QuotesPart
      article={article}
      found={quotes}
      quotes={corrected(quotes, corrections)}
      corrections={corrections}
      cast={cast}
      selected={new Set(selected)}
      order={order}
      arrange={arrange}
      format={format}
      chooseFormat={chooseFormat}
      actions={actions}
    />,
  )

/** Quotes one after the other, of these speakers in turn. */
const many = (...speakers: (Speaker | null)[]) =>
  speakers.map((speaker, n) =>
    aQuote(`q${n}`, [{ block: 'b1', start: n, end: n + 20 }], {
      speaker,
      confidence: speaker ? 0.9 : 0,
      weight: n / 10,
      words: 10,
    }),
  )

const texts = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())
const heads = (body: HTMLElement) => texts(body, 'section h2')
const button = (body: HTMLElement, name: string) => body.querySelector(`button[aria-label^="${name}"]`)
async function press(body: HTMLElement, key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  await act(() => {
    body.querySelector('form')?.dispatchEvent(event)
  })
  return event
}

beforeEach(() => {
  vi.clearAllMocks()
  Element.prototype.scrollIntoView = vi.fn()
})

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

describe('the order', () => {
  const quotes = many(KEEPER, roke, KEEPER, official, null, roke, roke)
  const words = (body: HTMLElement) => texts(body, '.quotes blockquote')

  it('is key quotes first, then all the others, each once', async () => {
    const body = await show(quotes)
    expect(heads(body)).toEqual(['Key quotes', expect.stringMatching(/^More quotes \d$/)])
    expect(words(body)).toHaveLength(7)
    expect(new Set(words(body)).size).toBe(7)
    expect(body.querySelector<HTMLInputElement>('.order input:checked')?.value).toBe('importance')
  })

  it('is by speaker when chosen, with how much each says, the unnamed and the unclear last', async () => {
    const body = await show(quotes, { order: 'speaker' })
    expect(heads(body)).toEqual(['Ilan Roke', 'Oda Finch', 'Unnamed sources', 'Speaker unclear'])
    expect(texts(body, '.voice-head p')).toEqual([
      'Treasurer 3 quotes, 30 words',
      'Keeper of the light 2 quotes, 20 words',
      '1 quote, 10 words',
      '1 quote, 10 words',
    ])
    expect(new Set(words(body)).size).toBe(7)
    expect(texts(body, '.speaker b')).toEqual([])
    expect(texts(body, '.speaker .note').filter((note) => note === 'Key quote').length).toBeGreaterThan(0)
    await click(button(body, 'Copy all: Ilan Roke'))
    expect(actions.copy).toHaveBeenLastCalledWith([1, 5, 6].map((n) => quotes[n]))
  })

  it('has no headings where no quote is worth more than another', async () => {
    const body = await show(many(KEEPER, roke, KEEPER, roke, null).map((quote) => ({ ...quote, weight: 0 })))
    expect(heads(body)).toEqual([])
    expect(words(body)).toHaveLength(5)
  })

  it('is chosen, and remembered', async () => {
    const body = await show(quotes)
    await click(body.querySelector('.order input[value=speaker]'))
    expect(arrange).toHaveBeenCalledExactlyOnceWith('speaker', true)
  })

  it('does not change for others when one is corrected', async () => {
    const before = words(await show(quotes))
    const corrections: Corrections = new Map(quotes.map((quote) => [quotePlace(quote), roke]))
    expect(words(await show(quotes, { corrections }))).toEqual(before)
  })

  it('is nothing to choose for one quote or one voice that says little', async () => {
    for (const some of [many(KEEPER), many(KEEPER, KEEPER), many(null, null, null)]) {
      const body = await show(some, { order: 'speaker' })
      expect([body.querySelector('.order'), body.querySelector('.shares')]).toEqual([null, null])
      expect(heads(body)).toEqual([])
      expect(words(body)).toHaveLength(some.length)
    }
  })
})

describe('the format to copy in', () => {
  it('is one menu with a name, with every format in it and the chosen one shown', async () => {
    const menu = (await show([split], { format: 'apa' })).querySelector('select')
    expect([menu?.getAttribute('aria-label'), menu?.value]).toEqual(['Copy quotes as', 'apa'])
    expect([...(menu?.options ?? [])].map(({ label }) => label)).toEqual([
      'Quote with source',
      'Markdown',
      'Plain words',
      'APA',
      'MLA',
      'Chicago',
      'BibTeX',
      'CSV',
    ])
  })

  it('is chosen', async () => {
    const menu = (await show([split])).querySelector('select')
    if (!menu) throw new Error('no menu')
    menu.value = 'bibtex'
    await act(() => {
      menu.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(chooseFormat).toHaveBeenCalledExactlyOnceWith('bibtex')
  })
})

describe('the shares of the quoted words', () => {
  it('are a bar to see and a list to read, whose entries lead to the quotes', async () => {
    const body = await show(many(roke, roke, KEEPER, official, null))
    expect(texts(body, '.shares li')).toEqual([
      'Ilan Roke 40%, 20 words',
      'Oda Finch 20%, 10 words',
      'Unnamed sources 20%, 10 words',
      'Speaker unclear 20%, 10 words',
    ])
    expect(
      [...body.querySelectorAll<HTMLElement>('.shares-bar span')].map((one) => one.style.flexGrow),
    ).toEqual(['20', '10', '10', '10'])
    await click(body.querySelectorAll('.shares button')[1])
    expect(arrange).toHaveBeenCalledExactlyOnceWith('speaker', false)
  })

  it('lead to a speaker whose quotes are together already', async () => {
    const body = await show(many(roke, KEEPER, KEEPER, official), { order: 'speaker' })
    await click(body.querySelectorAll('.shares button')[2])
    expect(document.activeElement?.textContent).toBe('Unnamed sources')
  })

  it('say so when a part is less than half a percent', async () => {
    const [much, little] = many(KEEPER, roke)
    if (!much || !little) throw new Error('no quotes')
    const body = await show([
      { ...much, words: 1_000 },
      { ...little, words: 1 },
    ])
    expect(texts(body, '.shares-percent')).toEqual(['100%', '<1%'])
  })

  it('are one voice’s alone when there is only one: no bar', async () => {
    const body = await show(many(KEEPER, KEEPER, KEEPER, KEEPER, KEEPER))
    expect(body.querySelector('.shares')).toBeNull()
    expect(body.querySelector('.order')).not.toBeNull()
  })
})

describe('a correction', () => {
  const quotes = many(KEEPER, KEEPER, official, null)
  const names = (body: HTMLElement) => texts(body, 'form .choice')
  const open = async (n = 0, more: More = {}) => {
    const body = await show(quotes, { cast: [roke], ...more })
    await click(body.querySelector(`[id="correct-b1:${n}"]`))
    return body
  }
  const choose = (body: HTMLElement, name: string) =>
    click(
      [...body.querySelectorAll('form .choice')].find((one) => one.textContent?.startsWith(name))
        ?.firstElementChild,
    )
  const save = (body: HTMLElement) => click(body.querySelector('form [type=submit]'))

  it('chooses among the speakers, all whom the article names, nobody, or a name of the reader’s own', async () => {
    const body = await open()
    expect(names(body)).toEqual([
      'Oda Finch Keeper of the light',
      'harbour official',
      'Ilan Roke Treasurer',
      'Speaker unclear',
      'Somebody else',
    ])
    expect(document.activeElement).toBe(body.querySelector('form input:checked'))
    await choose(body, 'Ilan Roke')
    await save(body)
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith([quotes[0]], roke)
    expect(body.querySelector('form')).toBeNull()
  })

  it('is of all quotes of the same speaker when asked', async () => {
    const body = await open()
    expect(texts(body, '.also')).toEqual(['Also for the other quote of Oda Finch'])
    await choose(body, 'Ilan Roke')
    await click(body.querySelector('.also input'))
    await save(body)
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith([quotes[0], quotes[1]], roke)
    expect((await open(3)).querySelector('.also')).toBeNull()
  })

  it('says that nobody can tell, or names somebody new', async () => {
    const body = await open()
    await choose(body, 'Speaker unclear')
    await save(body)
    expect(actions.correct).toHaveBeenLastCalledWith([quotes[0]], null)
    const again = await open(3)
    const field = again.querySelector<HTMLInputElement>('form [type=text]')
    await choose(again, 'Somebody else')
    await save(again)
    expect(actions.correct).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(field)
    await act(() => {
      if (field) field.value = 'Hanne Ostrow'
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await save(again)
    const ostrow = { name: 'Hanne Ostrow', role: null, kind: 'person', mention: null }
    expect(actions.correct).toHaveBeenLastCalledWith([quotes[3]], ostrow)
  })

  it('is none when nothing is changed, when it is cancelled, or on Escape, which does not close the popup', async () => {
    await save(await open())
    const body = await open()
    await click(body.querySelector('form .quiet'))
    expect(body.querySelector('form')).toBeNull()
    expect(document.activeElement).toBe(body.querySelector('[id="correct-b1:0"]'))
    const third = await open()
    await choose(third, 'Ilan Roke')
    expect((await press(third, 'Escape')).defaultPrevented).toBe(true)
    expect(third.querySelector('form')).toBeNull()
    expect(document.activeElement).toBe(third.querySelector('[id="correct-b1:0"]'))
    expect(actions.correct).not.toHaveBeenCalled()
  })

  it('has more names when they are asked for', async () => {
    const cast = Array.from({ length: 12 }, (_, n) => ({ ...roke, name: `Person ${n}`, role: null }))
    const body = await open(0, { cast })
    expect(names(body)).toHaveLength(6)
    await click([...body.querySelectorAll('form button')].find((one) => one.textContent === '10 more names'))
    expect(names(body)).toHaveLength(16)
    expect(document.activeElement?.parentElement?.textContent).toBe('Person 2')
  })

  it('is marked and undone in the view, and the speaker can be chosen again', async () => {
    const corrections: Corrections = new Map([['b1:0', roke]])
    const body = await show(quotes, { corrections })
    const [first] = corrected(quotes, corrections)
    expect(texts(body, '.quote .speaker').find((who) => who?.includes('Corrected by you'))).toBe(
      'Ilan Roke TreasurerCorrected by you Undo',
    )
    await click(button(body, 'Undo the correction:'))
    expect(actions.undo).toHaveBeenCalledExactlyOnceWith([first])
    await click(body.querySelector('[id="correct-b1:0"]'))
    await choose(body, 'Oda Finch')
    await save(body)
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith([first], KEEPER)
  })

  it('takes the keyboard along when the quote goes under another speaker', async () => {
    const body = await show(quotes, { cast: [roke], order: 'speaker' })
    await click(body.querySelector('[id="correct-b1:0"]'))
    await choose(body, 'Ilan Roke')
    const corrections: Corrections = new Map([['b1:0', roke]])
    actions.correct.mockImplementationOnce(() => {
      document.body.dataset.corrected = 'yes'
    })
    await save(body)
    const { render } = await import('preact')
    await act(() =>
      render(
        <QuotesPart
          article={article}
          found={quotes}
          quotes={corrected(quotes, corrections)}
          corrections={corrections}
          cast={[roke]}
          selected={new Set()}
          order="speaker"
          arrange={arrange}
          format="source"
          chooseFormat={chooseFormat}
          actions={actions}
        />,
        document.body,
      ),
    )
    const control = body.querySelector('[id="correct-b1:0"]')
    expect(control?.closest('section')?.querySelector('h2')?.textContent).toBe('Ilan Roke')
    expect(document.activeElement).toBe(control)
  })
})
