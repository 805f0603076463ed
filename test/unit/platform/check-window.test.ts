import { expect, it, vi } from 'vitest'
import { tabAskedFor } from '../../../lib/platform/check-window.ts'

vi.mock('wxt/browser', () => ({ browser: {} }))

it.each([
  ['?tab=7', 7],
  ['', null],
  ['?tab=', null],
  ['?tab=-1', null],
  ['?tab=7e3', null],
  ['?tab=99999999999999999999', null],
])('an address with "%s" asks for the tab %s', (search, tab) => {
  expect(tabAskedFor(search)).toBe(tab)
})
