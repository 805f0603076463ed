// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { Panel, Tabs } from '../../../components/tabs/Tabs.tsx'
import { mount } from '../helpers/mount.ts'

const tabs = [
  { id: 'read', name: 'Read' },
  { id: 'quotes', name: 'Quotes', count: { shown: '3', spoken: '3 quotes' } },
  { id: 'summary', name: 'Summary' },
] as const

function Parts() {
  const [selected, select] = useState<'read' | 'quotes' | 'summary'>('read')
  return (
    <>
      <Tabs label="Parts" tabs={tabs} selected={selected} select={select} />
      {tabs.map(({ id }) => (
        <Panel key={id} id={id} selected={selected}>
          {id}
        </Panel>
      ))}
    </>
  )
}

it('follows the ARIA practices for tabs', async () => {
  const body = await mount(<Parts />)
  const all = [...body.querySelectorAll<HTMLElement>('[role=tab]')]
  const selected = () => all.filter((tab) => tab.ariaSelected === 'true').map((tab) => tab.id)
  const press = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    await act(() => void document.activeElement?.dispatchEvent(event))
  }
  all[0]?.focus()
  expect(all.map((tab) => tab.tabIndex)).toEqual([0, -1, -1])
  for (const [key, id] of [
    ['ArrowRight', 'tab-quotes'],
    ['End', 'tab-summary'],
    ['ArrowRight', 'tab-read'],
    ['ArrowLeft', 'tab-summary'],
    ['Home', 'tab-read'],
    ['x', 'tab-read'],
  ] as const) {
    await press(key)
    expect(selected()).toEqual([id])
    expect(document.activeElement?.id).toBe(id)
  }
  const panels = [...body.querySelectorAll<HTMLElement>('[role=tabpanel]')]
  expect(panels.map((panel) => panel.hidden)).toEqual([false, true, true])
  expect(panels.map((panel) => panel.getAttribute('aria-labelledby'))).toEqual(all.map((tab) => tab.id))
  expect(all.map((tab) => tab.getAttribute('aria-controls'))).toEqual(panels.map((panel) => panel.id))
})
