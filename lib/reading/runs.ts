/** A stretch of drawn text that is read in one go: the texts of one paragraph, item, cell, heading or caption. */
export interface Run {
  element: Element
  nodes: Text[]
  text: string
}

/** What holds text of its own. */
const HOLDERS = 'p, li, h2, h3, h4, td, th, figcaption, pre'
/** Words of Lede's own among those of the article: labels, links to what is no text. */
const NOT_READ = '.back-label, .end, .embed, .credit, .aside, dialog, button'

/** The article as it is drawn, run by run. It is read from the screen, so that what is heard and lit is what is seen. */
export function runsOf(article: Element): Run[] {
  const runs: Run[] = []
  const walker = article.ownerDocument.createTreeWalker(article, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    const element = text.parentElement?.closest(HOLDERS)
    if (!element || !article.contains(element) || element.closest(NOT_READ)) continue
    if (text.parentElement?.closest(NOT_READ)) continue
    const last = runs.at(-1)
    if (last?.element === element) {
      last.nodes.push(text)
      last.text += text.data
    } else runs.push({ element, nodes: [text], text: text.data })
  }
  return runs.filter(({ text }) => text.trim() !== '')
}

/** A stretch of a run's text in the document. */
export function rangeIn({ nodes }: Pick<Run, 'nodes'>, start: number, end: number): Range | null {
  const range = nodes[0]?.ownerDocument.createRange()
  if (!range) return null
  let before = 0
  let begun = false
  for (const node of nodes) {
    const after = before + node.data.length
    if (!begun && start < after) {
      range.setStart(node, start - before)
      begun = true
    }
    if (begun && end <= after) {
      range.setEnd(node, end - before)
      return range
    }
    before = after
  }
  return null
}
