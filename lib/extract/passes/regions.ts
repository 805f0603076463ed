import type { Reason } from '../../article/types.ts'
import { isProse, linkDensity, look } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { ancestorsWithin, elementsAround } from './container.ts'
import { isCredit } from './credits.ts'
import { LINKING, namedReason } from './names.ts'
import { remove, running, type Story } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Boxes that together hold more of the running text than this are the story itself, whatever they are called. */
const MAX_SHARE = 0.3
/** A box with more words of running text in the story's own paragraph style is part of the story. */
const MAX_OWN_WORDS = 45
/** A box with more running text than this, in words and as a part of all, is hardly furniture. */
const MAX_WORDS = 160
const MAX_PART = 0.15
/** These stay out however long they are. */
const LONG = new Set<Reason>(['comments', 'consent', 'bio', 'notice', 'newsletter', 'related'])
/** Names that editors also give to parts of the story; these are checked against its words. */
const COHERENT = new Set<Reason>(['related', 'share', 'promo', 'advert', 'rail', 'widget', 'ticker'])
const MIN_COHERENT = 15
const MIN_COHESION = 0.45
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
  const first = units.find(isProse)?.index ?? 0
  const own = dominantLook(units)
  const inside = new Map<TreeElement, { own: number; all: number; links: number }>()
  for (const unit of units) {
    for (const element of ancestorsWithin(unit, story.container)) {
      const count = inside.get(element) ?? { own: 0, all: 0, links: 0 }
      count.links += unit.linkChars
      if (isProse(unit) && own !== null && look(unit.owner) === own) count.own += unit.words
      if (isProse(unit) && linkDensity(unit) < 0.15) count.all += unit.words
      inside.set(element, count)
    }
  }
  const plain = units.filter(
    (unit) => isProse(unit) && !ancestorsWithin(unit, story.container).some((element) => judge(element)),
  )
  const vocabulary = vocabularyOf(plain)
  const cohesionOf = (element: TreeElement): number => {
    const own = units.filter(
      (unit) => isProse(unit) && ancestorsWithin(unit, story.container).includes(element),
    )
    return own.reduce((sum, unit) => sum + vocabulary.cohesion(unit), 0) / Math.max(own.length, 1)
  }
  const isStory = (element: TreeElement, reason: Reason): boolean => {
    if ((prose.get(look(element)) ?? 0) > MAX_SHARE * total) return true
    const count = inside.get(element)
    if (!count || LANDMARKS.has(element.tag)) return false
    if (LINKING.has(reason) && count.all > 0 && count.links === 0) return true
    if (COHERENT.has(reason) && count.all >= MIN_COHERENT && cohesionOf(element) >= MIN_COHESION) return true
    if (LONG.has(reason)) return false
    return count.own > MAX_OWN_WORDS || count.all > Math.max(MAX_WORDS, MAX_PART * total)
  }
  const around = elementsAround(story.headline?.owner)
  const verdicts = new Map<TreeElement, ReturnType<typeof judge>>()
  for (const unit of units) {
    for (const element of ancestorsWithin(unit, story.container)) {
      let verdict = verdicts.get(element)
      if (verdict === undefined) {
        verdict = around.has(element)
          ? null
          : (judge(element) ?? signUp(element, inside.get(element)?.all ?? 0))
        if (verdict && isStory(element, verdict)) verdict = null
        verdicts.set(element, verdict)
      }
      if (
        !verdict ||
        (verdict === 'standfirst' && (isProse(unit) || (unit.kind === 'heading' && unit.index > first)))
      )
        continue
      remove(unit, isCredit(unit.text) ? 'credit' : verdict, 'regions')
    }
  }
  removePictures(story, verdicts)
}

const MAX_APPEAL = 60

/** A few words beside a form of their own ask for an address, whatever the box is called. */
function signUp(element: TreeElement, words: number): Reason | null {
  const asks = element.children.some((child) => typeof child !== 'string' && child.tag === 'form')
  return asks && words <= MAX_APPEAL ? 'newsletter' : null
}

/** The picture of a teaser, itself a link, goes with its words. */
function removePictures(story: Story, verdicts: ReadonlyMap<TreeElement, Reason | null>): void {
  for (const unit of story.units) {
    if (unit.kind !== 'figure' || !closest(unit.owner, (element) => element.tag === 'a')) continue
    for (const element of ancestorsWithin(unit, story.container)) {
      const verdict = verdicts.get(element)
      if (verdict) remove(unit, verdict, 'regions')
    }
  }
}

/** The class-bearing look that most of the running text has; null when paragraphs carry no class. */
function dominantLook(units: readonly Unit[]): string | null {
  const weights = new Map<string, number>()
  let total = 0
  for (const unit of units) {
    if (!isProse(unit)) continue
    total += unit.words
    weights.set(look(unit.owner), (weights.get(look(unit.owner)) ?? 0) + unit.words)
  }
  for (const [one, weight] of weights) if (weight > total / 2 && /\.\w/.test(one)) return one
  return null
}

function judge(element: TreeElement): Reason | null {
  const reason = namedReason(element)
  if (reason || !LANDMARKS.has(element.tag)) return reason
  return element.tag === 'nav' || element.tag === 'menu' ? 'navigation' : 'widget'
}
