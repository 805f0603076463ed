import type { View } from './drive/driver.ts'

/** A popup, by whatever it is driven. */
interface Place<Seen> {
  evaluate: (look: () => Seen | Promise<Seen>) => Promise<Seen>
}

/** What of the popup does not fit its window, in a word or two each; empty where all does. */
export const misfits = (popup: Place<string[]>): Promise<string[]> => popup.evaluate(findMisfits)

/** The same, as it runs in the popup. */
export function findMisfits(): string[] {
  const found: string[] = []
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide in ${innerWidth}`)
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => !element.closest('.unseen, option') && element.getClientRects().length > 0,
  )
  for (const element of shown) {
    const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 40)}”`
    const { left, right } = element.getBoundingClientRect()
    if (left < -1 || right > innerWidth + 1) found.push(`${name} stands out`)
    const { overflowX } = getComputedStyle(element)
    // A headline and a line over it may be cut, and a table scrolls; none of them is ours.
    const ours = !element.matches('.headline, .kicker, .header-byline, .table, pre, textarea')
    if (ours && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      found.push(`${name} is cut`)
  }
  return found
}

/** Where the first and the last letter of an element stand, in pixels from the window's left edge. */
export function endsOf(popup: View, selector: string): Promise<{ first: number; last: number }> {
  return popup.evaluate((selector) => {
    const element = document.querySelector(selector)
    if (!element) throw new Error(`nothing is ${selector}`)
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    const at = (text: Text | undefined, n: number) => {
      const range = document.createRange()
      if (!text) return 0
      range.setStart(text, n)
      range.setEnd(text, n + 1)
      return range.getBoundingClientRect().left
    }
    const [first, last] = [texts[0], texts.at(-1)]
    return { first: at(first, 0), last: at(last, (last?.length ?? 1) - 1) }
  }, selector)
}

/** Makes the popup 400 pixels wide, scroll bar included: from outside it cannot be sized. */
export function narrow(popup: Place<void>): Promise<void> {
  return popup.evaluate(async () => {
    document.documentElement.style.setProperty('--width', '380px')
    while (innerWidth > 400) await new Promise((next) => requestAnimationFrame(next))
  })
}
