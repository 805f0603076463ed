import { cases } from '../fixtures/cases.ts'
import { story } from '../shapes/source.ts'

/** A whole story to build pages of: our own words, as a fixture page or the shapes have them. */
export interface Story {
  name: string
  title: string
  author: string
  published: string
  site: string
  /** BCP 47. */
  language: string
  paragraphs: string[]
}

/** Short stories cannot be cut in the ways that long ones are. */
const MIN_WORDS = 160
const MIN_PARAGRAPHS = 5

/** Whole fixture stories in running text, and the story of the shapes. */
export function stories(): Story[] {
  const found = cases().flatMap(({ name, expected }): Story[] => {
    const paragraphs = (expected.text ?? []).filter((text) => /[.!?…。！？؟]["”»」]?$/u.test(text))
    if (expected.completeness !== 'complete' || paragraphs.length < MIN_PARAGRAPHS) return []
    if (wordsIn(paragraphs.join(' ')) < MIN_WORDS) return []
    return [
      {
        name,
        title: expected.title,
        author: expected.byline ?? 'Robin Example',
        published: expected.published ?? '2025-03-04T10:00:00Z',
        site: expected.site ?? 'The Example',
        language: expected.language ?? 'en',
        paragraphs,
      },
    ]
  })
  const shaped = story()
  const lines = shaped.lines.filter(({ kind }) => kind === 'article').map(({ text }) => text)
  return [
    ...found,
    {
      name: 'shapes',
      title: shaped.title,
      author: 'Robin Example',
      published: '2025-03-04T10:00:00Z',
      site: 'The Pass Courier',
      language: 'en',
      paragraphs: lines,
    },
  ]
}

/** Two characters count as a word where no spaces part them. */
export function wordsIn(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0
  return text.split(/\s+/).length + Math.floor(dense / 2)
}
