import type { Span } from './types.ts'

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
}

export type TopicKind = 'person' | 'organization' | 'place' | 'event' | 'thing'

export interface Topic {
  /** As a reader would write it: "Volodymyr Zelensky", not "zelensky". */
  label: string
  kind: TopicKind
  mentions: Span[]
  /** 0 to 1, best first. */
  score: number
}

export interface Summary {
  /** The one sentence that says it; null when the article is too short. */
  gist: Span | null
  /** Further sentences in reading order. */
  points: Span[]
}

/** What Lede finds in an article. A pure function of it: see `digest.ts`. */
export interface Digest {
  /** All quotes in reading order. */
  quotes: Quote[]
  /** Who could have said something: the people and organisations the article names, most mentioned first. */
  cast: Speaker[]
  summary: Summary
  topics: Topic[]
}

/** How much is asked for; null or absent means that the product decides. */
export interface DigestOptions {
  sentences?: number
  topics?: number
}
