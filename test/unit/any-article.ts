import fc from 'fast-check'
import type { Article, Block } from '../../lib/article/types.ts'
import { articleFromText } from '../../lib/extract/plain.ts'

const WORDS =
  'The harbour council said Mayor Ines Calder of Port Ellery would rebuild 900 homes; “never again” — EU funds, US$5m but he ’s "gone"? Ещё Київ L’Union été 東京。 ... I. Dr. oil-spill 3.5 % a 12" rock ’n’ roll ’90s workers’'.split(
    ' ',
  )
/** Quotation marks by pairs, the reporting clause that goes between parts, and a verb with its name. */
const SPEECH = [
  ['“', '”', ' said Ines Calder, '],
  ['"', '"', ' Calder told the EU, '],
  ["''", "''", ' she added, '],
  ['‘', '’', ' wrote Tom O’Brien, '],
  ['„', '“', ' sagte der Minister, '],
  ['« ', ' »', ' a déclaré Ines Calder, '],
  ['»', '«', ' sagte Calder, '],
  ['「', '」', '卡尔德说，'],
  ['— ', ' —', ' dijo Inés Calder — '],
] as const
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'uk', 'ja', 'zh', 'sv', 'en-GB', 'xx']

/** Articles of random words, marks, quotes and characters in blocks of several types, in and out of languages we know. */
export function anyArticle(): fc.Arbitrary<Article> {
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  )
  const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))
  const sentence = fc
    .tuple(phrase, fc.constantFrom('.', '?', '!', '', '.”', '\n', '\n\n'))
    .map(([words, end]) => words + end)
  const quoted = fc
    .tuple(
      fc.constantFrom(...SPEECH),
      phrase,
      phrase,
      fc.constantFrom(',', '.', '?', ''),
      fc.integer({ min: 0, max: 7 }),
    )
    .map(([[open, close, cue], first, second, stop, shape]) => {
      // Each of three marks may be missing.
      const mark = (bit: number, text: string): string => (shape === bit ? '' : text)
      return `${mark(1, open)}${first}${stop}${mark(2, close)}${cue}${open}${second}.${mark(4, close)}`
    })
  const text = fc.array(fc.oneof(sentence, quoted), { maxLength: 24 }).map((list) => list.join(' '))
  const types = fc.array(
    fc.constantFrom('paragraph', 'paragraph', 'blockquote', 'list', 'heading', 'embed'),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  return fc
    .tuple(fc.oneof(fc.constant(''), sentence), text, fc.constantFrom(...LANGUAGES), types)
    .map(([title, content, language, kinds]) => {
      const article = articleFromText({ title, text: content, language })
      return {
        ...article,
        blocks: article.blocks.map((block, index) => as(block, kinds[index % kinds.length])),
      }
    })
}

function as({ id, text, marks }: Block, type = 'paragraph'): Block {
  const base = { id, text, marks }
  if (type === 'blockquote') return { ...base, type }
  if (type === 'heading') return { ...base, type, level: 2 }
  if (type === 'list')
    return { ...base, type, ordered: false, items: [{ start: 0, end: text.length, depth: 0 }] }
  if (type === 'embed') return { ...base, type, kind: 'post', href: null }
  return { ...base, type: 'paragraph' }
}
