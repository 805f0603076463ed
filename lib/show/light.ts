/** The name that the style sheet in `style.ts` knows. */
export const NAME = 'lede'

/** Over any highlight of the page's own. */
const PRIORITY = 1_000

/** The part of a window that highlights are made with; absent in older browsers. */
export interface Lamp {
  CSS?: { highlights?: Map<string, Highlight> }
  Highlight?: new (...ranges: Range[]) => Highlight
}

/**
 * Highlights ranges without touching the page's DOM, by the CSS Custom Highlight API
 * (https://www.w3.org/TR/css-highlight-api-1/), and answers with the way to put them out; null where it is missing.
 */
export function light({ CSS, Highlight }: Lamp, ranges: readonly Range[], name = NAME): (() => void) | null {
  const registry = CSS?.highlights
  if (!registry || !Highlight) return null
  const highlight = new Highlight(...ranges)
  highlight.priority = PRIORITY
  registry.set(name, highlight)
  return () => {
    // One that came later is not ours to put out.
    if (registry.get(name) === highlight) registry.delete(name)
  }
}
