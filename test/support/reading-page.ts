import type { Served } from '../../scripts/lib/serve.ts'
import { html } from './site.ts'

const PLACES = ['Sallow Mill', 'Lower Ander', 'the Quarry', 'Three Gates', 'Otter Weir', 'the Old Lock']

/** A long story with a heading over each of its parts, by its path. */
export const READING_PAGES: Record<string, Served> = {
  '/walk': html(
    `<article><h1>Along the river in one day</h1>${PLACES.map(
      (place, n) =>
        `<h2>${place}</h2>${Array.from(
          { length: 4 },
          (_, m) =>
            `<p>The path to ${place} is ${n + 2} miles long and ${m + 3} feet wide, and nobody walks it before the mist has gone. Herons stand in the shallows on the far side, where the bank is low. A ferry used to cross here until the bridge was built, and its bell still hangs in the willow.</p>`,
        ).join('')}`,
    ).join('')}</article>`,
    'Along the river in one day',
  ),
}

/** Its headings. */
export const READING_PLACES = PLACES
