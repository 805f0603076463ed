import type { Article } from './types.ts'

/** More text than any story has, in characters; pages with more would keep the reader waiting. */
const LONGEST = 250_000

/** The article as far as its quotes and summary are looked for: all of it, but for the rest of a very long one. */
export function digestible(article: Article): Article {
  let room = LONGEST
  const blocks = article.blocks.filter((block) => {
    room -= block.text.length
    return room >= 0
  })
  return blocks.length === article.blocks.length ? article : { ...article, blocks }
}
