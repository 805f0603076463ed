import Readability from '@mozilla/readability/Readability.js'
import type { LeanElement, LeanPage } from './lean-page.ts'

/**
 * Only which units stay is wanted: what Readability does for show (absolute addresses, no presentational attributes,
 * fewer wrappers, pictures that are loaded later) finds nothing in a lean copy, and costs a quarter of its time. Nor is
 * there any metadata but a title. What stands here is left out of the original when Lede is built.
 */
class Lean extends Readability<Node> {
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  _postProcessContent(): void {}
  _unwrapNoscriptImages(): void {}
  _getArticleMetadata(): { title: string } {
    return { title: this._getArticleTitle() }
  }
}

const UNIT = 'data-unit'

/** Which units of a page Readability keeps, by their places in its reading order. It reads in the inert document. */
export function readable({ title, expected, elements }: LeanPage, inert: Document): number[] {
  inert.body.replaceChildren()
  inert.title = title
  const made: Element[] = []
  for (const element of elements) {
    const copy = elementOf(element, inert)
    const parent = made[element.parent] ?? inert.body
    parent.append(copy)
    made.push(copy)
  }
  const article = new Lean(inert, {
    serializer: (node) => node,
    charThreshold: expected,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()
  const content = article?.content
  if (!content) return []
  return [...(content as Element).querySelectorAll(`[${UNIT}]`)].map((one) => Number(one.getAttribute(UNIT)))
}

function elementOf({ tag, names, unit }: LeanElement, inert: Document): Element {
  const element = inert.createElement(tag)
  for (const [name, value] of Object.entries(names)) element.setAttribute(name, value)
  if (!unit) return element
  element.setAttribute(UNIT, String(unit.index))
  if (unit.src !== undefined) element.setAttribute('src', unit.src)
  for (const part of unit.text) element.append(typeof part === 'string' ? part : linkOf(part[0], inert))
  return element
}

/** Where a link leads is not asked, only that it leads somewhere. */
function linkOf(text: string, inert: Document): Element {
  const link = inert.createElement('a')
  link.href = '#'
  link.textContent = text
  return link
}
