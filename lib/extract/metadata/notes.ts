import type { Note } from '../../article/types.ts'
import { namesOf } from '../features.ts'
import { closest } from '../page/tree.ts'
import { remove } from '../passes/story.ts'
import type { Unit } from '../units/unit.ts'
import { NOTES } from '../words/notes.ts'

/** A label of its own has no more words, and its note follows within so many blocks. */
const LABEL = 3
const CORRECTION = /correction|clarification/i
const EDITOR = /editor-?s?-?note/i
/** In a box named after notes, shorter lines are dates and buttons. */
const MIN_NAMED = 7
/** The same under every story: how a site earns, whom to write to. */
const STANDING = /affiliat|commission|disclaimer|e-?mail|if you (?:are|see|find|spot|have)/i

/**
 * What the newsroom says about its own text: blocks that open like it or stand in a box named after it, each once.
 * They are taken out of the story and stay on the ledger.
 */
export function takeNotes(units: readonly Unit[]): Note[] {
  const notes: Note[] = []
  let label: { kind: Note['kind']; unit: Unit } | null = null
  for (const unit of units) {
    if (unit.text === '' || (unit.removed && unit.removed.reason !== 'notice')) continue
    const said = NOTES.find(([, opening]) => opening.test(unit.text))?.[0]
    const isLabel = said && (unit.words <= LABEL || unit.kind === 'heading')
    const under: Note['kind'] | null =
      label && unit.index - label.unit.index <= LABEL && unit.owner.parent === label.unit.owner.parent
        ? label.kind
        : null
    const isText = unit.words >= MIN_NAMED && unit.kind !== 'heading'
    const kind: Note['kind'] | null = said ?? (isText ? (under ?? kindByName(unit)) : null)
    if (!kind) continue
    remove(unit, 'notice', 'notes')
    if (isLabel) label = { kind, unit }
    else {
      if (!STANDING.test(unit.text) && !notes.some(({ text }) => text === unit.text))
        notes.push({ kind, text: unit.text })
      if (under) label = null
    }
  }
  return notes
}

/** By the name of the box, where it was taken out for that name. */
function kindByName(unit: Unit): Note['kind'] | null {
  if (!unit.removed) return null
  if (closest(unit.owner, (element) => CORRECTION.test(namesOf(element)))) return 'correction'
  return closest(unit.owner, (element) => EDITOR.test(namesOf(element))) ? 'editor' : null
}
