// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { KEEPER } from '../../helpers/article.ts'
import { click } from '../../helpers/mount.ts'
import { arrange, many, official, roke, show, texts } from './part.tsx'

vi.mock('../../../../lib/platform/i18n.ts', () => import('../../helpers/locale.ts'))

describe('the shares of the quoted words', () => {
  it('are, when asked for, a bar to see and a list to read, whose entries lead to the quotes', async () => {
    const body = await show(many(roke, roke, KEEPER, official, null))
    expect(body.querySelector<HTMLDetailsElement>('details.shares')?.open).toBe(false)
    expect(texts(body, '.shares summary')).toEqual(['Who is quoted'])
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
