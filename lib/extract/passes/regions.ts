import { isProse, namesOf } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import { REGION_NAMES } from '../words/names.ts'
import { ancestorsWithin } from './container.ts'
import { remove, running, type Story } from './story.ts'

/** A named box that holds more of the running text than this is the story itself, whatever it is called. */
const MAX_SHARE = 0.3
const LANDMARKS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu'])

/**
 * Boxes inside the article's container that say what they are: by class or id name, or by being a landmark.
 * Pages put newsletter forms, "related" lists and author boxes between and after the paragraphs.
 */
export function removeRegions(story: Story): void {
  const units = running(story)
  const prose = new Map<TreeElement, number>()
  let total = 0
  for (const unit of units) {
    if (!isProse(unit)) continue
    total += unit.words
    for (const element of ancestorsWithin(unit, story.container))
      prose.set(element, (prose.get(element) ?? 0) + unit.words)
  }
  const verdicts = new Map<TreeElement, ReturnType<typeof judge>>()
  for (const unit of units) {
    for (const element of ancestorsWithin(unit, story.container)) {
      if ((prose.get(element) ?? 0) > MAX_SHARE * total) break
      let verdict = verdicts.get(element)
      if (verdict === undefined) {
        verdict = judge(element)
        verdicts.set(element, verdict)
      }
      if (verdict) remove(unit, verdict, 'regions')
    }
  }
}

function judge(element: TreeElement) {
  const names = namesOf(element)
  if (names.length > 3) for (const [reason, name] of REGION_NAMES) if (name.test(names)) return reason
  if (!LANDMARKS.has(element.tag)) return null
  return element.tag === 'nav' || element.tag === 'menu' ? 'navigation' : 'widget'
}
