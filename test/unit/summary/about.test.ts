import { expect, it } from 'vitest'
import '../../../lib/languages/all.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { About } from '../../../lib/summary/about.ts'
import { readStory } from '../../../lib/summary/story.ts'
import { findEntities } from '../../../lib/text/names.ts'

/** Whom each sentence of a text is said to mean, the sentence before it in the text unread or read. */
function meant(text: string, language = 'en', read = false): (string | null)[] {
  const article = articleFromText({ text, language })
  const story = readStory(article, 0)
  const about = new About(article, story, findEntities(article))
  return story.sentences.map((sentence, at, all) => about.of(sentence, read ? all[at - 1] : undefined))
}

const last = (text: string, language?: string) => meant(text, language).at(-1)

it.each([
  ['en', 'Mara Lind slipped on the wet quay at Oster. She was taken to the hospital in Marrow.', 'Mara Lind'],
  ['en', 'Robert Calder bought the mill. On Monday he sold it again.', 'Robert Calder'],
  ['en', 'Robert Calder bought the mill. His lawyers advised against it.', 'Robert Calder'],
  ['en', 'Robert Calder left. The rain had stopped. He took the ferry home.', 'Robert Calder'],
  ['en', 'Robert Calder was the first director of the mill. He sold it again.', 'Robert Calder'],
  ['en', 'Robert Calder sat down. Ben Lind stood. He called Peter Moss. He was angry.', 'Ben Lind'],
  ['de', 'Peter Rönne hat den Hof verkauft. Er zog am Montag in die Stadt.', 'Peter Rönne'],
  ['de', 'Heute sprach Anna Rönne im Rathaus. Sie sagte, der Hof werde verkauft.', 'Anna Rönne'],
  ['fr', 'Claire Morvan a vendu le moulin de Brécy. Elle partira au printemps.', 'Claire Morvan'],
  ['es', 'Carmen Oliva vendió el molino de Robledal. Ella se irá en primavera.', 'Carmen Oliva'],
  ['it', 'Carla Monti ha venduto il mulino di Sabbioni. Lei partirà in primavera.', 'Carla Monti'],
  ['pt', 'Raimundo Brito vendeu o moinho em março. Ele partirá na primavera.', 'Raimundo Brito'],
  ['nl', 'Pieter Duin heeft de molen van Oosterwold verkocht. Hij vertrekt in het voorjaar.', 'Pieter Duin'],
  ['pl', 'Anna Wdowiak sprzedała młyn w Olszynie. Ona wyjedzie wiosną.', 'Anna Wdowiak'],
  ['uk', 'Олена Коваль продала млин у Підгайці. Вона поїде навесні.', 'Олена Коваль'],
  ['ru', 'Анна Лыкова продала мельницу в Каменке. Она уедет весной.', 'Анна Лыкова'],
])('tells whom a pronoun means (%s: %s)', (language, text, name) => {
  expect(last(text, language)).toBe(name)
})

it.each([
  ['two who could be meant', 'Robert Calder met Peter Lind on the quay. He was late.'],
  ['somebody without a name', 'Robert Calder called a driver. He was late.'],
  ['the other gender', 'Mara Lind slipped on the quay. He called for help.'],
  ['a gender that the text contradicts', 'Morgan Vell put down her bag. He called for help.'],
  ['words that are quoted', 'Robert Calder was late. “He is always late,” said a neighbour.'],
  [
    'one of several quoted sentences',
    'Robert Calder slept. “We waited. He never came. It rained,” they said.',
  ],
  [
    'a name further on that a leading clause means',
    'Robert Calder slept. When he woke, Peter Lind had left.',
  ],
  [
    'a name too far back',
    'Robert Calder left. It rained. The mill was shut. The quay lay bare. He was late.',
  ],
  ['many', 'Robert Calder left with the band. They took the ferry home.'],
])('says nothing of %s', (_, text) => {
  expect(last(text)).toBeNull()
})

it('does not look over a heading', () => {
  const article = articleFromText({ text: 'Robert Calder left.\nThe mill\nHe was late.', language: 'en' })
  const [first, second, third] = article.blocks
  if (!first || !second || !third) throw new Error('a block is missing')
  article.blocks = [first, { ...second, type: 'heading', level: 2 }, third]
  const story = readStory(article, 0)
  const about = new About(article, story, findEntities(article))
  expect(story.sentences.map((sentence) => about.of(sentence, undefined))).toEqual([null, null])
})

it.each([
  ['de', 'Sein oder Nichtsein: Das soll in Rönne das Thema sein.'],
  ['de', 'Anna Rönne kam zu spät. Sie waren alle schon gegangen.'],
  ['de', 'Anna Rönne kam zu spät. Ihre Schuhe standen noch da.'],
  ['fr', 'Robert Morvan est parti. Il faut vendre le moulin.'],
  ['nl', 'Anna Duin kwam te laat. Ze waren allemaal al weg.'],
])('knows what is no pronoun of one person (%s: %s)', (language, text) => {
  expect(last(text, language)).toBeNull()
})

it.each([
  [
    'en',
    'The mill was sold by Prime Minister Ines Calder. The prime minister gave no reason.',
    'Ines Calder',
  ],
  ['en', 'Mayor Ines Calder and Minister Tom Abara came. The minister left early.', 'Tom Abara'],
  ['en', 'Mayor Ines Calder came. The minister left early.', null],
  ['en', 'Minister Ines Calder and Minister Tom Abara came. The minister left early.', null],
  ['en', 'Mayor Ines Calder came. The mayor of Marrow did not.', null],
  ['de', 'Bürgermeisterin Anna Rönne kam zu spät. Die Bürgermeisterin nannte keinen Grund.', 'Anna Rönne'],
])('tells who a role is (%s: %s)', (language, text, name) => {
  expect(last(text, language)).toBe(name)
})

it('says nothing that the sentence just read has said', () => {
  const text = 'Robert Calder bought the mill. He sold it again.'
  expect(meant(text, 'en', true)).toEqual([null, null])
  expect(meant(text, 'en', false)).toEqual([null, 'Robert Calder'])
})
