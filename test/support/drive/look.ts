import type { Popup, View } from './driver.ts'
import { awaited } from './wait.ts'

/** Looks until there is what is waited for; each look is a round trip to the browser. */
export function until<Args extends unknown[], Result>(
  view: View,
  look: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<NonNullable<Result>> {
  return awaited(
    () => view.evaluate(look, ...args),
    () => `${look} of ${JSON.stringify(args)}`,
  )
}

/** Waits for an element that holds the words, and gives its text. */
export async function shown(view: View, selector: string, words = ''): Promise<string> {
  const [text = ''] = await until(
    view,
    (selector, words) => {
      const all = [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '')
      const holding = all.filter((text) => text.includes(words))
      return holding.length > 0 ? holding.slice(0, 1) : null
    },
    selector,
    words,
  )
  return text
}

/** Waits until there is no such element. */
export async function gone(view: View, selector: string): Promise<void> {
  await until(view, (selector) => document.querySelector(selector) === null, selector)
}

/** The texts of all such elements as they are now, white space made even. */
export const texts = (view: View, selector: string): Promise<string[]> =>
  view.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map(
        (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      ),
    selector,
  )

/** Gives an element the focus. */
export const focus = (view: View, selector: string): Promise<void> =>
  view.evaluate((selector) => {
    const one = document.querySelector<HTMLElement>(selector)
    if (!one) throw new Error(`nothing is ${selector}`)
    one.focus()
  }, selector)

/** The name of what has the focus. */
export const focused = (view: View): Promise<string> =>
  view.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  })

/** By how many pixels a view is wider than its window. */
export const beyond = (view: View): Promise<number> =>
  view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Presses a key until the control with that name has the focus. */
export async function stepTo(popup: Popup, name: string, key: string): Promise<void> {
  for (let n = 0; n < 90; n++) {
    if ((await focused(popup)).startsWith(name)) return
    await popup.keys(key)
  }
  throw new Error(`${key} does not lead to ${name}`)
}

/** Waits until the popup has closed by itself. */
export async function closed(popup: Popup): Promise<void> {
  await awaited(
    async () => !(await popup.isOpen()),
    () => 'the popup to close',
  )
}
