// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import type { Screen } from '../../../components/article/screen.ts'
import { useRefocus } from '../../../components/article/use-refocus.ts'
import { click, mount } from '../helpers/mount.ts'

const READING: Screen = { state: 'reading', slow: false }
const GONE: Screen = { state: 'gone' }
const WAITING: Screen = { state: 'waiting' }

let show: (screen: Screen) => void = () => {}

/** A message with a button that asks again; once read, a tab and a field. */
function Place() {
  const [screen, setScreen] = useState(GONE)
  show = setScreen
  const again = useRefocus(screen, () => setScreen(READING))
  return (
    <main>
      {screen.state === 'gone' && (
        <button type="button" onClick={again}>
          Read again
        </button>
      )}
      {screen.state === 'waiting' && (
        <>
          <textarea />
          <button type="button" role="tab" aria-selected id="tab" />
        </>
      )}
    </main>
  )
}
const focused = () => document.activeElement?.id || document.activeElement?.tagName
const redraw = (screen: Screen) => act(() => show(screen))

it('goes on at the open part of what was read again', async () => {
  const body = await mount(<Place />)
  body.querySelector('button')?.focus()
  await click(body.querySelector('button'))
  await redraw(WAITING)
  expect(focused()).toBe('tab')
})

it('goes on at the button of a message, when it could not be read', async () => {
  const body = await mount(<Place />)
  await click(body.querySelector('button'))
  await redraw({ state: 'gone' })
  expect(focused()).toBe('BUTTON')
})

it('takes no focus where nobody asked', async () => {
  await mount(<Place />)
  await redraw(WAITING)
  expect(focused()).toBe('BODY')
})
