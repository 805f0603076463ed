import { countedWords } from '../text/counted-words.ts'
import { dateWords } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

/** For languages without tables: "12 %", "€ 300", "2024-03-12". */
export const SIGNS_ONLY: FigureWords = {
  numbers: numberWords({
    percent: '',
    scales: '',
    currencies: '',
    units: '',
    words: '',
    to: '',
    link: '',
    ordinal: /^(?!)/,
  }),
  dates: dateWords({ beforeYear: '', link: '', clock: '' }),
  counted: countedWords({}),
}
