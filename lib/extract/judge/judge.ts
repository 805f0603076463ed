import { ask, type Forest, sigmoid, unpackForest } from '../../rank/forest.ts'
import { isProse } from '../features.ts'
import { isShown } from '../passes/hidden.ts'
import type { Unit } from '../units/unit.ts'
import model from './model.json' with { type: 'json' }
import { type Evidence, rowsOf } from './rows.ts'

let forest: Forest | null = null

/** Between these the judge does not know. */
const DOUBT = { from: 0.15, to: 0.85 }
/** Where more than this share of the running text in question is doubtful, it wants a second opinion. */
const MAX_DOUBT = 0.25
/** A story with fewer words is judged on too little. */
const MIN_WORDS = 120

/** Marks the units that belong to the story; false where a second opinion is wanted. */
export type Judge = (units: readonly Unit[], evidence: Evidence) => boolean

/** The learned judge that ships (see README.md). */
export const judgeUnits: Judge = (units, evidence) => {
  forest ??= unpackForest(model)
  return judgeWith(forest)(units, evidence)
}

export function judgeWith(forest: Forest): Judge {
  return (units, evidence) => {
    const rows = rowsOf(units, evidence)
    let kept = 0
    let doubtful = 0
    units.forEach((unit, at) => {
      const row = rows[at]
      const story = row ? sigmoid(ask(forest, row)) : 0
      unit.story = story
      unit.readable = story > 0.5 && isShown(unit)
      if (unit.kind === 'figure' || !isShown(unit) || !isProse(unit)) return
      if (story > 0.5) kept += unit.words
      if (story > DOUBT.from && story < DOUBT.to) doubtful += unit.words
    })
    return kept >= MIN_WORDS && doubtful < MAX_DOUBT * (kept + doubtful)
  }
}
