/** A frame this much of the window shows the story, not an advert: a third. */
const SHARE = 1 / 3

/**
 * The address of another site's frame that fills much of the window, or null. Its story is out of reach without a
 * permission for that site, so the reader is shown the way there. Where there is no layout the answer is null.
 */
export function foreignFrame(document: Document): string | null {
  const window = document.defaultView
  if (!window) return null
  const enough = window.innerWidth * window.innerHeight * SHARE
  let best: { href: string; area: number } | null = null
  for (const frame of document.querySelectorAll('iframe')) {
    const box = frame.getBoundingClientRect()
    const area = box.width * Math.min(box.height, window.innerHeight)
    if (area < enough || area <= (best?.area ?? 0)) continue
    if (!frame.contentDocument && /^https?:/.test(frame.src)) best = { href: frame.src, area }
  }
  return best?.href ?? null
}
