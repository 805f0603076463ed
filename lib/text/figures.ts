import { perPack } from '../languages/registry.ts'
import { type CountedWords, ENGLISH_COUNTED } from './counted-words.ts'
import { type DateWords, ENGLISH_DATES } from './date-tables.ts'
import { ENGLISH_NUMBERS, type NumberWords } from './number-tables.ts'

/** What a language says around its figures: numbers, dates, and what is counted. */
export interface FigureWords {
  numbers: NumberWords
  dates: DateWords
  counted: CountedWords
}

const ENGLISH: FigureWords = { numbers: ENGLISH_NUMBERS, dates: ENGLISH_DATES, counted: ENGLISH_COUNTED }
const ofPack = perPack((pack) => pack.figures())

/** By two-letter code; undefined for a language whose pack is not there. */
export function figureWords(code: string): FigureWords | undefined {
  return code === 'en' ? ENGLISH : ofPack(code)
}
