// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { OptionsView } from '../../../components/options/OptionsView.tsx'
import { SettingsButton } from '../../../components/settings/SettingsButton.tsx'
import { SettingsPanel } from '../../../components/settings/SettingsPanel.tsx'
import { usePanel } from '../../../components/settings/use-panel.ts'
import { DEFAULTS, type Settings } from '../../../lib/settings/choices.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
// It has no layout to scroll.
Element.prototype.scrollIntoView = vi.fn()

const change = vi.fn()
const openPage = vi.fn()

function Tool({ settings }: { settings: Settings }) {
  const panel = usePanel()
  return (
    <>
      <SettingsButton controls="settings" {...panel} />
      {panel.open && (
        <SettingsPanel
          id="settings"
          settings={settings}
          change={change}
          close={panel.close}
          openPage={openPage}
        />
      )}
      <button type="button" id="elsewhere" />
    </>
  )
}

const opened = async (some: Partial<Settings> = {}) => {
  const body = await mount(<Tool settings={{ ...DEFAULTS, ...some }} />)
  await click(body.querySelector('.settings-open'))
  return body
}
const panel = () => document.querySelector('#settings')

beforeEach(() => vi.clearAllMocks())

describe('the panel of settings', () => {
  it('opens with the keyboard in it, and Escape gives it back', async () => {
    const body = await opened({ theme: 'sepia' })
    const button = body.querySelector('.settings-open')
    expect(button?.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement?.getAttribute('value')).toBe('sepia')
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    await act(() => void document.activeElement?.dispatchEvent(press))
    expect([panel(), document.activeElement, press.defaultPrevented]).toEqual([null, button, true])
    expect(button?.getAttribute('aria-expanded')).toBe('false')
  })

  it('is closed by its button and its cross', async () => {
    for (const selector of ['.settings-open', '.settings-close']) {
      const body = await opened()
      await click(body.querySelector(selector))
      expect(panel()).toBeNull()
    }
  })

  it('goes when the keyboard leaves it, and lets it go', async () => {
    const body = await opened()
    const other = body.querySelector<HTMLElement>('#elsewhere')
    await act(() => other?.focus())
    expect([panel(), document.activeElement]).toEqual([null, other])
  })

  it('stays while the keyboard moves in it or to its button', async () => {
    const body = await opened()
    for (const selector of ['.size-step', '.settings-open']) {
      await act(() => body.querySelector<HTMLElement>(selector)?.focus())
      expect(panel()).not.toBeNull()
    }
  })

  it('sets each setting, and has each in a group with a name', async () => {
    const body = await opened()
    for (const [value, set] of [
      ['sepia', { theme: 'sepia' }],
      ['clear', { face: 'clear' }],
      ['wide', { measure: 'wide' }],
      ['loose', { spacing: 'loose' }],
      ['shown', { images: 'shown' }],
      ['summary', { first: 'summary' }],
    ] as const) {
      await click(body.querySelector(`.settings input[value=${value}]`))
      expect(change).toHaveBeenLastCalledWith(set)
    }
    const names = [...body.querySelectorAll('.settings legend')].map(({ textContent }) => textContent)
    expect(names).toEqual([
      'Theme',
      'Text size',
      'Typeface',
      'Line length',
      'Spacing',
      'Pictures',
      'Opens with',
      'Single-key shortcuts',
    ])
  })

  it('leads to the page of all settings', async () => {
    const body = await opened()
    await click(body.querySelector('.settings > .quiet'))
    expect(openPage).toHaveBeenCalledOnce()
  })
})

describe('the size of the text', () => {
  const steps = (body: HTMLElement) => [...body.querySelectorAll('.size-step')]

  it('goes a step at a time, and is read out', async () => {
    const body = await opened({ size: '130' })
    expect(body.querySelector('output')?.textContent).toBe('130%')
    for (const step of steps(body)) await click(step)
    expect(change.mock.calls).toEqual([[{ size: '115' }], [{ size: '150' }]])
  })

  it.each([
    ['85', 0],
    ['200', 1],
  ] as const)('ends at %s percent without losing the keyboard', async (size, end) => {
    const body = await opened({ size })
    const step = steps(body)[end]
    expect(step?.ariaDisabled).toBe('true')
    expect(step?.hasAttribute('disabled')).toBe(false)
    await click(step)
    expect(change).not.toHaveBeenCalled()
  })
})

it('the page of all settings sets everything back, and says so', async () => {
  const reset = vi.fn()
  const show = (text: string, turn: number) =>
    mount(
      <OptionsView
        settings={DEFAULTS}
        change={change}
        reset={reset}
        version="1.2.3"
        announcement={{ text, turn }}
      />,
    )
  const body = await show('', 0)
  expect(body.querySelector('[role=status]')?.textContent).toBe('')
  await click(body.querySelector('.reset button'))
  expect(reset).toHaveBeenCalledOnce()
  expect((await show('Done', 1)).querySelector('[role=status]')?.textContent).toBe('Done')
})
