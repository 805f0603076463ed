import type { Unit } from '../units/unit.ts'
import { plainWords } from './story.ts'

const MIN_LENGTH = 4

/** The content words of a text and how much of another unit they cover, 0 to 1. */
export interface Vocabulary {
  cohesion(unit: Unit): number
}

/**
 * Words of four letters or more that the given units use. Without spaces (Chinese, Japanese) pairs of characters
 * take their place.
 */
export function vocabularyOf(units: readonly Unit[]): Vocabulary {
  let known: Set<string> | null = null
  return {
    cohesion(unit) {
      // Most pages have nothing doubtful to compare: the words are read when first asked for.
      known ??= new Set(units.flatMap(contentWords))
      const { length } = contentWords(unit)
      if (length === 0) return 0
      let shared = 0
      for (const word of contentWords(unit)) if (known.has(word)) shared += 1
      return shared / length
    },
  }
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/

const read = new WeakMap<Unit, readonly string[]>()

/** Every pass with a vocabulary asks for the same paragraphs' words, hence kept. */
function contentWords(unit: Unit): readonly string[] {
  const kept = read.get(unit)
  if (kept) return kept
  const words: string[] = []
  for (const word of plainWords(unit.text.slice(0, 20_000)).split(' ')) {
    if (DENSE.test(word)) for (let at = 0; at + 2 <= word.length; at++) words.push(word.slice(at, at + 2))
    else if (word.length >= MIN_LENGTH) words.push(stem(word))
  }
  read.set(unit, words)
  return words
}

/** Inflection mostly shows at the end: the first six letters stand for the word. */
function stem(word: string): string {
  return word.slice(0, 6)
}
