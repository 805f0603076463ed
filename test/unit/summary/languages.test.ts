import { describe, expect, it } from 'vitest'
import '../../../lib/languages/all.ts'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { About } from '../../../lib/summary/about.ts'
import { summarise } from '../../../lib/summary/index.ts'
import { readStory } from '../../../lib/summary/story.ts'
import { findEntities } from '../../../lib/text/names.ts'
import { BRIDGE } from './story-in-languages.ts'

const PRONOUN = 4
const CONNECTIVE = 6
const QUESTION = 7
/** Who the pronoun of sentence 4 means. */
const MAYORS: Readonly<Record<string, string>> = {
  en: 'Ines Calder',
  de: 'Anna Calder',
  fr: 'Claire Morvan',
  es: 'Carmen Oliva',
  it: 'Carla Monti',
  pt: 'Jandira Brito',
  nl: 'Anna Duin',
  pl: 'Anna Wdowiak',
  uk: 'Олена Коваль',
  ru: 'Анна Лыкова',
}

const HEADLINES: Readonly<Record<string, string>> = {
  en: 'Ellery to close its old mill bridge',
  de: 'Rönne sperrt die alte Mühlenbrücke',
  fr: 'Brécy ferme le vieux pont du moulin',
  es: 'Robledal cierra el viejo puente del molino',
  it: 'Sabbioni chiude il vecchio ponte del mulino',
  pt: 'Vale Seco fecha a velha ponte do moinho',
  nl: 'Oosterwold sluit de oude molenbrug',
  pl: 'Olszyna zamyka stary most przy młynie',
  uk: 'Підгайці закриває старий міст біля млина',
  ru: 'Каменка закрывает старый мост у мельницы',
}

describe.each(Object.entries(BRIDGE))('a story in %s', (language, sentences) => {
  const article = articleFromText({ title: HEADLINES[language] ?? '', text: sentences.join('\n'), language })
  const entities = findEntities(article)

  it('has its gist and points that stand alone', () => {
    const { gist, points } = summarise(article, entities)
    const blocks = blockIndex(article.blocks)
    expect(gist && spanText(blocks, gist)).toBe(sentences[0])
    expect(points).toHaveLength(2)
    const shown = points.map((point) => sentences.indexOf(spanText(blocks, point)))
    expect(shown).not.toContain(-1)
    for (const place of [PRONOUN, CONNECTIVE, QUESTION]) expect(shown).not.toContain(place)
  })

  it('knows whom its pronoun means', () => {
    const story = readStory(article, 0)
    const sentence = story.sentences[PRONOUN]
    expect(sentence && new About(article, story, entities).of(sentence, undefined)).toBe(MAYORS[language])
  })

  it('answers with as many as are asked for', () => {
    for (const count of [1, 3, 7, 11, 20]) {
      const { gist, points } = summarise(article, entities, count)
      expect(points.length + (gist ? 1 : 0)).toBe(Math.min(count, sentences.length))
    }
  })
})
