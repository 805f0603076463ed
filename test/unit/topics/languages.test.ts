import { expect, it } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import { digest } from '../../../lib/digest.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import '../../../lib/languages/all.ts'
import { STORIES } from './language-stories.ts'

/** Case of the first letter aside: a word that only opens sentences keeps its capital where nothing tells. */
const bare = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

it.each(STORIES)('names what a story in $language is about', (story) => {
  const article = articleFromText(story)
  const blocks = blockIndex(article.blocks)
  const { topics } = digest(article)
  expect(topics.length).toBeLessThanOrEqual(8)
  const kinds = Object.fromEntries(topics.map(({ label, kind }) => [bare(label), kind]))
  expect(kinds).toMatchObject(
    Object.fromEntries(Object.entries(story.topics).map(([label, kind]) => [bare(label), kind])),
  )
  for (const [label, forms] of Object.entries(story.merged)) {
    const topic = topics.find((one) => bare(one.label) === bare(label))
    expect(topic?.mentions.map((span) => spanText(blocks, span))).toEqual(expect.arrayContaining([...forms]))
  }
  for (const label of story.never) expect(Object.keys(kinds)).not.toContain(bare(label))
})
