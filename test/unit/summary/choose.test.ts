import { expect, it } from 'vitest'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { unpackForest } from '../../../lib/rank/forest.ts'
import { CORE, choose } from '../../../lib/summary/choose.ts'
import { type Candidate, shortlist } from '../../../lib/summary/shortlist.ts'
import { readStory, type Story } from '../../../lib/summary/story.ts'

/** A forest that finds all sets alike, so that only the rules decide. */
const INDIFFERENT = unpackForest({
  depth: 1,
  bias: 0,
  scale: 1,
  limits: [],
  features: '',
  thresholds: '',
  leaves: '',
})

function candidates(story: Story, score: (index: number) => number): Candidate[] {
  return story.sentences
    .map((sentence) => ({ sentence, score: score(sentence.index) }))
    .sort((a, b) => b.score - a.score)
}

function chosen(text: string, count: number, title = ''): string[] {
  const story = readStory(articleFromText({ title, text }), 0)
  const salience = {
    terms: new Float64Array(story.terms.length),
    pairs: new Float64Array(story.pairs.length),
  }
  return choose(
    candidates(story, (index) => -index / 3),
    count,
    story,
    salience,
    INDIFFERENT,
  ).map(({ sentence }) => sentence.text)
}

it('passes over what leans on a sentence that is not chosen', () => {
  const text =
    'The ferry to Korsa sank on Monday. But nobody knew why. Divers reached the wreck at noon. Bread was sold out in both towns.'
  expect(chosen(text, CORE)).not.toContain('But nobody knew why.')
})

it('keeps it with the sentence it leans on, when there is nothing else', () => {
  expect(chosen('The ferry to Korsa sank on Monday. But nobody knew why.', 2)).toHaveLength(2)
})

it('takes for its gist what says the headline', () => {
  const text =
    'Mara Lind had her coat on already. The ferry to Korsa sank off the northern quay on Monday. Bread was sold out in both towns.'
  expect(chosen(text, CORE, 'Ferry to Korsa sinks off northern quay')[0]).toMatch(/^The ferry to Korsa/)
})

it('takes no gist that is the headline over again, when there is another', () => {
  const text =
    'The ferry to Korsa sank off the northern quay. Divers found the ferry upright, its lights still burning. Bread was sold out in both towns.'
  expect(chosen(text, CORE, 'Ferry to Korsa sank off northern quay')[0]).toMatch(/^Divers found/)
  expect(chosen(text, CORE, 'Ferry sank at Korsa')[0]).toMatch(/^The ferry to Korsa/)
})

it('does not add a sentence that another one holds', () => {
  const text =
    'The ferry to Korsa sank on Monday night with forty passengers and a dog aboard, whom fishers from Marrow saved. Bread was sold out. A yard had repaired it. Fishers saved forty passengers and a dog. Divers reached the wreck.'
  expect(chosen(text, 4)).not.toContain('Fishers saved forty passengers and a dog.')
})

it('adds what the article keeps coming back to and the core leaves out', () => {
  const text = [
    'The ferry to Korsa sank on Monday night.',
    'Fishers saved all passengers and a dog.',
    'Rain fell on both towns for hours afterwards.',
    'A yard in Marrow had repaired the ship in spring.',
    'Insurance premiums for old vessels will rise, insurers say.',
    'Insurers want premiums for vessels to follow their age.',
  ].join(' ')
  expect(chosen(text, CORE).join(' ')).not.toMatch(/premiums/)
  expect(chosen(text, 4).join(' ')).toMatch(/premiums/)
})

it('shortlists a sentence before its echo', () => {
  const echo = 'The ferry to Korsa sank on Monday'
  const story = readStory(
    articleFromText({ text: `${echo}. ${echo} night. Bread was sold out in both towns.` }),
    0,
  )
  const order = shortlist(candidates(story, (index) => -index / 10)).map(({ sentence }) => sentence.index)
  expect(order).toEqual([0, 2, 1])
})

/** Five sentences, of which the last tells what the first told; it is the only one that the scores like. */
const TWICE =
  'The ferry to Korsa sank off the northern quay with forty passengers aboard on Monday night. Bread was sold out in both towns. A yard in Marrow had repaired it twice. Divers reached the wreck at noon. The ferry to Korsa sank off the northern quay with forty passengers aboard.'

it('takes what is told twice from where it is told first', () => {
  const story = readStory(articleFromText({ text: TWICE }), 0)
  const salience = {
    terms: new Float64Array(story.terms.length),
    pairs: new Float64Array(story.pairs.length),
  }
  // The lede is not in the running: nothing but its repetition can bring it in.
  const ranked = candidates(story, (index) => (index === 0 ? -99 : index)).slice(0, 4)
  const lede = candidates(story, () => -99).find(({ sentence }) => sentence.index === 0)
  const set = choose([...ranked, ...(lede ? [lede] : [])], CORE, story, salience, INDIFFERENT)
  expect(set.map(({ sentence }) => sentence.index)).toContain(0)
  expect(set.map(({ sentence }) => sentence.index)).not.toContain(4)
})
