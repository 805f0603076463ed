import type { Page } from 'puppeteer-core'

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
