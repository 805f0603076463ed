import fc from 'fast-check'
import type { Article } from '../../lib/article/types.ts'
import { articleFromText } from '../../lib/extract/plain.ts'

const WORDS =
  'The harbour council said Mayor Ines Calder of Port Ellery would rebuild 900 homes; “never again” — EU funds, US$5m but he ’s "gone"? Ещё Київ L’Union été 東京。 ... I. Dr. oil-spill 3.5 % a'.split(
    ' ',
  )

/** Articles of random words, marks and characters, in and out of languages we know. */
export function anyArticle(): fc.Arbitrary<Article> {
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  )
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom('.', '?', '!', '', '.”', '\n'))
    .map(([list, end]) => list.join(' ') + end)
  return fc
    .record({
      title: fc.oneof(fc.constant(''), sentence),
      text: fc.array(sentence, { maxLength: 24 }).map((list) => list.join(' ')),
      language: fc.constantFrom('en', 'de', 'fr', 'uk', 'ja', 'sv', 'en-GB'),
    })
    .map(articleFromText)
}
