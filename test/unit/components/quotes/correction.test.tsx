// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { type Corrections, corrected } from '../../../../lib/quotes/corrections.ts'
import { KEEPER } from '../../helpers/article.ts'
import { click } from '../../helpers/mount.ts'
import { actions, button, type More, many, official, part, roke, show, texts } from './part.tsx'

vi.mock('../../../../lib/platform/i18n.ts', () => import('../../helpers/locale.ts'))

async function press(body: HTMLElement, key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  await act(() => {
    body.querySelector('form')?.dispatchEvent(event)
  })
  return event
}

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
    await save(body)
    await act(() => render(part(quotes, { corrections, cast: [roke], order: 'speaker' }), document.body))
    const control = body.querySelector('[id="correct-b1:0"]')
    expect(control?.closest('section')?.querySelector('h2')?.textContent).toBe('Ilan Roke')
    expect(document.activeElement).toBe(control)
  })
})
