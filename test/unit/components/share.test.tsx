// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ShareMenu } from '../../../components/share/ShareMenu.tsx'
import { rememberedWishes, rememberWish } from '../../../lib/platform/wishes.ts'
import type { Wishes } from '../../../lib/share/beside.ts'
import type { Form } from '../../../lib/share/files.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/wishes.ts', () => ({ rememberedWishes: vi.fn(), rememberWish: vi.fn() }))

const actions = {
  copyAs: vi.fn(async () => true),
  saveAs: vi.fn((form: Form, _: Wishes): string | null => `Lamp.${form}`),
  print: vi.fn(),
  close: vi.fn(),
}
const menu = (finds: 'looking' | 'failed' | 'found') =>
  mount(<ShareMenu id="share" finds={finds} {...actions} />)
const enabled = (body: HTMLElement) =>
  [...body.querySelectorAll('button')].filter(({ disabled }) => !disabled).length

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(rememberedWishes).mockResolvedValue({ quotes: true, summary: false })
})

describe('the menu to share an article', () => {
  it('names each of its buttons in full', async () => {
    const body = await menu('found')
    expect([...body.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'))).toEqual([
      'Copy as: Markdown',
      'Save as: Markdown',
      'Copy as: Web page (HTML)',
      'Save as: Web page (HTML)',
      'Copy as: Plain text',
      'Save as: Plain text',
      'Copy as: Data (JSON)',
      'Save as: Data (JSON)',
      'Open to print or save as PDF',
    ])
    expect(document.activeElement?.tagName).toBe('H2')
  })

  it('copies and saves with what was wished last, or is wished now', async () => {
    const body = await menu('found')
    await click(body.querySelector('.sharing-html .save'))
    expect(actions.saveAs).toHaveBeenLastCalledWith('html', { quotes: true, summary: false })
    await click(body.querySelector('input[name=summary]'))
    await click(body.querySelector('input[name=quotes]'))
    await click(body.querySelector('.sharing-json .copy'))
    expect(actions.copyAs).toHaveBeenLastCalledWith('json', { quotes: false, summary: true })
    expect(vi.mocked(rememberWish).mock.calls).toEqual([
      ['summary', true],
      ['quotes', false],
    ])
  })

  it('says for a while which file it saves, under what was pressed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const body = await menu('found')
    const later = () =>
      act(() => {
        vi.advanceTimersByTime(5_000)
      })
    const said = () =>
      [...body.querySelectorAll('.sharing-saved')].map((one) => [
        one.parentElement?.className,
        one.textContent,
      ])
    await click(body.querySelector('.sharing-html .save'))
    expect(said()).toEqual([['sharing-html', 'Saving: Lamp.html']])
    await later()
    await click(body.querySelector('.sharing-json .save'))
    expect(said()).toEqual([['sharing-json', 'Saving: Lamp.json']])
    await later()
    expect(said()).toHaveLength(1)
    await later()
    expect(said()).toEqual([])
    actions.saveAs.mockReturnValueOnce(null)
    await click(body.querySelector('.sharing-json .save'))
    expect(said()).toEqual([])
    vi.useRealTimers()
  })

  it('waits for what is wished, and for nothing else', async () => {
    const body = await menu('looking')
    expect(enabled(body)).toBe(0)
    await click(body.querySelector('input[name=quotes]'))
    expect(enabled(body)).toBe(9)
  })

  it('waits until it is known what was wished last', async () => {
    let answer = (_: Wishes) => {}
    vi.mocked(rememberedWishes).mockReturnValue(new Promise((done) => (answer = done)))
    const body = await menu('found')
    expect(enabled(body)).toBe(0)
    await act(async () => answer({ quotes: false, summary: false }))
    expect(enabled(body)).toBe(9)
  })

  it('offers the article alone when nothing can be found in it', async () => {
    const body = await menu('failed')
    const boxes = [...body.querySelectorAll('input')]
    expect(boxes.map(({ disabled, checked }) => [disabled, checked])).toEqual([
      [true, false],
      [true, false],
    ])
    expect(enabled(body)).toBe(9)
  })

  it('offers no print where the article must stay in its window', async () => {
    const body = await mount(<ShareMenu id="share" finds="found" {...actions} print={null} />)
    expect(body.querySelector('.sharing-print')).toBeNull()
    expect(enabled(body)).toBe(8)
  })

  it('closes with Escape, and the popup with it does not', async () => {
    const body = await menu('found')
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    await act(() => {
      body.querySelector('.sharing button')?.dispatchEvent(key)
    })
    expect([actions.close.mock.calls.length, key.defaultPrevented]).toEqual([1, true])
  })
})
