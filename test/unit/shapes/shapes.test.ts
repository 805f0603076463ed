import { describe, expect, it } from 'vitest'
import { articleText } from '../../../lib/article/text.ts'
import { readShape } from '../../shapes/run.ts'
import { SHAPES } from '../../shapes/shapes.ts'
import { story } from '../../shapes/source.ts'

describe('one text in every shape', () => {
  const source = story()
  const paragraphs = source.lines.filter(({ kind }) => kind === 'article').map(({ text }) => text)

  // Read here, not in a test: a test has a time limit, a busy machine has none.
  const articles = SHAPES.map((shape) => ({ name: shape.name, article: readShape(shape, source) }))

  it.each(articles)('the same article out of $name', ({ article }) => {
    expect(article.title).toBe(source.title)
    expect(articleText(article).split('\n\n')).toEqual(paragraphs)
  })
})
