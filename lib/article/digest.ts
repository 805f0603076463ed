import type { BlockId, Span } from './types.ts'

export type SpeakerKind = 'person' | 'organization' | 'document' | 'anonymous'

export interface Speaker {
  /** The fullest form the article has: "Ines Calder", not "Calder"; an anonymous source as the article puts it. */
  name: string
  /** As the article says it: "a nurse at St Brannoc's Hospital". */
  role: string | null
  kind: SpeakerKind
  /** Where the attribution names the speaker; null when taken from a neighbouring quote. */
  mention: Span | null
}

export interface Quote {
  id: string
  /** The words inside the marks, marks and the reporting clause's comma left out; several when a quote is split. */
  spans: Span[]
  speaker: Speaker | null
  /** 0 to 1: how sure the speaker is. Below `SPEAKER_THRESHOLD` the views say that the speaker is unclear. */
  confidence: number
  /** The reporting verb or phrase, where there is one: "said", "according to". */
  cue: Span | null
  /** The quoted words are part of the reporter's sentence. */
  partial: boolean
  /** 0 to 1, how much a reader would want it. */
  weight: number
  /** The article's sentences that hold the quote, one span a block; none where they say no more than the quote. */
  context: Span[]
  /** How many words are quoted. */
  words: number
  /**
   * The text directives that are proven to lead to it in its page, "text=…"; null where there are none. Not there until
   * the page was asked.
   */
  fragment?: string | null
}

export type TopicKind = 'person' | 'organization' | 'place' | 'event' | 'thing'

export interface Topic {
  /** As a reader would write it: "Volodymyr Zelensky", not "zelensky". */
  label: string
  kind: TopicKind
  mentions: Span[]
  /** The sentences that speak of it, in reading order. */
  sentences: Span[]
  /** Ids of the quotes that speak of it, and of a person's own. */
  quotes: string[]
  /** 0 to 1, best first. */
  score: number
}

/** A sentence of a summary, as it stands in the article. */
export interface Point extends Span {
  /** Who is meant by the pronoun it begins with, as a name beside it; null where it stands alone. */
  about: string | null
}

export interface Summary {
  /** The one sentence that says it; null when the article is too short. */
  gist: Point | null
  /** Further sentences in reading order. */
  points: Point[]
}

/** A strand of a long article: paragraphs that speak of the same, with others between them or not. */
export interface Thread {
  /** As the article writes it. */
  label: string
  /** Its paragraphs in reading order; each paragraph is in one thread or in none. */
  blocks: BlockId[]
  /** The one sentence that says it. */
  sentence: Span
  /** Ids of the quotes in its paragraphs. */
  quotes: string[]
}

/** A number, an amount or a date that a reader would look up. */
export interface Fact {
  kind: 'count' | 'percent' | 'money' | 'measure' | 'score' | 'date'
  /** As the article writes it, with what is counted: "up to 500,000 troops". */
  span: Span
  /** The sentence it stands in. */
  sentence: Span
}

/** What Lede finds in an article. A pure function of it: see `digest.ts`. */
export interface Digest {
  /** All quotes in reading order. */
  quotes: Quote[]
  /** Who could have said something: the people and organisations the article names, most mentioned first. */
  cast: Speaker[]
  summary: Summary
  topics: Topic[]
  /** Two to five of a long article, by their first paragraphs; none of a short one or of one that speaks of one thing. */
  threads: Thread[]
  /** In reading order. */
  facts: Fact[]
}

/** How much is asked for; null or absent means that the product decides. */
export interface DigestOptions {
  sentences?: number
  topics?: number
}
