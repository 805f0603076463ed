import { expect, it } from 'vitest'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { costOf } from '../../../lib/summary/standalone.ts'
import { readStory } from '../../../lib/summary/story.ts'

function cost(text: string, language = 'en'): number {
  const [sentence] = readStory(articleFromText({ text, language }), 0).sentences
  return sentence ? costOf(sentence, [sentence]) : Number.NaN
}

it('costs a plain statement nothing', () => {
  expect(cost('The ferry to Korsa will run twice a day from May.')).toBe(0)
})

it.each([
  ['a pronoun without its noun', 'He was taken to the hospital in Marrow.'],
  ['a connective', 'But the ferry did not come until noon.'],
  ['a question', 'Will the ferry ever run on Sundays again?'],
  ['a sentence of somebody else', '“The ferry was the only thing that kept this island alive.”'],
  ['a label', 'Ferry timetable'],
  ['a line without its end', 'Passengers wait for the ferry at the northern quay'],
])('charges %s', (_, text) => {
  expect(cost(text)).toBeGreaterThan(0)
})

it.each([
  ['de', 'Er wurde am Montag in das Krankenhaus gebracht.'],
  ['fr', 'Mais le bateau est arrivé avec trois heures de retard.'],
  ['uk', 'Вона повернулася до міста лише наступного ранку.'],
])('knows the openers of %s', (language, text) => {
  expect(cost(text, language)).toBeGreaterThan(0)
})

it('charges nothing when the sentence before is there too', () => {
  const text = 'The captain, Mara Lind, slipped on the wet quay. She was taken to the hospital in Marrow.'
  const { sentences } = readStory(articleFromText({ text }), 0)
  expect(sentences.map((sentence) => costOf(sentence, sentences))).toEqual([0, 0])
})

it('charges more for one of several sentences within the same marks', () => {
  const text =
    '“We need the ferry as we need the air,” she said. “It is our road. It is our only lifeline here.” So it runs.'
  const { sentences } = readStory(articleFromText({ text }), 0)
  expect(sentences.map(({ torn }) => torn)).toEqual([false, true, true, false])
  const whole = readStory(articleFromText({ text: '“Our only lifeline is here on this road.”' }), 0)
    .sentences[0]
  const torn = sentences[2]
  if (!whole || !torn) throw new Error('a sentence is missing')
  expect(costOf({ ...torn, opener: 'none' }, [])).toBeGreaterThan(costOf(whole, []))
})

it.each([
  ['en', 'He sold the mill in spring.', 'His lawyers sold the mill in spring.'],
  ['de', 'Das ist der Hof am Hafen.', 'Das alte Haus am Hafen ist verkauft.'],
  ['nl', 'Het is al jaren zo in de haven.', 'Het kabinet verkoopt de haven.'],
  ['fr', 'Ce sont les marins du port.', 'Ces marins ont vendu le port.'],
  ['en', 'On Friday he sold the mill in Marrow.', 'On Friday Calder said he would sell the mill.'],
  ['en', 'After the storm it was sold.', 'The council said it would sell the mill.'],
])(
  'charges a pronoun more than one that leads its noun, and an article nothing (%s: %s)',
  (language, more, less) => {
    expect(cost(more, language)).toBeGreaterThan(cost(less, language))
  },
)
