import { expect, it } from 'vitest'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { findEntities } from '../../../lib/text/names.ts'
import { namesOf } from '../../../lib/topics/names.ts'
import { findPhrases } from '../../../lib/topics/phrases.ts'
import { selectTopics } from '../../../lib/topics/select.ts'

const article = articleFromText({
  text: 'Mayor Ines Calder wants a flood barrier. Calder said the barrier would cost little. The old barrier is of wood. Mayor Calder hopes for oil money.',
})
const phrases = findPhrases(article).all
const nameOf = namesOf(findEntities(article), 'en')

function select(scoreOf: (key: string) => number, most: number): string[] {
  const scores = phrases.map(({ stems }) => scoreOf(stems.join(' ')))
  return selectTopics(phrases, scores, nameOf, most).map(
    ({ phrase, entity }) => entity?.name ?? phrase.stems.join(' '),
  )
}

it('takes a name once, in whatever forms', () => {
  const names = select((key) => (key.includes('calder') ? 5 : 0), phrases.length).filter((name) =>
    name.toLowerCase().includes('calder'),
  )
  expect(names).toEqual(['Ines Calder'])
})

it('prefers what adds something to what repeats a better one', () => {
  const score = (key: string) => ({ 'flood barrier': 3, barrier: 2.5, 'oil monei': 2 })[key] ?? -9
  expect(select(score, 3)).toEqual(['flood barrier', 'oil monei', 'barrier'])
})
