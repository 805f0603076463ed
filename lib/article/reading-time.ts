import { minutesFor } from './reading-speed.ts'
import { articleText } from './text.ts'
import type { Article } from './types.ts'

type Read = Pick<Article, 'blocks' | 'language'>

/** How long the clean text takes to read, in minutes and parts of them. */
const timeOf = (article: Read) => minutesFor(articleText(article), article.language)

/** Whole minutes to read something, at least 1. */
const whole = (time: number) => Math.max(1, Math.round(time))

/** Whole minutes to read the clean text, at least 1. */
export const readingMinutes = (article: Read): number => whole(timeOf(article))

/** Tells how many of them are left when a share of it is read, from 0 to 1: at the start all of them, at the end none. */
export function minutesLeftOf(article: Read): (share: number) => number {
  const time = timeOf(article)
  return (share) => (share < 1 ? whole(time * (1 - share)) : 0)
}
