/** What browsers name by what it holds already, or what is better gone through than heard at once. */
const NAMED = 'h1, h2, h3, h4, h5, h6, button, a, summary, table, [aria-label], [aria-labelledby]'
/** What ARIA 1.2 lets nobody name as it is ("Naming prohibited"), or what a name would make a landmark. */
const NAMELESS = 'p, div, span, pre, section'
const UNHEARD = 'button, [hidden], [aria-hidden=true]'
const BLOCK = 'p, div, li, blockquote, figcaption, dt, dd, h2, h3, h4, pre'

/**
 * Names an item by its words until the answer is called. Screen readers say the name of what takes the focus, and only
 * Chromium makes one up for paragraphs and points, Firefox for none, neither for a quote. Not for good, as who goes on
 * from line to line would hear everything twice.
 */
export function readOut(item: HTMLElement): () => void {
  const words = item.dataset.aloud ?? wordsOf(item)
  if (words === '' || item.matches(NAMED)) return () => {}
  const grouped = item.matches(NAMELESS) && !item.hasAttribute('role')
  item.setAttribute('aria-label', words)
  if (grouped) item.setAttribute('role', 'group')
  return () => {
    item.removeAttribute('aria-label')
    if (grouped) item.removeAttribute('role')
  }
}

/** The words of an item without those of its controls. */
function wordsOf(item: HTMLElement): string {
  const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
  let words = ''
  let block: Element | null = null
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    const unheard = parent?.closest(UNHEARD)
    if (unheard && item.contains(unheard)) continue
    const within = parent?.closest(BLOCK) ?? null
    words += `${within === block ? '' : ' '}${node.nodeValue}`
    block = within
  }
  return words.replace(/\s+/g, ' ').trim()
}
