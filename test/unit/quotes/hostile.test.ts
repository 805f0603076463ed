import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { findQuotes } from '../../../lib/quotes/index.ts'
import { workOf } from './work.ts'

/** Twice the text may be this much more work; it is four times as much where each part is compared with each. */
const MOST = 2.4

const times = (count: number, part: (index: number) => string, joint = ' '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(joint)
/** Names of nobody, all different. */
const name = (index: number): string =>
  `R${[index, index / 26, index / 676].map((place) => String.fromCharCode(97 + (place % 26))).join('')}o`

/** Texts that grow with a number, each made to be gone through again for each of its parts. */
const TEXTS: Record<string, [language: string, count: number, make: (count: number) => string]> = {
  'quotes in one paragraph': [
    'en',
    600,
    (n) => times(n, (i) => `“The pier is shut ${i},” Ann ${name(i)} said.`),
  ],
  'quotes without a speaker': ['en', 500, (n) => times(n, (i) => `“The pier number ${i} is shut for now.”`)],
  'quotes in one sentence': [
    'en',
    600,
    (n) => `Ann Roe said ${times(n, (i) => `“the pier is shut ${i}”`, ' and ')}`,
  ],
  'quotes in one sentence that nobody says': [
    'en',
    600,
    (n) => times(n, (i) => `“the pier is shut ${i}”`, ', '),
  ],
  'cues for every quote of one sentence': [
    'en',
    600,
    (n) => times(n, (i) => `“the pier is shut ${i},” Ann Roe said`, ', '),
  ],
  'sentences that all join': ['en', 500, (n) => times(n, () => 'Ann Roe said “is the pier shut now?”')],
  'German quotes in one sentence': [
    'de',
    600,
    (n) => times(n, (i) => `„der Steg ist zu ${i}“, sagte Ute Roth`, ' und '),
  ],
  'French quotes in one sentence': [
    'fr',
    600,
    (n) => times(n, (i) => `« le pont est fermé ${i} », a dit Anne Roux`, ' et '),
  ],
  'Polish quotes in one sentence': [
    'pl',
    600,
    (n) => times(n, (i) => `„most jest zamknięty ${i}” – mówi Jan Rój`, ' i '),
  ],
  'Japanese quotes without a stop': [
    'ja',
    600,
    (n) => times(n, (i) => `山田さんは「橋は閉じています${i}」と話した`, ''),
  ],
  'verbs without a stop': ['en', 1000, (n) => times(n, () => 'he said that she told')],
  'verbs without a subject': ['en', 1000, (n) => times(n, () => 'and said')],
  'participles without a stop': ['en', 1000, (n) => `Roe said ${times(n, () => 'saying noting')}`],
  'names in one sentence': ['en', 2500, (n) => times(n, (i) => `Ann ${name(i)}`, ', ')],
  'names that all speak': ['en', 800, (n) => times(n, (i) => `Ann ${name(i)} said she left`, ', ')],
  namesakes: ['en', 800, (n) => times(n, (i) => `${name(i)} Roe met Roe.`)],
  roles: ['en', 800, (n) => times(n, (i) => `The minister of ${name(i)} said.`)],
  'typewriter marks': ['en', 20_000, (n) => '"'.repeat(n)],
  'opening marks': ['en', 10_000, (n) => '“a '.repeat(n)],
  'marks of two kinds': ['en', 10_000, (n) => '“a "b '.repeat(n)],
  apostrophes: ['en', 10_000, (n) => "'a ".repeat(n)],
  'TeX marks': ['en', 5000, (n) => '``a '.repeat(n)],
  dashes: ['pl', 2000, (n) => '– Tak – mówi. '.repeat(n)],
  'one word': ['en', 100_000, (n) => 'a'.repeat(n)],
  'one quoted word': ['en', 100_000, (n) => `“${'a'.repeat(n)}” said Roe`],
}

/** "the pier is shut" a thousand times over is no article, but a page may hold it. */
describe('twice the text is twice the work', () => {
  it.each(Object.entries(TEXTS))('%s', async (_, [language, count, make]) => {
    const read = (size: number) => {
      const article = articleFromText({ text: make(size), language })
      return () => findQuotes(article)
    }
    read(100)()
    const once = await workOf(read(count))
    expect(await workOf(read(2 * count))).toBeLessThan(MOST * once)
  })
})
