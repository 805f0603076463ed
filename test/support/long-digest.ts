import type { Digest, Fact, Point, Quote, Thread, Topic, TopicKind } from '../../lib/article/digest.ts'
import type { Article, Block, Span } from '../../lib/article/types.ts'
import { sentences } from '../../lib/text/sentences.ts'
import { LONG } from './long-page.ts'

const { wall, fund, village } = LONG.strands

/** A strand's label, its paragraphs by their numbers, and words of the sentence that says it. */
const THREADS: readonly [label: string, paragraphs: readonly number[], sentence: string][] = [
  [wall, [3, 4, 5, 6, 7, 20], 'It is 2.4 kilometres long'],
  [fund, [8, 9, 10, 11, 12, 13], 'By the end of October'],
  [village, [14, 15, 16, 17, 18, 19], 'Of 81 families'],
]

const TOPICS: readonly [label: string, kind: TopicKind][] = [
  [village, 'place'],
  [fund, 'organization'],
  [wall, 'thing'],
  ['Hollin Bay', 'place'],
  ['Terrell', 'person'],
  ['spring tide', 'event'],
]

const FACTS: readonly [figure: string, kind: Fact['kind']][] = [
  ['62 families', 'count'],
  ['four people', 'count'],
  ['two metres of water', 'measure'],
  ['1,900 homes', 'count'],
  ['1894', 'date'],
  ['2.4 kilometres', 'measure'],
  ['£48 million', 'money'],
  ['£11 million', 'money'],
  ['£30 million', 'money'],
  ['£9.8 million', 'money'],
  ['740 households', 'count'],
  ['£14,500', 'money'],
  ['less than £5,000', 'money'],
  ['seven in ten', 'percent'],
  ['17 votes to 6', 'score'],
  ['81 families', 'count'],
  ['some 3,000 people', 'count'],
]

/**
 * What could be found in the page at `/long`, written down by hand: views are tried with threads, figures and a
 * sentence that does not stand alone, whatever is found today.
 */
export function longDigest({ blocks, language }: Article, { quotes }: Digest): Partial<Digest> {
  const all = blocks.flatMap((block) =>
    sentences(block.text, language).map((range) => ({ block: block.id, ...range })),
  )
  const holding = ({ block, start }: Span) => {
    const found = all.find((one) => one.block === block && one.start <= start && start < one.end)
    if (!found) throw new Error('no sentence there')
    return found
  }
  const sentence = (words: string) => holding(first(blocks, words))
  const point = (words: string, about: string | null = null): Point => ({ ...sentence(words), about })
  return {
    summary: {
      gist: point('A year after the night'),
      points: [
        point('It is 2.4 kilometres long'),
        point('By the end of October'),
        point('Her claim of £14,500', 'Ruth Okoro'),
        point('Its ground lies below'),
      ],
    },
    threads: THREADS.map(([label, paragraphs, words]): Thread => {
      const ids = paragraphs.flatMap((n) => blocks[n]?.id ?? [])
      const said = quotes.filter(({ spans }) => spans.some(({ block }) => ids.includes(block)))
      return { label, blocks: ids, sentence: sentence(words), quotes: said.map(({ id }) => id) }
    }),
    topics: TOPICS.map(([label, kind], n): Topic => {
      const mentions = blocks.flatMap((block) => every(block, label))
      const found = new Set(mentions.map(holding))
      const said = quotes.filter((quote) => speaksOf(quote, label, [...found]))
      return {
        label,
        kind,
        mentions,
        sentences: [...found],
        quotes: said.map(({ id }) => id),
        score: 1 - n / TOPICS.length,
      }
    }),
    facts: FACTS.map(([figure, kind]): Fact => {
      const span = first(blocks, figure)
      return { kind, span, sentence: holding(span) }
    }),
  }
}

function speaksOf({ spans, speaker }: Quote, label: string, sentences: readonly Span[]): boolean {
  const within = ({ block, start }: Span) =>
    sentences.some((one) => one.block === block && one.start <= start && start < one.end)
  return spans.some(within) || speaker?.name.includes(label) === true
}

function every({ id, text }: Block, words: string): Span[] {
  return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    block: id,
    start: index,
    end: index + words.length,
  }))
}

function first(blocks: readonly Block[], words: string): Span {
  for (const { id, text } of blocks) {
    const start = text.indexOf(words)
    if (start >= 0) return { block: id, start, end: start + words.length }
  }
  throw new Error(`the article does not say ${words}`)
}
