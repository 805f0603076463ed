import type { TreeElement } from './page/tree.ts'
import { remembered } from './remembered.ts'
import type { Unit } from './units/unit.ts'

/** All that judging passes measure of a unit; one place, so that rules and a learned judge see the same. */

/** What may follow the end of a sentence without being part of it: smileys, arrows, closing tags of notes. */
const TRAILING = /(?:\p{Extended_Pictographic}|\p{So}|\ufe0f|\s)+$/u
const SENTENCE_END = /(?:[.!?…。！？؟।۔]|\.\.\.)["'”’»“」』)\]*]{0,3}$|[:：]$/

/** More than any end of a sentence that the expressions know, in characters. */
const TAIL = 20

/** Ends as a sentence does. */
export function isEnded(unit: { text: string }): boolean {
  // Only the end is looked at: asked of every block many times, an expression that looks for its `$` reads them whole.
  const tail = unit.text.slice(-TAIL)
  if (SENTENCE_END.test(tail)) return true
  const bare = tail.replace(TRAILING, '')
  return bare !== tail && SENTENCE_END.test(bare)
}

/** Share of the text that is links, 0 to 1. */
export function linkDensity(unit: Unit): number {
  return unit.text === '' ? 0 : unit.linkChars / unit.text.length
}

/** Running text: long enough, whole sentences, not made of links. */
export function isProse(unit: Unit): boolean {
  return unit.words >= 12 && isEnded(unit) && linkDensity(unit) < 0.5
}

/** A line as headlines and labels are: a few words, no end of a sentence. */
export function isHeadlineLike(unit: Unit): boolean {
  return unit.words >= 3 && unit.words <= 45 && !isEnded(unit)
}

const HASHED = /[_-]{1,2}[a-z0-9]*\d[a-z0-9]*$|^(?:css|sc|jsx|emotion)-\w+$|\d+/gi

/** The first class names without generated parts. */
const bareNames = remembered((names) =>
  names
    .split(/\s+/, 3)
    .map((name) => name.replace(HASHED, ''))
    .join('.'),
)

/** How an element looks to a style sheet: its tag and class names without generated parts. */
export function look({ tag, attrs }: TreeElement): string {
  return attrs.class ? `${tag}.${bareNames(attrs.class)}` : `${tag}.`
}

/** What groups blocks that a template repeats: the looks of the element and two around it. */
export function signature(unit: Unit): string {
  if (unit.look === null) {
    const parent = unit.owner.parent
    unit.look = `${look(unit.owner)}<${parent ? look(parent) : ''}<${parent?.parent ? look(parent.parent) : ''}`
  }
  return unit.look
}

/** The signature that most of the running text shares. */
export function dominantSignature(units: readonly Unit[]): string | null {
  const weights = new Map<string, number>()
  for (const unit of units)
    if (isProse(unit)) weights.set(signature(unit), (weights.get(signature(unit)) ?? 0) + unit.words)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Class names, id, role and test id in one string. */
export function namesOf(element: TreeElement): string {
  const { attrs } = element
  return `${attrs.class ?? ''} ${attrs.id ?? ''} ${attrs.role ?? ''} ${attrs['data-testid'] ?? ''}`
}
