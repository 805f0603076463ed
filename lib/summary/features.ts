import { shareIn } from '../rank/overlap.ts'
import { placesOf } from '../rank/places.ts'
import { contentOf, expectedAgreement, type Salience } from './content.ts'
import type { Sentence, Story } from './story.ts'

const MONEY = /[$€£¥₴₽]\s?\p{N}|\p{N}\s?(?:%|percent|per cent|million|billion)/u
const CAPTION = /^[^.!?:]{1,40}:\s\p{Lu}/u
const SPEECH = /\b(?:said|says|told|added|tweeted|wrote|explained|according)\b/
const FIRST_PERSON = /\b(?:i|we|my|our|me|us|i'm|we're|i've|we've|you|your)\b/gi

/** The story's words as a direction: frequency weighed by rarity, length 1. */
function centroid(story: Story): Float64Array {
  const weights = Float64Array.from(story.terms, (term) =>
    term.stop ? 0 : Math.log(1 + term.count) * term.rarity,
  )
  const norm = Math.hypot(...weights) || 1
  return weights.map((weight) => weight / norm)
}

function cosine(sentence: Sentence, story: Story, direction: Float64Array): number {
  let dot = 0
  let square = 0
  for (const id of sentence.content) {
    const term = story.terms[id]
    if (!term) continue
    dot += term.rarity * (direction[id] ?? 0)
    square += term.rarity ** 2
  }
  return square > 0 ? dot / Math.sqrt(square) : 0
}

/** Share of the content words of `a` that `b` has too. */
function overlap(a: Sentence, b: Sentence): number {
  return shareIn(a.content, new Set(b.content))
}

/** What the sentence forest is asked about each sentence. The order is the model's. */
export function sentenceRows(story: Story, salience: Salience): Float64Array[] {
  const direction = centroid(story)
  const { sentences } = story
  const total = sentences.length
  const meanLength = story.length / total
  const central = sentences.map((sentence) => cosine(sentence, story, direction))
  const hits = sentences.map((sentence) => contentOf([sentence], story, salience))
  const agreement = hits.map(expectedAgreement)
  const places = {
    central: placesOf(central),
    words: placesOf(agreement.map(([terms]) => terms)),
    pairs: placesOf(agreement.map(([, pairs]) => pairs)),
    length: placesOf(sentences.map(({ terms }) => terms.length)),
  }
  const lead = sentences[0]
  const quotedShare = sentences.reduce((sum, { quoted }) => sum + quoted, 0) / total
  return sentences.map((sentence, index) => {
    const count = sentence.terms.length
    const { content } = sentence
    let fresh = 0
    let recurring = 0
    let rarity = 0
    let verbs = 0
    let inFive = 0
    for (const id of content) {
      const term = story.terms[id]
      if (!term) continue
      if (term.first === index) fresh++
      if (term.last > index) recurring++
      if (term.first < 5 && term.first < index) inFive++
      rarity += term.rarity
      if (term.wordClass === 2 || term.wordClass === 3) verbs++
    }
    const [words, pairs] = agreement[index] ?? [0, 0]
    const some = Math.max(1, content.length)
    const before = sentences[index - 1]
    const after = sentences[index + 1]
    return Float64Array.of(
      index,
      index / total,
      total,
      story.length,
      count,
      count / meanLength,
      sentence.terms.filter((id) => !story.terms[id]?.stop).length / count,
      central[index] ?? 0,
      (places.central[index] ?? 0) / total,
      words,
      pairs,
      (places.words[index] ?? 0) / total,
      (places.pairs[index] ?? 0) / total,
      (places.length[index] ?? 0) / total,
      (hits[index]?.words ?? 0) / count,
      (hits[index]?.pairs ?? 0) / count,
      fresh / some,
      recurring / some,
      inFive / some,
      rarity / some,
      sentence.numbers,
      sentence.names,
      sentence.names / count,
      verbs,
      sentence.quoted,
      quotedShare,
      ['none', 'pronoun', 'connective'].indexOf(sentence.opener),
      (sentence.text.match(FIRST_PERSON)?.length ?? 0) / count,
      MONEY.test(sentence.text) ? 1 : 0,
      CAPTION.test(sentence.text) ? 1 : 0,
      SPEECH.test(sentence.text) ? 1 : 0,
      sentence.text.endsWith('?')
        ? 1
        : sentence.text.endsWith('!')
          ? 2
          : /[.…"”’»]$/.test(sentence.text)
            ? 0
            : 3,
      (sentence.text.match(/,/g)?.length ?? 0) / count,
      sentence.text.length / count,
      lead && index > 0 ? overlap(sentence, lead) : 0,
      before ? overlap(sentence, before) : 0,
      after ? overlap(after, sentence) : 0,
      before ? before.terms.length : 0,
      after ? after.terms.length : 0,
      agreement[index - 1]?.[0] ?? 0,
      agreement[index + 1]?.[0] ?? 0,
      agreement[index - 1]?.[1] ?? 0,
      before?.quoted ?? 0,
      after?.quoted ?? 0,
      after ? ['none', 'pronoun', 'connective'].indexOf(after.opener) : 0,
      central[index - 1] ?? 0,
      agreement[0]?.[0] ?? 0,
    )
  })
}
