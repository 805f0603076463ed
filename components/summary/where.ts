import { t } from '../../lib/platform/i18n.ts'

const PLACES = [
  [0, 'start'],
  [1 / 4, 'quarter'],
  [1 / 3, 'third'],
  [1 / 2, 'half'],
  [2 / 3, 'twoThirds'],
  [3 / 4, 'threeQuarters'],
  [1, 'end'],
] as const

/** A place in the article in words, by its share of the length: "a third of the way in". */
export function whereWords(share: number): string {
  const [, name] = PLACES.reduce((best, place) =>
    Math.abs(place[0] - share) < Math.abs(best[0] - share) ? place : best,
  )
  return t(`summary.at.${name}`)
}
