import { isProse, look, namesOf } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import { REGION_NAMES } from '../words/names.ts'
import { ancestorsWithin } from './container.ts'
import { remove, running, type Story } from './story.ts'

/** Boxes that together hold more of the running text than this are the story itself, whatever they are called. */
const MAX_SHARE = 0.3
const LANDMARKS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu'])

/**
 * Boxes inside the article's container that say what they are: by class or id name, or by being a landmark.
 * Pages put newsletter forms, "related" lists and author boxes between and after the paragraphs. Boxes that look the
 * same are weighed together: each slide of a gallery is small, all of them are the story.
 */
export function removeRegions(story: Story): void {
  const units = running(story)
  const prose = new Map<string, number>()
  let total = 0
  for (const unit of units) {
    if (!isProse(unit)) continue
    total += unit.words
    const looks = new Set(ancestorsWithin(unit, story.container).map(look))
    for (const one of looks) prose.set(one, (prose.get(one) ?? 0) + unit.words)
  }
  const verdicts = new Map<TreeElement, ReturnType<typeof judge>>()
  for (const unit of units) {
    for (const element of ancestorsWithin(unit, story.container)) {
      let verdict = verdicts.get(element)
      if (verdict === undefined) {
        verdict = (prose.get(look(element)) ?? 0) > MAX_SHARE * total ? null : judge(element)
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
