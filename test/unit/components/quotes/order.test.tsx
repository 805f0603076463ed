// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { quotePlace } from '../../../../lib/article/quote-place.ts'
import type { Corrections } from '../../../../lib/quotes/corrections.ts'
import { KEEPER } from '../../helpers/article.ts'
import { click } from '../../helpers/mount.ts'
import { actions, arrange, button, heads, many, official, roke, show, texts } from './part.tsx'

vi.mock('../../../../lib/platform/i18n.ts', () => import('../../helpers/locale.ts'))

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

  it('is that in which all are copied, without those that are not seen', async () => {
    const places = () => actions.copy.mock.lastCall?.[0].map(({ id }) => id)
    const inOrder = (body: HTMLElement) => [...body.querySelectorAll('.pick input')].length
    const important = await show(quotes)
    await click(important.querySelector('.bar .copy'))
    expect(places()).toHaveLength(inOrder(important))
    expect(places()?.[0]).not.toBe('q0')
    await click((await show(quotes, { order: 'speaker' })).querySelector('.bar .copy'))
    expect(places()).toEqual(['q1', 'q5', 'q6', 'q0', 'q2', 'q3', 'q4'])
    const found = { words: [], name: [], role: [] }
    const hits = new Map([2, 5, 6].map((n) => [`b1:${n}`, found]))
    await click((await show(quotes, { order: 'speaker', hits })).querySelector('.bar .copy'))
    expect(places()).toEqual(['q5', 'q6', 'q2'])
  })

  it('says of a speaker’s quotes what would be copied: those that were found', async () => {
    const found = { words: [], name: [], role: [] }
    const hits = new Map([1, 5, 2].map((n) => [`b1:${n}`, found]))
    const named = (body: HTMLElement) =>
      [...body.querySelectorAll('.voice-head .copy')].map((one) => one.getAttribute('aria-label'))
    const whole = named(await show(quotes, { order: 'speaker' }))
    expect(whole).toContain('Copy all: Ilan Roke')
    const narrowed = await show(quotes, { order: 'speaker', hits })
    expect(named(narrowed)).toEqual(['Copy found: Ilan Roke'])
    expect(texts(narrowed, '.voice-head .copy-words > :first-child')).toEqual(['Copy found'])
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
