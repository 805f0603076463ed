import type { Page } from 'puppeteer-core'

/** The name of what has the focus. */
export function focused(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  })
}

/** Presses Tab until the control whose name begins so has the focus. */
export async function tabTo(popup: Page, name: string, most = 90): Promise<void> {
  for (let n = 0; n < most; n++) {
    if ((await focused(popup)).startsWith(name)) return
    await popup.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}`)
}

/** A stop of the Tab key; its fault is that its focus cannot be seen, or stands under the foot or out of sight. */
interface Stop {
  name: string
  fault: string | null
}

/** Presses Tab so many times, and says where that led. */
export async function walkByTab(popup: Page, steps: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let n = 0; n < steps; n++) {
    await popup.keyboard.press('Tab')
    stops.push(
      await popup.evaluate(() => {
        const at = document.activeElement ?? document.body
        const { top, bottom } = at.getBoundingClientRect()
        const { outlineStyle, outlineWidth } = getComputedStyle(at)
        const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight
        const outline = `${outlineStyle} ${outlineWidth}`
        const inView = at.closest('footer, .panel:focus') !== null || (top >= 0 && bottom <= foot)
        const fault = outline !== 'solid 2px' ? outline : inView ? null : `at ${top}`
        return {
          name: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40)}`,
          fault,
        }
      }),
    )
  }
  return stops
}
