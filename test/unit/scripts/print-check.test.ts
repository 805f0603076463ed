import { expect, it } from 'vitest'
import { checkQuote } from '../../../lib/check/index.ts'
import { printCheck } from '../../../scripts/lib/print-check.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'

const written = anArticle([aParagraph('b1', 'The lamp was never dead.')])
const german = { ...written, translatedFrom: 'de' }

it.each([
  [written, 'the lamp was', 'Exact'],
  [german, 'the lamp was', 'Exact (machine translation from German)'],
  [german, 'no ferry at all', 'Absent (machine translation from German)'],
])('says what words were compared with', (article, words, expected) => {
  expect(printCheck(article, checkQuote(article, words)).split('\n')[0]).toBe(expected)
})
