import { isProse, look } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'

/** How much of the running text the container must hold: a stray paragraph elsewhere does not widen it. */
const SHARE = 0.8

/** The smallest element that holds most of the running text among the given units; null when there is none. */
export function findContainer(units: readonly Unit[], share = SHARE): TreeElement | null {
  const weights = new Map<TreeElement, number>()
  let total = 0
  for (const unit of units) {
    if (!isProse(unit)) continue
    total += unit.words
    for (let at: TreeElement | null = unit.owner; at; at = at.parent)
      weights.set(at, (weights.get(at) ?? 0) + unit.words)
  }
  let best: TreeElement | null = null
  let bestDepth = -1
  for (const [element, weight] of weights) {
    if (weight < share * total) continue
    const depth = depthOf(element)
    if (depth > bestDepth) {
      best = element
      bestDepth = depth
    }
  }
  return best
}

function depthOf(element: TreeElement): number {
  let depth = 0
  for (let at = element.parent; at; at = at.parent) depth += 1
  return depth
}

/** The ancestors of a unit strictly inside the container, nearest first; all of them when it stands outside. */
export function ancestorsWithin(unit: Unit, container: TreeElement | null): TreeElement[] {
  const chain: TreeElement[] = []
  for (let at: TreeElement | null = unit.owner; at && at !== container; at = at.parent) chain.push(at)
  return chain
}

/** Elements around the story whatever they are called: those that hold its headline or its container. */
export function elementsAround(...inner: (TreeElement | null | undefined)[]): ReadonlySet<TreeElement> {
  const around = new Set<TreeElement>()
  for (const element of inner)
    for (let at: TreeElement | null = element ?? null; at && !around.has(at); at = at.parent) around.add(at)
  return around
}

/** The class-bearing look that most of the running text has; null when paragraphs carry no class. */
export function dominantLook(units: readonly Unit[]): string | null {
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
