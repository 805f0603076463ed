// @vitest-environment jsdom
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { useEscape } from '../../../components/escape/use-escape.ts'
import { mount } from '../helpers/mount.ts'

let closed: string[] = []

function One({ name, open }: { name: string; open: boolean }) {
  useEscape(open, () => closed.push(name))
  return null
}

const press = (more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...more })
  closed = []
  act(() => void document.body.dispatchEvent(event))
  return { closed, taken: event.defaultPrevented }
}

function All({ open }: { open: readonly string[] }) {
  return (
    <>
      {['aids', 'focus', 'find'].map((name) => (
        <One key={name} name={name} open={open.includes(name)} />
      ))}
    </>
  )
}

/** Draws anew what is mounted already. */
const redraw = (...open: string[]) => act(() => render(<All open={open} />, document.body))

it('closes what was opened last, whatever stands where in the document', async () => {
  await mount(<All open={['find']} />)
  await redraw('find', 'focus')
  await redraw('find', 'focus', 'aids')
  expect(press()).toEqual({ closed: ['aids'], taken: true })
  await redraw('find', 'focus')
  expect(press().closed).toEqual(['focus'])
  await redraw('focus')
  expect(press().closed).toEqual(['focus'])
  await redraw('focus', 'find')
  expect(press().closed).toEqual(['find'])
})

it('leaves the key alone while nothing is open, or a word is being composed', async () => {
  await mount(<All open={[]} />)
  expect(press()).toEqual({ closed: [], taken: false })
  await redraw('aids')
  expect(press({ isComposing: true })).toEqual({ closed: [], taken: false })
})

it('does not close what stands in a part that is not shown', async () => {
  const Place = ({ hidden }: { hidden: boolean }) => {
    const place = useRef<HTMLDivElement>(null)
    useEscape(true, () => closed.push('form'), place)
    return (
      <div hidden={hidden}>
        <div ref={place} />
      </div>
    )
  }
  await mount(<Place hidden={false} />)
  expect(press().closed).toEqual(['form'])
  await act(() => render(<Place hidden />, document.body))
  expect(press()).toEqual({ closed: [], taken: false })
})
