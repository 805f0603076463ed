// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { chooseFormat, show, split } from './part.tsx'

vi.mock('../../../../lib/platform/i18n.ts', () => import('../../helpers/locale.ts'))

describe('the format to copy in', () => {
  it('is one menu with a name, with every format in it and the chosen one shown', async () => {
    const menu = (await show([split], { format: 'apa' })).querySelector('select')
    expect([menu?.getAttribute('aria-label'), menu?.value]).toEqual(['Copy quotes as', 'apa'])
    expect([...(menu?.options ?? [])].map(({ label }) => label)).toEqual([
      'With source',
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
