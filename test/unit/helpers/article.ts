import type { Quote, Speaker } from '../../../lib/article/digest.ts'
import type { Article, Block, Span } from '../../../lib/article/types.ts'

/** An article of our own with the given blocks. */
export function anArticle(blocks: Block[], more: Partial<Article> = {}): Article {
  return {
    version: 1,
    url: 'https://www.courier.example/news/harbour-light-to-shine-again?utm_source=mail',
    canonicalUrl: null,
    title: 'Harbour light to shine again',
    kicker: null,
    standfirst: null,
    bylines: [{ name: 'Greta Moss' }, { name: 'Ilan Roke' }],
    published: '2026-03-09',
    modified: null,
    site: 'Harbour Courier',
    section: null,
    language: 'en',
    direction: 'ltr',
    leadImage: null,
    blocks,
    boxes: [],
    notes: [],
    translatedFrom: null,
    nextPage: null,
    removed: [],
    completeness: { state: 'complete', evidence: [] },
    ...more,
  }
}

/** A plain paragraph. */
export function aParagraph(id: string, text: string): Block {
  return { type: 'paragraph', id, text, marks: [] }
}

/** Where words stand in a block. Throws when they do not. */
export function spanOf(block: Block, words: string): Span {
  const start = block.text.indexOf(words)
  if (start < 0) throw new Error(`no "${words}" in ${block.id}`)
  return { block: block.id, start, end: start + words.length }
}

export const KEEPER: Speaker = {
  name: 'Oda Finch',
  role: 'keeper of the light',
  kind: 'person',
  mention: null,
}

/** A quote of a sure speaker unless told otherwise. */
export function aQuote(id: string, spans: Span[], more: Partial<Quote> = {}): Quote {
  return {
    id,
    spans,
    speaker: KEEPER,
    confidence: 0.95,
    cue: null,
    partial: false,
    weight: 0.5,
    context: [],
    words: 4,
    ...more,
  }
}
