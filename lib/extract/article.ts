import type { Article, Block } from '../article/types.ts'

/** An article that knows nothing yet but its address; passes fill in the rest. */
export function emptyArticle(url: string): Article {
  return {
    version: 1,
    url,
    canonicalUrl: null,
    title: '',
    kicker: null,
    standfirst: null,
    bylines: [],
    published: null,
    modified: null,
    site: null,
    section: null,
    language: null,
    direction: 'ltr',
    leadImage: null,
    blocks: [],
    boxes: [],
    notes: [],
    removed: [],
    completeness: { state: 'complete', evidence: [] },
    translatedFrom: null,
    nextPage: null,
  }
}

/** A paragraph block; ids are given in reading order by the caller. */
export function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', text, marks: [] }
}
