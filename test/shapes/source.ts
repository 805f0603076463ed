import { readFileSync } from 'node:fs'

/**
 * What stands where in a flattened news page, by line number from 1: the headline is the title, every line in none of
 * the lists is blank.
 */
interface Gold {
  title: string
  article: number[]
  credits: number[]
  wire: number[]
  clutter: number[]
}

/** A line of the page. `feed` is a label or one of its headlines, `tick` starts with the time of day. */
export interface Line {
  kind: 'article' | 'credit' | 'wire' | 'feed' | 'tick'
  text: string
}

/** A news page without markup: a headline and its lines in reading order, story first. */
export interface Source {
  title: string
  lines: Line[]
  /** The flattened page as it is. */
  text: string
}

const TIME = /^\d{1,2}:\d{2} /

/** Reads a flattened page by its gold. Throws a RangeError when the gold names a line that is not there. */
function parseSource(text: string, gold: Gold): Source {
  const page = text.split('\n')
  const kinds = new Map<number, Line['kind']>()
  for (const number of gold.article) kinds.set(number, 'article')
  for (const number of gold.credits) kinds.set(number, 'credit')
  for (const number of gold.wire) kinds.set(number, 'wire')
  for (const number of gold.clutter) kinds.set(number, TIME.test(page[number - 1] ?? '') ? 'tick' : 'feed')
  const lines = [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([number, kind]) => {
      const line = page[number - 1]
      if (line === undefined || line === '') throw new RangeError(`line ${number} of the page is blank`)
      return { kind, text: line }
    })
  return { title: gold.title, lines, text }
}

/** The source from its two files. */
export function readSource(page: string | URL, gold: string | URL): Source {
  return parseSource(readFileSync(page, 'utf8'), JSON.parse(readFileSync(gold, 'utf8')) as Gold)
}

/** The text that ships with the tests: 22 paragraphs, six credits, a wire line, a feed, a ticker of 60 lines. */
export function story(): Source {
  return readSource(new URL('story.txt', import.meta.url), new URL('story.json', import.meta.url))
}
