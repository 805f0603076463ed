// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { Roving } from '../../../components/roving/Roving.tsx'
import { click, mount } from '../helpers/mount.ts'

function Lines() {
  const [left, leave] = useState(['one', 'two', 'three'])
  return (
    <Roving>
      {left.map((name) => (
        <div class="placed" key={name} tabIndex={-1} id={name}>
          <button type="button">{name} text</button>
          <button type="button" onClick={() => leave(left.filter((other) => other !== name))}>
            {name} page
          </button>
        </div>
      ))}
      <p hidden>
        <button type="button">Not seen</button>
      </p>
      <form>
        <button type="button">Of a form</button>
      </form>
      <button type="button">More</button>
    </Roving>
  )
}

const focused = () => document.activeElement?.textContent
const stops = (body: HTMLElement) =>
  [...body.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0).map((one) => one.textContent)

async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  await act(() => void document.activeElement?.dispatchEvent(event))
  return event.defaultPrevented
}

describe('a list with a roving stop', () => {
  it('is one stop of the Tab key, beside what is not its own', async () => {
    expect(stops(await mount(<Lines />))).toEqual(['one text', 'Not seen', 'Of a form'])
  })

  it('is walked through by arrows, Home and End, and the stop goes along', async () => {
    const body = await mount(<Lines />)
    body.querySelector('button')?.focus()
    for (const [key, at] of [
      ['ArrowDown', 'two text'],
      ['ArrowRight', 'two page'],
      ['ArrowDown', 'three page'],
      ['ArrowDown', 'More'],
      ['ArrowDown', 'More'],
      ['ArrowUp', 'three text'],
      ['ArrowLeft', 'two page'],
      ['Home', 'one text'],
      ['ArrowUp', 'one text'],
      ['End', 'More'],
    ] as const) {
      await press(key)
      expect(focused(), key).toBe(at)
      expect(stops(body)).toEqual([at, 'Not seen', 'Of a form'].sort(inOrder(body)))
    }
  })

  it('is walked the other way where it is written from right to left', async () => {
    document.body.style.direction = 'rtl'
    const body = await mount(<Lines />)
    body.querySelector('button')?.focus()
    await press('ArrowLeft')
    expect(focused()).toBe('one page')
    document.body.style.direction = ''
  })

  it('goes on from a line that has the focus as a whole', async () => {
    const body = await mount(<Lines />)
    body.querySelector<HTMLElement>('#two')?.focus()
    expect(stops(body)[0]).toBe('two text')
    await press('ArrowDown')
    expect(focused()).toBe('three text')
  })

  it('has a stop again when that has gone', async () => {
    const body = await mount(<Lines />)
    const second = body.querySelectorAll('button')[3]
    second?.focus()
    await click(second)
    await Promise.resolve()
    expect(stops(body)[0]).toBe('one text')
  })

  it('leaves other keys alone, and those in a form', async () => {
    const body = await mount(<Lines />)
    body.querySelector('button')?.focus()
    expect(await press('ArrowDown', { shiftKey: true })).toBe(false)
    expect(await press('PageDown')).toBe(false)
    body.querySelector<HTMLElement>('form button')?.focus()
    expect(await press('ArrowDown')).toBe(false)
    expect(focused()).toBe('Of a form')
  })
})

/** By where buttons stand. */
const inOrder = (body: HTMLElement) => {
  const order = [...body.querySelectorAll('button')].map((one) => one.textContent)
  return (a: string, b: string) => order.indexOf(a) - order.indexOf(b)
}
