// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { KeysHere } from '../../../components/keys/KeysHere.tsx'
import { CHECK_KEYS, OPTIONS_KEYS } from '../../../components/keys/lists.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
// jsdom has the element without its methods.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

const change = vi.fn()
beforeEach(() => vi.clearAllMocks())

const press = (key: string) =>
  act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))

it.each([
  ['the check', CHECK_KEYS, ['?', 'q', 'g', 'Esc']],
  ['the settings', OPTIONS_KEYS, ['?', '←', '→', 'Esc']],
])('lists the keys of the page of %s, and no others', async (_, list, keys) => {
  await mount(<KeysHere list={list} settings={{ keys: 'on' }} change={change} />)
  await press('?')
  await vi.waitFor(() => expect(document.querySelector('dialog')).not.toBeNull())
  expect([...document.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(keys)
  expect([...document.querySelectorAll('dialog h3')].map(({ textContent }) => textContent)).toEqual([
    'Always',
  ])
  await act(() => document.querySelector<HTMLElement>('dialog [type=checkbox]')?.click())
  expect(change).toHaveBeenCalledExactlyOnceWith({ keys: 'off' })
  await press('Escape')
  expect(document.querySelector('dialog')).toBeNull()
})

it('hears none where they are turned off', async () => {
  await mount(<KeysHere list={CHECK_KEYS} settings={{ keys: 'off' }} change={change} />)
  await press('?')
  expect(document.querySelector('dialog')).toBeNull()
})
