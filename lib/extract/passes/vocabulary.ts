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
  const known = new Set<string>()
  for (const unit of units) for (const word of contentWords(unit.text)) known.add(word)
  return {
    cohesion(unit) {
      const words = contentWords(unit.text)
      if (words.length === 0) return 0
      return words.filter((word) => known.has(word)).length / words.length
    },
  }
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/

function contentWords(text: string): string[] {
  const words: string[] = []
  for (const word of plainWords(text.slice(0, 20_000)).split(' ')) {
    if (DENSE.test(word)) for (let at = 0; at + 2 <= word.length; at++) words.push(word.slice(at, at + 2))
    else if (word.length >= MIN_LENGTH) words.push(stem(word))
  }
  return words
}

/** Inflection mostly shows at the end: the first six letters stand for the word. */
function stem(word: string): string {
  return word.slice(0, 6)
}
