// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { Welcome } from '../../../components/welcome/Welcome.tsx'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

describe('the first page', () => {
  it('says where the button is in either browser', async () => {
    const chrome = (await mount(<Welcome place="chrome" keys={null} />)).textContent
    const firefox = (await mount(<Welcome place="firefox" keys={null} />)).textContent
    expect(chrome).toContain('the pin beside Lede')
    expect(firefox).toContain('the gear beside Lede')
  })

  it('names the keys that are set, or says where to set some', async () => {
    const set = (await mount(<Welcome place="chrome" keys="Alt+Shift+L" />)).textContent
    const unset = (await mount(<Welcome place="chrome" keys="" />)).textContent
    expect(set).toContain('Or press these keys on the story: Alt+Shift+L')
    expect(unset).toContain('keyboard shortcuts')
    expect(unset).not.toContain('Alt+Shift+L')
  })

  it('tells of a menu where there is no toolbar, and of no keys where none can be set', async () => {
    const phone = (await mount(<Welcome place="menu" keys={null} />)).textContent
    expect(phone).toContain('the browser’s menu')
    expect(phone).not.toMatch(/toolbar|keys|keyboard/)
  })
})
