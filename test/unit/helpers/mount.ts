import { type ComponentChild, options, render } from 'preact'
import { act } from 'preact/test-utils'

// Effects run at once. Preact would wait for a frame or a timer, which outlasts the document that a test file has.
options.requestAnimationFrame = queueMicrotask

/** Renders into the body in place of what was there and answers with it, effects run. */
export async function mount(node: ComponentChild): Promise<HTMLElement> {
  render(null, document.body)
  await act(() => render(node, document.body))
  return document.body
}

/** Clicks, and waits for what comes of it. */
export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to click')
  await act(() => element.click())
}
