import type { Popup } from './driver.ts'

/** A stop of the Tab key. */
interface Stop {
  name: string
  /** What is wrong with its focus: not seen, hidden by something, out of sight; else null. */
  fault: string | null
  /** Whether it stands in the document before the stop before it. */
  back: boolean
}

/** More stops than any view of ours has. */
const MOST = 150

/**
 * Presses Tab until it leads round to the first stop, or out of the view, and says where that led. Its order must be
 * that of the document, which is the order in which it is read out: it goes back once, from the end to the start.
 */
export async function walkByTab(popup: Popup): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let n = 0; n < MOST; n++) {
    await popup.keys('Tab')
    const stop = await popup.evaluate(look)
    if (!stop) return stops
    if (stop.back && stops.some(({ back }) => back)) stop.fault ??= 'is out of order'
    stops.push(stop)
  }
  throw new Error(`Tab has led to ${MOST} stops, and never round`)
}

/** Runs in the popup; null where the walk ends. */
function look(): Stop | null {
  const at = document.activeElement
  if (!at || at === document.body || at.hasAttribute('data-walked')) return null
  const walked = [...document.querySelectorAll('[data-walked]')]
  const before = walked.find((one) => one.getAttribute('data-walked') === String(walked.length - 1))
  at.setAttribute('data-walked', String(walked.length))
  const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null
  const name = (at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent ?? '').trim()
  const back = (before?.compareDocumentPosition(at) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING
  return { name: `${at.tagName} ${name.slice(0, 60)}`, fault: faultOf(at), back: back !== 0 }

  function faultOf(at: Element): string | null {
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    if (name === '') return 'has no name'
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      return `has the outline ${outlineStyle} ${outlineWidth}`
    const { left, top, width, bottom } = at.getBoundingClientRect()
    const [above, below] = [Math.max(0, top), Math.min(innerHeight, bottom)]
    if (below <= above) return `is out of sight, from ${top} to ${bottom}`
    // Some of a control must be seen, and of a whole part (WCAG 2.2, 2.4.11): here that is the middle of it, or a line.
    const lines = bottom - top > 60 ? Array.from({ length: 24 }, (_, n) => (n + 0.5) / 24) : [0.5]
    const tops = lines.map((share) => {
      const seen = document.elementFromPoint(left + width / 2, above + (below - above) * share)
      return seen && (at.contains(seen) || seen.contains(at)) ? null : `is under ${seen?.className}`
    })
    return tops.includes(null) ? null : (tops[0] ?? null)
  }
}
